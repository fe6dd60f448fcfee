/// What the user chose about the interface, and what the terminal allows.
struct Settings: Sendable, Equatable {
  var language: Language
  var theme: ThemeName
  var mouse: Bool
  /// Frames and signs are nothing but ASCII.
  let ascii: Bool
  /// Whether the terminal shows more than ASCII.
  let unicode: Bool
  /// Whether the terminal has colours.
  let colours: Bool
  /// What the keys do.
  var bindings = Bindings.standard
}
