/// Where a key has its meaning.
enum Scope: String, CaseIterable, Sendable {
  case main
  case viewMenu = "view"
  case inspector
  case help
  case form
  /// In all of them, unless they have a meaning of their own for the key.
  case everywhere

  /// Letters are typed here, so that they cannot be keys.
  var takesText: Bool { self == .help || self == .form }
}
