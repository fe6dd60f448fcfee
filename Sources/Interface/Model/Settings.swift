/// What the user chose about the interface, and what the terminal allows.
struct Settings: Sendable, Equatable {
  var language: Language
  var theme: ThemeName {
    didSet { if theme == .contrast, oldValue != .contrast { themeBefore = oldValue } }
  }
  var mouse: Bool
  /// Frames and signs are nothing but ASCII.
  var ascii: Bool
  /// Whether the terminal shows more than ASCII.
  let unicode: Bool
  /// Whether the terminal has colours.
  let colours: Bool
  /// It has so few that two dark grounds are the same.
  var fewColours = false
  /// What the keys do.
  var bindings = Bindings.standard
  /// Where the configuration file is, or is looked for; nil where it is nowhere.
  var configuration: ConfigurationPlace?
  /// What pictures of the screen are named after.
  var session = "orderflow"
  /// The colours before those for a projector; at first those that suit the terminal.
  private(set) var themeBefore = ThemeName.dark

  /// Strong colours for a projector, or those of before.
  mutating func switchProjector() { theme = theme == .contrast ? themeBefore : .contrast }
}
