import Primitives

extension OrderedTable where Value: Equatable {
  /// The places of the `limit` newest values, the newest first: where there is another table, only of those
  /// that it has not, or not like that.
  func newest(_ limit: Int, unlike other: Self?) -> [Int] {
    those((max(0, count - limit)..<count).reversed(), unlike: other)
  }

  /// Those of `slots` whose values another table has not, or not like that; all where there is none.
  func those(_ slots: some Sequence<Int>, unlike other: Self?) -> [Int] {
    guard let other else { return Array(slots) }
    return slots.filter { differs(from: other, at: $0) }
  }
}
