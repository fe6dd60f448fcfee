import Documents

/// A document as it is meant, to be written in several styles and compared with what is read.
indirect enum YAMLTree: Equatable {
  case text(String)
  case number(Int)
  case list([YAMLTree])
  case mapping([Pair])

  struct Pair: Equatable {
    let key: String
    let value: YAMLTree
  }

  static func random(_ generator: inout Generator, depth: Int = 0) -> YAMLTree {
    switch generator.number(0...(depth > 4 ? 1 : 4)) {
    case 0: return .number(generator.number(-99...99))
    case 1: return .text(generator.text(of: yamlPieces, length: 0...4))
    case 2:
      return .list((0..<generator.number(0...3)).map { _ in .random(&generator, depth: depth + 1) })
    default:
      let pairs = (0..<generator.number(0...3)).map { index in
        let key = "k\(index)" + generator.text(of: yamlPieces, length: 0...2)
        return Pair(key: key, value: .random(&generator, depth: depth + 1))
      }
      return .mapping(pairs)
    }
  }

  /// What is read, untyped: a scalar that is a whole number, and may be one, is taken for one.
  static func read(_ value: YAMLValue) throws(InputError) -> YAMLTree {
    if value.isList {
      var list: [YAMLTree] = []
      for element in try value.list() { list.append(try read(element)) }
      return .list(list)
    }
    if value.isMapping {
      var pairs: [Pair] = []
      for entry in try value.anyMapping().entries {
        pairs.append(Pair(key: entry.name, value: try read(entry.value)))
      }
      return .mapping(pairs)
    }
    if let number = try? value.wholeNumber(in: -99...99) { return .number(number) }
    return .text(try value.text(maximum: 99, mayBeEmpty: true, severalLines: true))
  }

  /// Without the characters that typed text does not accept.
  var printable: YAMLTree {
    switch self {
    case .number: self
    case .text(let text): .text(Printable.text(text, limit: 99))
    case .list(let list): .list(list.map(\.printable))
    case .mapping(let pairs):
      .mapping(pairs.map { Pair(key: $0.key, value: $0.value.printable) })
    }
  }
}

/// Writes a tree, and notes where every value begins, by counting in its own way.
struct YAMLTreeWriter {
  private(set) var text = ""
  private(set) var positions: [String] = []
  private var line = 1

  mutating func flow(_ tree: YAMLTree) {
    note()
    switch tree {
    case .number(let number): text += String(number)
    case .text(let string): text += Self.quoted(string)
    case .list(let list):
      text += "["
      for (index, element) in list.enumerated() {
        if index > 0 { text += ", " }
        flow(element)
      }
      text += "]"
    case .mapping(let pairs):
      text += "{"
      for (index, pair) in pairs.enumerated() {
        if index > 0 { text += ", " }
        text += Self.quoted(pair.key) + ": "
        flow(pair.value)
      }
      text += "}"
    }
  }

  mutating func block(_ tree: YAMLTree, indent: Int = 0) {
    switch tree {
    case .list(let list) where !list.isEmpty:
      for (index, element) in list.enumerated() {
        newLine(indent)
        if index == 0 { note() }
        text += "- "
        block(element, indent: indent + 2)
      }
    case .mapping(let pairs) where !pairs.isEmpty:
      for (index, pair) in pairs.enumerated() {
        newLine(indent)
        if index == 0 { note() }
        text += Self.quoted(pair.key) + ": "
        block(pair.value, indent: indent + 2)
      }
    default:
      flow(tree)
    }
  }

  private mutating func newLine(_ indent: Int) {
    text += " # 한글\n" + String(repeating: " ", count: indent)
    line += 1
  }

  private mutating func note() {
    let current = text.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    positions.append("\(line):\(current.count + 1)")
  }

  /// In double quotes; what may not stand in YAML as it is becomes an escape.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where Printable.isPrintable(scalar): result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        result += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
    return result + "\""
  }
}

/// Where every value begins, in the order of the document.
func positions(_ value: YAMLValue) throws(InputError) -> [String] {
  var result = [value.position.description]
  if value.isList {
    for element in try value.list() { result += try positions(element) }
  } else if value.isMapping {
    for entry in try value.anyMapping().entries { result += try positions(entry.value) }
  }
  return result
}
