import InventoryContract
import OrderingContract
import Primitives

/// What the sentences have in common.
enum Wording {
  /// `1 line`, `3 lines`.
  static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  /// `12 × NW-011, 10 × NW-042 and 1 more`: a sentence names two and counts the others.
  static func goods(_ goods: some Collection<(item: ItemID, units: Int)>) -> Phrase {
    list(
      goods.prefix(2).map { good in
        Phrase(en: "\(good.units) × \(good.item)", ko: "\(good.item) \(good.units)개")
      }, of: goods.count)
  }

  static func goods(_ lines: [ItemCount]) -> Phrase {
    goods(lines.lazy.map { (item: $0.item, units: $0.quantity.count) })
  }

  static func goods(_ lines: [RequestedLine]) -> Phrase {
    goods(lines.lazy.map { (item: $0.item, units: $0.quantity.count) })
  }

  /// - Parameters:
  ///   - named: the first of them.
  ///   - total: how many there are.
  static func list(_ named: [Phrase], of total: Int) -> Phrase {
    let rest = total - named.count
    return Phrase(
      en: named.map(\.en).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : ""),
      ko: named.map(\.ko).joined(separator: ", ") + (rest > 0 ? " 외 \(rest)개 품목" : ""))
  }
}
