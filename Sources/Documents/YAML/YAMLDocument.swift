/// One YAML document that a person wrote, for strict reading from its `root`.
///
/// A plain subset: one document in a file; keys are text, each once; no anchors, aliases or tags of
/// one's own. Plain words stay the text they are (`no` is "no"), until they are read as something.
public struct YAMLDocument: Sendable {
  /// The outermost value.
  public let root: YAMLValue

  /// Parses a text.
  ///
  /// - Parameters:
  ///   - file: the name for errors; nothing is read from it.
  ///   - text: the document, with or without a byte order mark.
  ///   - limits: how much is read.
  /// - Throws: `InputError` where the text is not YAML, not of the subset, past a limit, or empty.
  public init(
    file: String, text: String, limits: YAMLLimits = .standard
  ) throws(InputError) {
    let source = YAMLSource(file: file, text: DocumentReader.withoutByteOrderMark(text))
    guard source.bytes.count <= limits.bytes else {
      throw InputError(
        file: file, problem: "it is larger than \(limits.bytes) bytes",
        expected: "a YAML document of at most \(limits.bytes) bytes")
    }
    try YAMLGuard(source: source).check()
    var composer = YAMLComposer(source: source, limits: limits)
    root = YAMLValue(node: try composer.compose(), path: "", source: source)
  }

  /// Reads and parses a file.
  ///
  /// - Throws: `InputError` as `DocumentReader.text(ofFile:limit:)` and `init(file:text:…)` do.
  public init(
    contentsOfFile path: String, limits: YAMLLimits = .standard
  ) throws(InputError) {
    let text = try DocumentReader.text(ofFile: path, limit: limits.bytes)
    try self.init(file: path, text: text, limits: limits)
  }
}
