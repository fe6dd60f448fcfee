/// How a terminal is to be used.
public struct TerminalOptions: Hashable, Sendable {
  /// Whether to use what a terminal offers.
  public enum Choice: Hashable, Sendable {
    /// Where it has it and the environment does not ask otherwise.
    case automatic
    /// Not at all.
    case never
  }

  /// Colours. `automatic` heeds NO_COLOR.
  public var colour: Choice
  /// Whether `Colour.standard` is the terminal's own colour; if not, it is white on black.
  public var keepsTerminalColours: Bool
  /// Whether to ask the terminal for its background, where it has colours and may understand. Takes as
  /// long as it takes to answer, at most 150 ms.
  public var asksForBackground: Bool

  /// How a terminal is to be used.
  public init(
    colour: Choice = .automatic, keepsTerminalColours: Bool = true,
    asksForBackground: Bool = false
  ) {
    self.colour = colour
    self.keepsTerminalColours = keepsTerminalColours
    self.asksForBackground = asksForBackground
  }
}
