import EventSourcing
import Primitives

/// A value that differs between two states that are written as JSON; nil where it is not there.
struct StateDifference: Equatable {
  /// The names and keys that lead to it.
  let path: [String]
  let left: String?
  let right: String?

  /// All of them, by path.
  static func all(_ left: String, _ right: String) -> [StateDifference] {
    guard left != right else { return [] }
    var difference = Difference(left: JSONScanner(left), right: JSONScanner(right))
    difference.compare(at: [], difference.left.whole, difference.right.whole)
    return difference.found.sorted { $0.path.lexicographicallyPrecedes($1.path) }
  }
}

extension PresentableSystem {
  /// What differs between two states of `context`, in its language.
  func differences(
    _ left: String, _ right: String, in context: ParticipantID
  ) -> [Comparison.ValueDifference] {
    StateDifference.all(left, right).compactMap { difference in
      let path = difference.path
      guard let name = name(ofValueAt: path, in: context) else { return nil }
      func words(_ value: String?) -> Phrase? { value.map { text($0, at: path, in: context) } }
      return Comparison.ValueDifference(
        path: path.joined(separator: "."), name: name, left: words(difference.left),
        right: words(difference.right))
    }
  }
}

/// Goes down only where two values are written otherwise.
private struct Difference {
  let left: JSONScanner
  let right: JSONScanner
  private(set) var found: [StateDifference] = []

  init(left: JSONScanner, right: JSONScanner) { (self.left, self.right) = (left, right) }

  mutating func compare(at path: [String], _ one: Range<Int>?, _ other: Range<Int>?) {
    if let one, let other, left.bytes[one].elementsEqual(right.bytes[other]) { return }
    let (children, others) = (one.flatMap(left.children), other.flatMap(right.children))
    guard children != nil || others != nil else {
      add(path, one.flatMap(left.text), other.flatMap(right.text))
      return
    }
    if let one, children == nil { add(path, left.text(one), nil) }
    if let other, others == nil { add(path, nil, right.text(other)) }
    let after = Dictionary(
      (others ?? []).map { ($0.name, $0.value) }, uniquingKeysWith: { _, last in last })
    var met: Set<String> = []
    for child in children ?? [] where met.insert(child.name).inserted {
      compare(at: path + [child.name], child.value, after[child.name])
    }
    for child in others ?? [] where met.insert(child.name).inserted {
      compare(at: path + [child.name], nil, child.value)
    }
  }

  private mutating func add(_ path: [String], _ left: String?, _ right: String?) {
    guard left != right else { return }
    found.append(StateDifference(path: path, left: left, right: right))
  }
}

extension JSONScanner {
  /// A value that is told as it is: the case of an enum too, with its payload where it has one:
  /// `declined(insufficientFunds)`.
  fileprivate func text(_ value: Range<Int>) -> String? {
    if let leaf = leaf(value) { return leaf }
    guard let members = members(value), members.count == 1, let name = leaf(members[0].name),
      let payload = self.members(members[0].value), payload.count <= 1
    else { return nil }
    guard let only = payload.first else { return name }
    guard isString(only.name, "_0"), let text = leaf(only.value) else { return nil }
    return "\(name)(\(text))"
  }

  /// What a value holds, by name, or by place in a list; nil where it is told as it is. A table is written
  /// as a list of keys and values: its rows are known by their keys.
  fileprivate func children(_ value: Range<Int>) -> [(name: String, value: Range<Int>)]? {
    if text(value) != nil { return nil }
    if let members = members(value) {
      return members.compactMap { member in leaf(member.name).map { ($0, member.value) } }
    }
    return elements(value)?.enumerated().map { index, element in
      row(element) ?? (String(index + 1), element)
    }
  }

  private func row(_ element: Range<Int>) -> (name: String, value: Range<Int>)? {
    guard let members = members(element), members.count == 2, isString(members[0].name, "key"),
      isString(members[1].name, "value"), let key = leaf(members[0].value)
    else { return nil }
    return (key, members[1].value)
  }
}
