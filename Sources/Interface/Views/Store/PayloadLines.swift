/// A payload as lines of JSON, each with the place of its value, so that two can be held against each
/// other.
struct PayloadLines {
  struct Line: Equatable {
    let text: String
    /// Where its value is: `lines.1.quantity`; nil for a line without one.
    let path: String?
    let value: String
  }

  /// What became of a value since the payload before.
  enum Change: Equatable {
    case new
    case other(old: String)
  }

  let lines: [Line]

  init(_ json: String) {
    var reader = Reader()
    lines = json.split(separator: "\n").map { reader.line(String($0)) }
  }

  /// The values by place.
  var values: [String: String] {
    lines.reduce(into: [:]) { values, line in
      if let path = line.path { values[path] = line.value }
    }
  }

  /// Follows where in the payload it is.
  private struct Reader {
    /// The objects and lists that are open: where each is, and how many elements of a list were read.
    private var open: [(path: String, isList: Bool, count: Int)] = []

    mutating func line(_ text: String) -> Line {
      let (name, rest) = JSONLine.parts(text)
      let value = rest.hasSuffix(",") ? String(rest.dropLast()) : rest
      if value == "}" || value == "]" {
        open.removeLast(min(1, open.count))
        return Line(text: text, path: nil, value: value)
      }
      let path = place(name)
      if value == "{" || value == "[" {
        open.append((path, value == "[", 0))
        return Line(text: text, path: nil, value: value)
      }
      return Line(text: text, path: path, value: value)
    }

    private mutating func place(_ name: String?) -> String {
      guard let last = open.indices.last else { return "" }
      if open[last].isList { open[last].count += 1 }
      let step = name ?? String(open[last].count)
      return open[last].path.isEmpty ? step : "\(open[last].path).\(step)"
    }
  }
}

extension PayloadLines.Line {
  /// What became of its value; nil where it is the same, or there is none.
  func change(since old: [String: String]) -> PayloadLines.Change? {
    guard let path else { return nil }
    guard let before = old[path] else { return .new }
    return before == value ? nil : .other(old: before)
  }
}
