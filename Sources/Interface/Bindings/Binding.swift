import Terminal

/// Which keys ask for an action in a scope.
struct Binding: Sendable, Equatable {
  let action: Action
  let scope: Scope
  /// The first one is the one that is shown.
  var keys: [Key]
  /// Its place on the key line, the smallest first; nil for not on it.
  let hint: Int?

  init(_ action: Action, _ scope: Scope, _ keys: [Key], hint: Int? = nil) {
    self.action = action
    self.scope = scope
    self.keys = keys
    self.hint = hint
  }

  /// Keys that type a character each.
  init(_ action: Action, _ scope: Scope, _ characters: Character..., hint: Int? = nil) {
    self.init(action, scope, characters.map(Key.character), hint: hint)
  }
}
