import Documents
import Terminal

/// Whether keys can be used as a file gives them.
struct KeysCheck {
  let bindings: Bindings
  /// What the file says, later ones before earlier ones.
  let entries: [KeysSection.Entry]
  let section: YAMLValue

  func check() throws(InputError) {
    for scope in Scope.allCases {
      let own = bindings.all.filter { $0.scope == scope }
      try checkMeanings(own, scope)
      // The text of a field cannot do without its letters.
      if scope.takesText || scope == .everywhere { try checkLetters(own, scope) }
    }
    for scope in Scope.allCases where scope != .main && scope != .everywhere {
      try checkWay(.close, scope)
    }
    try checkWay(.help, .main)
    try checkWay(.quit, .main)
  }

  private func checkMeanings(_ own: [Binding], _ scope: Scope) throws(InputError) {
    var taken: [Key: Binding] = [:]
    for binding in own {
      for key in binding.keys {
        guard let other = taken[key] else {
          taken[key] = binding
          continue
        }
        let places = [other, binding].compactMap { source(of: key, $0) }
        let place = places.max { $0.position < $1.position } ?? section
        throw place.error(
          problem: "in \(scope.rawValue), \(KeyName.written(key)) would ask for "
            + "\(other.action.rawValue) and \(binding.action.rawValue)",
          expected: "one meaning for each key")
      }
    }
  }

  private func checkLetters(_ own: [Binding], _ scope: Scope) throws(InputError) {
    for binding in own {
      for key in binding.keys {
        guard case .character = key else { continue }
        let single = BindingName(binding.action, in: .main).text
        throw (source(of: key, binding) ?? section).error(
          problem: "in \(scope.rawValue), \(KeyName.written(key)) is typed as text",
          expected: "a key that types nothing, such as F5 or Ctrl-L"
            + (scope == .everywhere ? ", or one scope alone, such as \(single)" : ""))
      }
    }
  }

  /// Nobody is to be locked out, or in.
  private func checkWay(_ action: Action, _ scope: Scope) throws(InputError) {
    guard bindings.key(for: action, in: scope) == nil else { return }
    let entry = bindings.all.first { $0.action == action && $0.scope == scope }.flatMap(entry)
    throw (entry?.value ?? section).error(
      problem: "in \(scope.rawValue), no key is left for \(action.rawValue)",
      expected: "at least one, or there is no way out")
  }

  /// What the file says of a binding; nil where it leaves it as it is.
  private func entry(_ binding: Binding) -> KeysSection.Entry? {
    entries.last { $0.name.includes(binding) }
  }

  private func source(of key: Key, _ binding: Binding) -> YAMLValue? {
    entry(binding)?.keys.first { $0.key == key }?.value
  }
}
