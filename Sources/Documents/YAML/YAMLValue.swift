/// A value in a YAML document that knows where it is: the cursor with which a reader walks down.
///
/// Every reader throws an `InputError` at the value's position that says which value it is (its
/// path), what it is and what was expected.
public struct YAMLValue: Sendable {
  let node: YAMLNode
  let source: YAMLSource

  /// The way to the value from the root, such as `orders[2].lines[0].quantity`, from the keys as
  /// they are written; empty for the root itself.
  public let path: String

  init(node: YAMLNode, path: String, source: YAMLSource) {
    self.node = node
    self.path = path
    self.source = source
  }

  /// Where the value begins; where its key is, if nothing is written for it.
  ///
  /// It counts lines from the beginning of the document: meant for messages.
  public var position: TextPosition { source.position(of: node.mark) }

  /// Whether it is a mapping.
  public var isMapping: Bool {
    if case .mapping = node.content { true } else { false }
  }

  /// Whether it is a list.
  public var isList: Bool {
    if case .list = node.content { true } else { false }
  }

  /// An error at this value, for what only the caller can know, such as an unknown product.
  ///
  /// - Parameters:
  ///   - problem: what is wrong, in full: the path is not put before it.
  ///   - expected: completes "expected …".
  public func error(problem: String, expected: String) -> InputError {
    source.error(node.mark, problem, expected)
  }

  /// A mapping with these keys and no others. Whether one is there is asked of the mapping.
  ///
  /// - Throws: `InputError` if it is no mapping, or at the first key that is not known, with the
  ///   nearest one that is.
  public func mapping(keys: [String]) throws(InputError) -> YAMLMapping {
    let mapping = try anyMapping()
    for pair in mapping.pairs where !keys.contains(pair.key) {
      let unused = keys.filter { name in !mapping.pairs.contains { $0.key == name } }
      throw source.error(
        pair.mark,
        "there is no key \(Printable.quoted(pair.key)) in \(name)"
          + Suggestion.hint(for: pair.key, among: unused),
        ChoiceFormat.list(keys))
    }
    return mapping
  }

  /// A mapping with keys that the writer of the document chooses, read through its `entries`.
  ///
  /// - Throws: `InputError` if it is no mapping.
  public func anyMapping() throws(InputError) -> YAMLMapping {
    guard case .mapping(let pairs) = node.content else {
      throw mismatch("a mapping of keys to values")
    }
    return YAMLMapping(value: self, pairs: pairs)
  }

  /// The values of a list.
  ///
  /// - Parameter count: how many there may be.
  /// - Throws: `InputError` if it is no list, or has fewer or more.
  public func list(count: ClosedRange<Int> = 0...10_000) throws(InputError) -> [YAMLValue] {
    let expected = "a list of \(count.lowerBound) to \(count.upperBound) values"
    guard case .list(let nodes) = node.content else { throw mismatch(expected) }
    guard count.contains(nodes.count) else {
      throw error(problem: "\(name) is a list of \(nodes.count)", expected: expected)
    }
    return nodes.enumerated().map { index, node in
      YAMLValue(node: node, path: "\(path)[\(index)]", source: source)
    }
  }

  /// The path for messages, cut so that what is wrong with it still shows.
  var name: String {
    path.isEmpty ? "the document" : Printable.text(path, limit: 120)
  }

  func mismatch(_ expected: String) -> InputError {
    let kind =
      switch node.content {
      case .mapping: "is a mapping"
      case .list: "is a list"
      case .scalar(let text, _): node.isNothing ? "has no value" : Mismatch(text).problem
      }
    return error(problem: "\(name) \(kind)", expected: expected)
  }
}
