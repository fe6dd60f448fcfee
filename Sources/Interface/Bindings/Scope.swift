/// Where a key has its meaning.
enum Scope: String, CaseIterable, Sendable {
  case main
  // Views, in which the keys of the main screen work too.
  case context, flight, invariants, branches, breakpoints, store, story, causation
  // What lies over them.
  case settings
  case faultMenu = "faults"
  case crashMenu = "crash"
  case mechanismMenu = "mechanisms"
  case outsideMenu = "outside"
  case partitionMenu = "partition"
  case rebuild
  case inspector
  case help
  case form
  case prompt
  case palette
  /// In all of them, unless they have a meaning of their own for the key.
  case everywhere

  /// Letters are typed here, so that they cannot be keys.
  var takesText: Bool { [.help, .form, .prompt, .palette].contains(self) }

  /// The screen itself, with nothing that lies over it.
  var isScreen: Bool {
    switch self {
    case .main, .context, .flight, .invariants, .branches, .breakpoints, .store, .story, .causation:
      true
    default: false
    }
  }

  /// What is nearest to do with something that is selected: a double click does it.
  var nearest: Action {
    switch self {
    case .flight: .treat
    case .invariants: .explain
    case .branches: .switchBranch
    case .breakpoints, .story: .lookThere
    default: .inspect
    }
  }

  /// Whose keys count, the first one before the others.
  var chain: [Scope] {
    if self == .everywhere { return [self] }
    return isScreen && self != .main ? [self, .main, .everywhere] : [self, .everywhere]
  }
}
