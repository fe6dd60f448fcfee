/// What fills the middle of the screen.
enum View: String, CaseIterable, Sendable {
  /// The contexts side by side.
  case overview
  /// One context, whole: its state, its contract, its part of the log, its language.
  case context
  /// What is under way, what waits, what was given up, the faults and the safety mechanisms.
  case flight
  /// The promises, how often each was checked, and how one broke.
  case invariants
  /// The lines of history, and how two of them differ.
  case branches
  /// Where a run stops: breakpoints and bookmarks.
  case breakpoints
  /// The log as a table, narrowed to what is typed.
  case store
  /// The steps of one order, or of all.
  case story
  /// What led to an entry, and what followed from it.
  case causation

  /// Where its keys have their meaning.
  var scope: Scope {
    switch self {
    case .overview: .main
    case .context: .context
    case .flight: .flight
    case .invariants: .invariants
    case .branches: .branches
    case .breakpoints: .breakpoints
    case .store: .store
    case .story: .story
    case .causation: .causation
    }
  }
}
