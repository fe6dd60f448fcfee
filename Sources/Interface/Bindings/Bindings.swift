import Terminal

/// All keys: what they do, the key line, the boxes and the help are made of this one table.
public struct Bindings: Sendable, Equatable {
  private(set) var all: [Binding]
  /// Those that work in each scope: every frame asks for them many times.
  private var working: [Scope: [Binding]]
  /// Those of them that belong on the key line.
  private var hinted: [Scope: [Binding]]

  /// The keys as they are without any configuration.
  public static let standard = Bindings(
    all: simulation + time + views + moving + interface + withinViews + menus + layers)

  private init(all: [Binding]) {
    self.all = all
    working = Self.each { Self.bindings(in: $0, of: all) }
    hinted = Self.hinted(of: working)
  }

  /// What `key` asks for in `scope`.
  func action(for key: Key, in scope: Scope) -> Action? {
    for scope in scope.chain {
      if let own = all.first(where: { $0.scope == scope && $0.keys.contains(key) }) {
        return own.action
      }
    }
    return nil
  }

  /// The keys that work in `scope`, those of its own first. What another scope says of a key that
  /// has a meaning of its own here is left out.
  func bindings(in scope: Scope) -> [Binding] { working[scope] ?? [] }

  private static func each(_ bindings: (Scope) -> [Binding]) -> [Scope: [Binding]] {
    Dictionary(uniqueKeysWithValues: Scope.allCases.map { ($0, bindings($0)) })
  }

  private static func bindings(in scope: Scope, of all: [Binding]) -> [Binding] {
    var taken: Set<Key> = []
    return scope.chain.flatMap { scope in
      let own = all.filter { $0.scope == scope }.map { binding in
        Binding(
          binding.action, scope, binding.keys.filter { !taken.contains($0) }, hint: binding.hint)
      }
      for binding in own { taken.formUnion(binding.keys) }
      return own.filter { !$0.keys.isEmpty }
    }
  }

  /// The keys of `scope` that belong on the key line, the most important first; then those of the
  /// main screen, where they work here too.
  func hints(in scope: Scope) -> [Binding] { hinted[scope] ?? [] }

  private static func hinted(of working: [Scope: [Binding]]) -> [Scope: [Binding]] {
    each { scope in
      let all = (working[scope] ?? []).filter { $0.hint != nil }
      return scope.chain.flatMap { scope in
        all.filter { $0.scope == scope }.sorted { ($0.hint ?? 0) < ($1.hint ?? 0) }
      }
    }
  }

  /// The key that is shown for `action` in `scope`.
  func key(for action: Action, in scope: Scope) -> Key? {
    bindings(in: scope).first { $0.action == action }?.keys.first
  }

  /// The keys that lead to `action`, one after the other: those of the boxes on the way come first.
  /// What is only possible in some place has its key there.
  func path(to action: Action) -> [Key]? {
    if let key = key(for: action, in: .main) { return [key] }
    for menu in Menu.allCases {
      guard let key = ownKey(of: action, menu.scope), let way = path(to: menu.opener) else {
        continue
      }
      return way + [key]
    }
    return all.first { $0.action == action && !$0.keys.isEmpty }?.keys.first.map { [$0] }
  }

  private func ownKey(of action: Action, _ scope: Scope) -> Key? {
    all.first { $0.action == action && $0.scope == scope }?.keys.first
  }

  /// Gives the actions that `name` includes these keys instead of theirs.
  mutating func set(_ keys: [Key], for name: BindingName) {
    for index in all.indices where name.includes(all[index]) { all[index].keys = keys }
    self = Bindings(all: all)
  }
}
