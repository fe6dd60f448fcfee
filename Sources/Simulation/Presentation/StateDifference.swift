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
    guard
      let value = try? JSONSerialization.jsonObject(
        with: Data(text.utf8), options: .fragmentsAllowed)
    else { return [:] }
    var values: [String: String] = [:]
    collect(value, at: "", into: &values)
    return values
  }

  /// A table is written as a list of keys and values: its rows are known by their keys.
  private static func collect(_ value: Any, at path: String, into values: inout [String: String]) {
    func below(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
    if let object = value as? [String: Any] {
      for name in object.keys.sorted() {
        if let inner = object[name] { collect(inner, at: below(name), into: &values) }
      }
    } else if let list = value as? [Any] {
      for (index, element) in list.enumerated() {
        if let row = element as? [String: Any], row.count == 2, let key = row["key"],
          let inner = row["value"]
        {
          collect(inner, at: below("\(key)"), into: &values)
        } else {
          collect(element, at: below(String(index + 1)), into: &values)
        }
      }
    } else {
      values[path] = "\(value)"
    }
  }
}
