/// Something done with the mouse.
public struct MouseEvent: Hashable, Sendable {
  /// What was done.
  public enum Kind: Hashable, Sendable {
    /// A button went down.
    case press
    /// A button came up.
    case release
    /// The mouse moved with a button down.
    case drag
    /// The wheel was turned away from the user by one notch.
    case wheelUp
    /// The wheel was turned towards the user by one notch.
    case wheelDown
    /// The left button went down twice on the same cell within 400 ms; the first of the two came
    /// as a `press`, the second as this instead.
    case doubleClick
  }

  /// The button concerned.
  public enum Button: Hashable, Sendable {
    /// The usual one.
    case left
    /// The wheel pressed down.
    case middle
    /// The other one.
    case right
    /// None: the wheel turned, or an old terminal does not tell which one was released.
    case none
  }

  /// What was done.
  public var kind: Kind
  /// The cell it was done on.
  public var position: Position
  /// The button concerned.
  public var button: Button

  /// An event of the mouse.
  public init(kind: Kind, position: Position, button: Button) {
    self.kind = kind
    self.position = position
    self.button = button
  }
}
