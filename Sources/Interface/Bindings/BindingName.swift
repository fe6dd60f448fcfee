/// How the keys of an action are named in texts and in a configuration file: `step` for wherever it
/// has any, `inspector.copy` for those in one scope.
struct BindingName: Equatable {
  let action: Action
  /// nil for all scopes in which it has keys.
  let scope: Scope?

  init?(_ text: some StringProtocol) {
    let parts = String(text).split(separator: ".", omittingEmptySubsequences: false).map(
      String.init)
    guard (1...2).contains(parts.count), let action = parts.last.flatMap(Action.init) else {
      return nil
    }
    self.action = action
    scope = parts.count == 2 ? Scope(rawValue: parts[0]) : nil
    if parts.count == 2, scope == nil { return nil }
  }

  init(_ action: Action, in scope: Scope?) {
    self.action = action
    self.scope = scope
  }

  var text: String { (scope.map { $0.rawValue + "." } ?? "") + action.rawValue }

  func includes(_ binding: Binding) -> Bool {
    binding.action == action && (scope == nil || binding.scope == scope)
  }
}
