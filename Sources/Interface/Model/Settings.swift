/// What the user chose about the interface, and what the terminal allows.
struct Settings: Sendable, Equatable {
  var language: Language
  var theme: ThemeName
  var mouse: Bool
  /// Nothing but ASCII is drawn, and no Hangul can be.
  let ascii: Bool
  /// Whether the terminal has colours.
  let colours: Bool
}
