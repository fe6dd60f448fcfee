import Documents
import Terminal

/// The keys of a configuration file: what is left out stays as it is.
struct KeysSection {
  /// What the file says of an action.
  struct Entry {
    let name: BindingName
    /// The whole list.
    let value: YAMLValue
    let keys: [(key: Key, value: YAMLValue)]
  }

  /// More keys than anybody wants for one action.
  private static let mostKeys = 8

  let value: YAMLValue

  func bindings() throws(InputError) -> Bindings {
    var entries: [Entry] = []
    for entry in try value.anyMapping().entries { entries.append(try read(entry)) }
    // What is said of one scope goes before what is said of all.
    entries = entries.filter { $0.name.scope == nil } + entries.filter { $0.name.scope != nil }
    var bindings = Bindings.standard
    for entry in entries { bindings.set(entry.keys.map(\.key), for: entry.name) }
    try KeysCheck(bindings: bindings, entries: entries, section: value).check()
    return bindings
  }

  private func read(_ entry: YAMLMapping.Entry) throws(InputError) -> Entry {
    let name = try name(entry.key)
    var keys: [(key: Key, value: YAMLValue)] = []
    for value in try entry.value.list(count: 0...Self.mostKeys) {
      let key = try value.key()
      guard !keys.contains(where: { $0.key == key }) else {
        throw value.error(
          problem: "\(KeyName.written(key)) stands here already", expected: "each key once")
      }
      keys.append((key, value))
    }
    return Entry(name: name, value: entry.value, keys: keys)
  }

  private func name(_ key: YAMLValue) throws(InputError) -> BindingName {
    let all = Bindings.standard.all
    let names = all.map { BindingName($0.action, in: $0.scope).text }
    let text = try key.text(maximum: 64)
    guard let name = BindingName(text) else {
      throw key.unknown(
        among: all.map(\.action.rawValue) + names,
        expected: "an action that `orderflow config` lists")
    }
    if all.contains(where: name.includes) { return name }
    let possible = all.filter { $0.action == name.action }
      .map { BindingName($0.action, in: $0.scope).text }
    throw key.error(
      problem: "\(text) has no keys", expected: possible.first ?? "another action")
  }
}
