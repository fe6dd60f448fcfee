import Foundation

/// What differs between two states that are written as JSON.
enum StateDifference {
  /// The values that are not the same, by path.
  static func values(_ left: String, _ right: String) -> [Comparison.ValueDifference] {
    guard left != right else { return [] }
    let (a, b) = (flat(left), flat(right))
    return Set(a.keys).union(b.keys).sorted()
      .filter { a[$0] != b[$0] }
      .map { Comparison.ValueDifference(path: $0, left: a[$0], right: b[$0]) }
  }

  private static func flat(_ text: String) -> [String: String] {
    var values: [String: String] = [:]
    let state = try? JSONDecoder().decode(StateValue.self, from: Data(text.utf8))
    state?.collect(at: "", into: &values)
    return values
  }
}

/// A value of a state that is written as JSON.
private enum StateValue: Decodable {
  case nothing
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([StateValue])
  case object([String: StateValue])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .nothing
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([StateValue].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: StateValue].self))
    }
  }

  func collect(at path: String, into values: inout [String: String]) {
    switch self {
    case .object(let object):
      if let enumCase {
        values[path] = enumCase
        return
      }
      for name in object.keys.sorted() {
        object[name]?.collect(at: Self.below(path, name), into: &values)
      }
    case .list(let list):
      for (index, element) in list.enumerated() {
        // A table is written as a list of keys and values: its rows are known by their keys.
        if case .object(let row) = element, row.count == 2, let key = row["key"]?.leaf,
          let inner = row["value"]
        {
          inner.collect(at: Self.below(path, key), into: &values)
        } else {
          element.collect(at: Self.below(path, String(index + 1)), into: &values)
        }
      }
    default: values[path] = leaf
    }
  }

  /// The case of an enum: its name, and its payload where it has one: `declined(insufficientFunds)`.
  private var enumCase: String? {
    guard case .object(let object) = self, object.count == 1, let (name, inner) = object.first,
      case .object(let payload) = inner
    else { return nil }
    if payload.isEmpty { return name }
    guard payload.count == 1, let text = payload["_0"]?.leaf else { return nil }
    return "\(name)(\(text))"
  }

  /// A value that holds no others, as text.
  private var leaf: String? {
    switch self {
    case .nothing: "null"
    case .flag(let flag): String(flag)
    case .number(let number):
      number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : String(number)
    case .text(let text): text
    case .list, .object: nil
    }
  }

  private static func below(_ path: String, _ name: String) -> String {
    path.isEmpty ? name : "\(path).\(name)"
  }
}
