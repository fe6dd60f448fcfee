import Primitives

/// Something that lies over the screen and gets the keys. Esc takes the topmost away.
enum Layer: Sendable, Equatable {
  /// The keys that come after another one.
  case menu(Menu)
  /// An entry of the log, whole, scrolled by so many lines.
  case inspector(position: Int, scroll: Int)
  /// A context, or all of them, is built again from the log.
  case rebuild
  /// The keys that work in `scope`, narrowed to what is typed.
  case help(HelpState)
  case form(FormState)
  /// A line that is typed.
  case prompt(PromptState)
  /// The actions that are possible, narrowed to what is typed.
  case palette(PaletteState)

  var scope: Scope {
    switch self {
    case .menu(let menu): menu.scope
    case .inspector: .inspector
    case .rebuild: .rebuild
    case .help: .help
    case .form: .form
    case .prompt: .prompt
    case .palette: .palette
    }
  }
}

/// A box of keys that come after another one.
enum Menu: String, CaseIterable, Sendable {
  case settings, faults, crash, mechanisms, outside, partition

  var scope: Scope {
    switch self {
    case .settings: .settings
    case .faults: .faultMenu
    case .crash: .crashMenu
    case .mechanisms: .mechanismMenu
    case .outside: .outsideMenu
    case .partition: .partitionMenu
    }
  }

  /// What opens it.
  var opener: Action {
    switch self {
    case .settings: .settings
    case .faults: .faultMenu
    case .crash: .crashMenu
    case .mechanisms: .mechanismMenu
    case .outside: .outsideMenu
    case .partition: .partitionMenu
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

/// The palette while it is open.
struct PaletteState: Sendable, Equatable {
  var field = TextField()
  /// Which of the actions that fit, from the best one at 0.
  var selected = 0
}

/// A line while it is typed.
struct PromptState: Sendable, Equatable {
  enum Question: String, CaseIterable, Sendable {
    /// Which moment to go to.
    case moment
    /// Where a run is to stop.
    case breakpoint
    /// What is to go wrong.
    case fault
    /// What the event store is narrowed to; it is, with each letter.
    case find
  }

  let question: Question
  var field = TextField()
  /// Sent; whether it was understood comes with this answer.
  var answer: Int?
  /// What was wrong with it.
  var error: Phrase?
}
