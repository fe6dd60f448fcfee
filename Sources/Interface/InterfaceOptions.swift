/// How the interface is to look and behave when it starts. Language, theme, mouse, borders and speed
/// can be changed while it runs.
public struct InterfaceOptions: Sendable, Equatable {
  /// What frames and signs are drawn with.
  public enum Borders: String, Sendable, CaseIterable {
    /// Whatever the terminal can show.
    case automatic = "auto"
    /// Lines and signs of Unicode.
    case unicode
    /// Nothing but ASCII.
    case ascii
  }

  /// The language; nil for what the environment asks for.
  public var language: Language?
  /// The colours; nil for a theme that suits the terminal.
  public var theme: ThemeName?
  /// Whether the mouse is used.
  public var mouse: Bool
  /// What frames are drawn with.
  public var borders: Borders
  /// How fast a run goes at first.
  public var speed: Speed
  /// What the keys do.
  public var bindings: Bindings
  /// Where the configuration file is, or is looked for; nil where it is nowhere.
  public var configuration: ConfigurationPlace?
  /// What pictures of the screen are named after; nil for the program.
  public var session: String?

  /// Options; what is left out is found out from the terminal and the environment.
  public init(
    language: Language? = nil, theme: ThemeName? = nil, mouse: Bool = true,
    borders: Borders = .automatic, speed: Speed = .standard, bindings: Bindings = .standard
  ) {
    self.language = language
    self.theme = theme
    self.mouse = mouse
    self.borders = borders
    self.speed = speed
    self.bindings = bindings
  }
}
