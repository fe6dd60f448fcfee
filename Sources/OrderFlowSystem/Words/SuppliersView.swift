import Primitives
import SharedKernel
import Simulation
import Suppliers

/// Suppliers shows thresholds and requests. Of the stock it knows what it last heard.
enum SuppliersView {
  static func make(
    _ state: SuppliersState, unlike other: SuppliersState?, catalogue: [Scenario.CatalogueItem],
    limit: Int
  ) -> ContextView {
    var lowTotal = 0
    let slots = slots(state, limit: limit, &lowTotal)
    return ContextView(
      figures: figures(state, low: lowTotal),
      columns: [
        Phrase(en: "Item", ko: "품목"), Phrase(en: "Available", ko: "가용"),
        Phrase(en: "Minimum", ko: "임계값"), Phrase(en: "In transit", ko: "운송중"),
        Phrase(en: "Requests", ko: "요청"), Phrase(en: "Supplier", ko: "공급자"),
        Phrase(en: "Name", ko: "이름"),
      ],
      rows: state.items.those(slots, unlike: other?.items).map { slot in
        let item = state.items.keys[slot]
        return row(
          item, state.items.values[slot], name: CatalogueName.of(item, at: slot, in: catalogue))
      },
      total: state.items.count)
  }

  /// What runs low comes first, then the rest, both as in the catalogue.
  private static func slots(
    _ state: SuppliersState, limit: Int, _ lowTotal: inout Int
  ) -> ArraySlice<Int> {
    var low: [Int] = []
    var rest: [Int] = []
    for (slot, record) in state.items.values.enumerated() {
      if record.isLow {
        lowTotal += 1
        if low.count < limit { low.append(slot) }
      } else if rest.count < limit {
        rest.append(slot)
      }
    }
    return (low + rest).prefix(limit)
  }

  private static func figures(_ state: SuppliersState, low: Int) -> [ContextView.Figure] {
    let open = state.unanswered
    let givenUp = ContextView.Figure(
      Phrase(en: "given up", ko: "공급 포기"), String(state.failed), tone: .bad)
    return [
      ContextView.Figure(
        Phrase(en: "low items", ko: "부족 품목"), String(low), tone: low == 0 ? .plain : .bad),
      ContextView.Figure(
        Phrase(en: "unanswered", ko: "미응답"), String(open),
        tone: open == 0 ? .plain : .waiting),
      ContextView.Figure(Phrase(en: "notified", ko: "통보"), String(state.notified)),
      ContextView.Figure(Phrase(en: "checked", ko: "확인"), String(state.checked)),
    ] + (state.failed == 0 ? [] : [givenUp])
  }

  private static func row(_ item: ItemID, _ record: SupplyRecord, name: String) -> ContextView.Row {
    ContextView.Row(
      id: item.text,
      cells: [
        Phrase(item.text), Phrase(record.isHeardOf ? String(record.level.available) : "-"),
        Phrase(String(record.minimum.units)), Phrase(String(record.inTransit)),
        Phrase(String(record.open.count)), Phrase(record.supplier.text), Phrase(name),
      ],
      tone: tone(record))
  }

  private static func tone(_ record: SupplyRecord) -> ContextView.Tone {
    if record.inTransit > 0 { return record.isLow ? .waiting : .active }
    return record.isLow ? .bad : .plain
  }
}

extension SupplyRecord {
  /// Inventory has said how the item stands.
  fileprivate var isHeardOf: Bool { level.revision > 0 }

  /// What there is, without what is in transit, is not above the minimum.
  fileprivate var isLow: Bool {
    isHeardOf && ReorderRule.expected(level, inTransit: 0) <= minimum.units
  }
}
