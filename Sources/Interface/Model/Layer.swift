/// Something that lies over the main screen and gets the keys. Esc takes the topmost away.
enum Layer: Sendable, Equatable {
  /// The keys after `v`.
  case viewMenu
  /// An entry of the log, whole, scrolled by so many lines.
  case inspector(position: Int, scroll: Int)
  /// The keys that work in `scope`, narrowed to what is typed.
  case help(HelpState)
  case form(FormState)

  var scope: Scope {
    switch self {
    case .viewMenu: .viewMenu
    case .inspector: .inspector
    case .help: .help
    case .form: .form
    }
  }
}

/// The help while it is open.
struct HelpState: Sendable, Equatable {
  /// Whose keys are explained.
  let about: Scope
  var filter = TextField()
  var scroll = 0
}
