/// One Swift file.
struct SourceFile {
  /// From the root of the repository.
  let path: String
  let text: String

  /// The last part of the path.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Its lines, with their numbers, without what stands behind `//`.
  var code: [(number: Int, text: Substring)] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      let end = line.firstRange(of: "//")?.lowerBound ?? line.endIndex
      return (index + 1, line[..<end])
    }
  }

  /// The modules that it imports, with the lines on which it does.
  var imports: [(number: Int, module: String)] {
    code.compactMap { number, line in
      let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
      guard let place = words.firstIndex(of: "import"), words.count > place + 1,
        words[..<place].allSatisfy({ $0.hasPrefix("@") || Self.levels.contains($0) })
      else { return nil }
      let names = words[(place + 1)...].drop { Self.kinds.contains($0) }
      return names.first.map { (number, String($0.prefix { $0 != "." })) }
    }
  }

  /// The lines that hold `word`, as `path:line`.
  func places(of word: String) -> [String] {
    code.filter { $0.text.contains(word) }.map { "\(path):\($0.number)" }
  }

  private static let levels: Set = ["public", "package", "internal", "fileprivate", "private"]
  private static let kinds: Set = [
    "struct", "class", "enum", "protocol", "typealias", "func", "var", "let",
  ]
}
