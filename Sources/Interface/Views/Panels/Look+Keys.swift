import Terminal

extension Look {
  /// The key that asks for `action` in `scope`, as it is called on the screen.
  func key(_ action: Action, in scope: Scope = .main) -> String {
    Bindings.standard.key(for: action, in: scope).map { KeyName.text($0, self) } ?? "?"
  }
}
