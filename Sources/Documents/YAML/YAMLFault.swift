import Yams

/// Says in one line, for the person who wrote the document, what the parser found wrong with it.
struct YAMLFault {
  let source: YAMLSource
  let limits: YAMLLimits

  func inputError(_ error: any Error) -> InputError {
    switch error as? YamlError {
    case .reader(_, _, let value, _):
      return unreadable(value)
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return malformed(problem, YAMLMark(mark), context)
    case .duplicatedKeysInMapping(let keys, let context):
      let name = Printable.quoted(keys.first ?? "")
      return source.error(
        YAMLMark(context.mark), "the key \(name) is here and again further down",
        "every key of a mapping once")
    default:
      return InputError(
        file: source.file, problem: "it cannot be parsed as YAML", expected: "a YAML document")
    }
  }

  /// The parser gives no mark for a character that may not be in YAML, but which it is.
  private func unreadable(_ value: Int32) -> InputError {
    let scalars = source.text.unicodeScalars
    let bad = scalars.firstIndex { Int64($0.value) == Int64(value) }
    let offset = source.text.utf8.distance(
      from: source.text.utf8.startIndex, to: bad ?? source.text.startIndex)
    let shown = bad.map { " " + Printable.text(String(scalars[$0])) } ?? ""
    return InputError(
      file: source.file, at: TextPosition(ofByte: offset, in: source.bytes),
      problem: "the character\(shown), which may not be in YAML",
      expected: "printable text; in double quotes it can be written with \\x or \\u")
  }

  private func malformed(
    _ problem: String, _ mark: YAMLMark, _ context: YamlError.Context?
  ) -> InputError {
    if problem.contains("nesting level") {
      return source.error(
        mark, "lists and mappings in each other, more than \(limits.depth) deep",
        "at most \(limits.depth) levels")
    }
    if problem.contains("character that cannot start any token") {
      return badStart(mark)
    }
    // Where a quote is not closed, the place to look at is where it was opened.
    if problem.contains("unexpected end of stream"), let context {
      return source.error(
        YAMLMark(context.mark), "a quote that is not closed", "a closing quote")
    }
    guard let known = Self.known.first(where: { problem.contains($0.part) }) else {
      return source.error(mark, "not YAML: \(problem)\(began(context))", "a YAML document")
    }
    return source.error(mark, known.problem + began(context), known.expected)
  }

  private func badStart(_ mark: YAMLMark) -> InputError {
    let rest = source.bytes.dropFirst(source.offset(of: mark))
    if rest.first == .tab {
      return source.error(mark, "a tab before the text of a line", "spaces")
    }
    let first = String(decoding: rest.prefix(1), as: UTF8.self)
    return source.error(
      mark, "a value that begins with \(Printable.quoted(first))", "such a value in quotes")
  }

  private func began(_ context: YamlError.Context?) -> String {
    guard let context, context.text.hasPrefix("while parsing") else { return "" }
    let kind = context.text.dropFirst("while parsing ".count)
    return " (in \(kind) that begins at \(source.position(of: YAMLMark(context.mark))))"
  }

  private static let known: [(part: String, problem: String, expected: String)] = [
    (
      "mapping values are not allowed", "a colon that makes no key here",
      "one key and its value on a line; text with a colon in quotes"
    ),
    (
      "could not find expected ':'", "a line that is no key, as there is no colon",
      "a key, a colon and a value"
    ),
    (
      "did not find expected key", "something out of line with the keys above",
      "the keys of one mapping below each other"
    ),
    (
      "did not find expected '-' indicator", "something out of line with the list above",
      "the entries of one list below each other, each with a dash"
    ),
    ("',' or ']'", "a list in brackets that does not go on", "a comma or ]"),
    ("',' or '}'", "a mapping in braces that does not go on", "a comma or }"),
    ("did not find expected node content", "no value where one must be", "a value"),
    ("another document", "a second document begins", "one document in the file"),
    ("<document start>", "text after the end of the document", "one document in the file"),
    ("undefined alias", "an alias", YAMLComposer.noAnchors),
  ]
}
