/// A payload as lines of JSON, each with the place of its value, so that two can be held against each
/// other.
struct PayloadLines {
  struct Line: Equatable {
    let text: String
    /// Where its value is: `lines.1.quantity`, or where that element of a list has a text in it, which names
    /// it, `lines."MUG".quantity`; nil for a line without one.
    fileprivate(set) var path: String?
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
    let read = json.split(separator: "\n").map { reader.line(String($0)) }
    lines = ListElements(read).named(read)
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

/// The elements of lists by the first text that stands in each: at another place in the list it is the same
/// element still.
private struct ListElements {
  /// By path.
  private var names: [String: String] = [:]

  init(_ lines: [PayloadLines.Line]) {
    for line in lines {
      guard let path = line.path else { continue }
      if line.value.hasPrefix("{"), let start = line.value.firstRange(of: ": \"")?.upperBound {
        add("\"" + line.value[start...].prefix { $0 != "\"" } + "\"", of: path)
      } else if line.value.hasPrefix("\""), let dot = path.lastIndex(of: ".") {
        add(line.value, of: String(path[..<dot]))
      }
    }
    // A text that two of them have names none.
    let count = names.reduce(into: [:]) { $0[Self.named($1.key, $1.value), default: 0] += 1 }
    names = names.filter { count[Self.named($0.key, $0.value)] == 1 }
  }

  /// The path of an element with its name in the place of its number.
  private static func named(_ path: String, _ name: String) -> String {
    path.split(separator: ".").dropLast().joined(separator: ".") + "." + name
  }

  private mutating func add(_ name: String, of path: String) {
    let place = path.split(separator: ".").last ?? ""
    guard !place.isEmpty, place.allSatisfy(\.isNumber), names[path] == nil else { return }
    names[path] = name
  }

  func named(_ lines: [PayloadLines.Line]) -> [PayloadLines.Line] {
    guard !names.isEmpty else { return lines }
    return lines.map { line in
      var line = line
      line.path = line.path.map(named)
      return line
    }
  }

  private func named(_ path: String) -> String {
    var known = ""
    var named: [Substring] = []
    for part in path.split(separator: ".") {
      known += known.isEmpty ? part : "." + part
      named.append(names[known].map { $0[...] } ?? part)
    }
    return named.joined(separator: ".")
  }
}
