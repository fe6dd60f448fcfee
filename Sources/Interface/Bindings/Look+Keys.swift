import Terminal

extension Look {
  /// The key that asks for `action` in `scope`, as it is called on the screen.
  func key(_ action: Action, in scope: Scope = .main) -> String {
    name(of: bindings.key(for: action, in: scope).map { [$0] }, action)
  }

  /// A text with the keys of the actions that it names: of `{step}` as from the screen, of
  /// `{inspector.copy}` as there. So no text promises a key that was given to something else.
  func naming(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var parts = text.split(separator: "{", omittingEmptySubsequences: false)
    var named = String(parts.removeFirst())
    for part in parts {
      if let end = part.firstIndex(of: "}"), let keys = keys(part[..<end]) {
        named += keys + part[part.index(after: end)...]
      } else {
        named += "{" + part
      }
    }
    return named
  }

  /// The keys of what is named as in a configuration file; nil where it names nothing.
  private func keys(_ id: Substring) -> String? {
    guard let target = BindingName(id) else { return nil }
    guard let scope = target.scope else {
      return name(of: bindings.path(to: target.action), target.action)
    }
    return key(target.action, in: scope)
  }

  private func name(of keys: [Key]?, _ action: Action) -> String {
    // What has no key is still in the palette.
    keys?.map { KeyName.text($0, self) }.joined(separator: " ") ?? ":\(action.rawValue)"
  }
}
