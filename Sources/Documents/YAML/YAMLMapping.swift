/// A mapping in a YAML document.
public struct YAMLMapping: Sendable {
  /// The mapping as a value: for its path and position, and for errors about it as a whole.
  public let value: YAMLValue
  let pairs: [YAMLPair]

  /// A key and its value.
  public struct Entry: Sendable {
    /// The key as a value, which is text, with its own position: for reading names strictly and for
    /// errors about them.
    public let key: YAMLValue
    /// The key's text as it is written.
    public let name: String
    /// What stands under the key.
    public let value: YAMLValue
  }

  /// What stands under a key that has to be there.
  ///
  /// - Throws: `InputError` at the mapping if the key is missing.
  public func required(_ key: String) throws(InputError) -> YAMLValue {
    guard let found = optional(key) else {
      throw value.error(
        problem: "\(value.name) has no key \(Printable.quoted(key))", expected: "that key")
    }
    return found
  }

  /// What stands under a key, or nil if the key is not there. A key without a value is there, and
  /// reading its value is an error.
  public func optional(_ key: String) -> YAMLValue? {
    pairs.first { $0.key == key }.map(child)
  }

  /// All keys and their values, in the order of the document.
  public var entries: [Entry] {
    pairs.map { pair in
      let key = YAMLNode(content: .scalar(pair.key, isPlain: false), mark: pair.mark)
      return Entry(
        key: YAMLValue(node: key, path: path(pair.key), source: value.source), name: pair.key,
        value: child(pair))
    }
  }

  private func child(_ pair: YAMLPair) -> YAMLValue {
    YAMLValue(node: pair.value, path: path(pair.key), source: value.source)
  }

  private func path(_ key: String) -> String {
    value.path.isEmpty ? key : value.path + "." + key
  }
}
