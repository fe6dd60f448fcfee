import Yams

/// Parses through Yams, and keeps of its tree what belongs to the accepted subset.
struct YAMLComposer {
  static let noAnchors = "values written out, without anchors (&) and aliases (*)"
  static let textKeys = "a key that is text"

  let source: YAMLSource
  let limits: YAMLLimits
  private var values = 0

  init(source: YAMLSource, limits: YAMLLimits) {
    self.source = source
    self.limits = limits
  }

  mutating func compose() throws(InputError) -> YAMLNode {
    let parser: Parser
    let root: Node?
    do {
      // Basic: no guessing of types, by regular expressions, for every word. The encoding is given
      // because Yams would otherwise take it from the environment, and print that.
      parser = try Parser(yaml: source.text, resolver: .basic, encoding: .utf8)
      root = try parser.singleRoot()
    } catch {
      throw YAMLFault(source: source, limits: limits).inputError(error)
    }
    // Nodes hold their anchors weakly; the parser owns them.
    let result = try withExtendedLifetime(parser) { () throws(InputError) -> YAMLNode? in
      guard let root else { return nil }
      return try convert(root, depth: 1)
    }
    guard let result, !result.isNothing else {
      throw InputError(
        file: source.file, line: 1, column: 1, problem: "there is nothing in it",
        expected: "a YAML document")
    }
    return result
  }

  /// In the order of the text, so that an anchor is refused before any alias is followed to it.
  private mutating func convert(
    _ node: Node, depth: Int
  ) throws(InputError) -> YAMLNode {
    let mark = YAMLMark(node.mark)
    try refuse(node, mark)
    values += 1
    guard values <= limits.values else {
      throw source.error(
        mark, "there are more than \(limits.values) values", "at most \(limits.values)")
    }
    if node.scalar == nil && depth > limits.depth {
      throw source.error(
        mark, "lists and mappings in each other, more than \(limits.depth) deep",
        "at most \(limits.depth) levels")
    }
    switch node {
    case .scalar(let scalar):
      return YAMLNode(
        content: .scalar(scalar.string, isPlain: scalar.style == .plain), mark: mark)
    case .sequence(let sequence):
      var list: [YAMLNode] = []
      for element in sequence { list.append(try convert(element, depth: depth + 1)) }
      return YAMLNode(content: .list(list), mark: mark)
    case .mapping(let mapping):
      var pairs: [YAMLPair] = []
      for (key, value) in mapping { pairs.append(try pair(key, value, depth: depth)) }
      return YAMLNode(content: .mapping(pairs), mark: mark)
    case .alias:
      throw source.error(mark, "an alias", Self.noAnchors)
    }
  }

  private mutating func pair(
    _ key: Node, _ value: Node, depth: Int
  ) throws(InputError) -> YAMLPair {
    let mark = YAMLMark(key.mark)
    try refuse(key, mark)
    guard let name = key.scalar?.string, !name.isEmpty else {
      throw source.error(
        mark, key.scalar == nil ? "a list or a mapping as a key" : "an empty key", Self.textKeys)
    }
    let node = try convert(value, depth: depth + 1)
    guard case .scalar("", isPlain: true) = node.content else {
      return YAMLPair(key: name, mark: mark, value: node)
    }
    // The parser marks a value that is not there wherever the next thing begins.
    return YAMLPair(key: name, mark: mark, value: YAMLNode(content: node.content, mark: mark))
  }

  private func refuse(_ node: Node, _ mark: YAMLMark) throws(InputError) {
    if let anchor = node.anchor {
      throw source.error(
        mark, "the anchor \(Printable.quoted("&" + anchor.rawValue))", Self.noAnchors)
    }
    let tag = node.tag.rawValue
    let standard: [Tag.Name] = [.implicit, .str, .seq, .map]
    guard standard.contains(where: { $0.rawValue == tag }) else {
      throw source.error(mark, "the tag \(Printable.quoted(tag))", "a value without a tag")
    }
  }
}

extension YAMLMark {
  init(_ mark: Mark?) {
    self.init(line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}
