import Inventory
import Primitives
import SharedKernel
import Simulation

/// Inventory shows the books of its items: an order is a lock here, or a place in the queue.
enum InventoryView {
  static func make(
    _ state: InventoryState, unlike other: InventoryState?, catalogue: [Scenario.CatalogueItem],
    limit: Int
  ) -> ContextView {
    var sums = Sums()
    let slots = slots(state, limit: limit, &sums)
    return ContextView(
      figures: figures(state, sums),
      columns: [
        Phrase(en: "Item", ko: "품목"), Phrase(en: "Available", ko: "가용"),
        Phrase(en: "Locked", ko: "잠금"), Phrase(en: "On hand", ko: "보유"),
        Phrase(en: "Backlog", ko: "부족"), Phrase(en: "Dispatched", ko: "출고"),
        Phrase(en: "Received", ko: "수령"), Phrase(en: "Name", ko: "이름"),
      ],
      rows: state.items.those(slots, unlike: other?.items).map { slot in
        let item = state.items.keys[slot]
        return row(
          item, state.items.values[slot], name: CatalogueName.of(item, at: slot, in: catalogue))
      },
      total: state.items.count)
  }

  private struct Sums {
    var onHand = 0
    var locked = 0
    var short = 0
  }

  /// What orders wait for comes first, then what is locked, then the rest, each as in the catalogue.
  private static func slots(
    _ state: InventoryState, limit: Int, _ sums: inout Sums
  ) -> ArraySlice<Int> {
    var short: [Int] = []
    var locked: [Int] = []
    var rest: [Int] = []
    for (slot, book) in state.items.values.enumerated() {
      sums.onHand += book.onHand
      sums.locked += book.locked
      if book.level.backlog > 0 {
        sums.short += 1
        if short.count < limit { short.append(slot) }
      } else if book.locked > 0 {
        if locked.count < limit { locked.append(slot) }
      } else if rest.count < limit {
        rest.append(slot)
      }
    }
    return (short + locked + rest).prefix(limit)
  }

  private static func figures(_ state: InventoryState, _ sums: Sums) -> [ContextView.Figure] {
    [
      ContextView.Figure(
        Phrase(en: "waiting orders", ko: "대기 주문"), String(state.waiting.count),
        tone: state.waiting.isEmpty ? .plain : .waiting),
      ContextView.Figure(
        Phrase(en: "units locked", ko: "잠금 수량"), String(sums.locked),
        tone: sums.locked == 0 ? .plain : .active),
      ContextView.Figure(Phrase(en: "units on hand", ko: "보유 수량"), String(sums.onHand)),
      ContextView.Figure(
        Phrase(en: "short items", ko: "부족 품목"), String(sums.short),
        tone: sums.short == 0 ? .plain : .bad),
    ]
  }

  private static func row(_ item: ItemID, _ book: ItemBook, name: String) -> ContextView.Row {
    let level = book.level
    let numbers = [
      level.available, level.locked, level.onHand, level.backlog, book.dispatched, book.received,
    ]
    return ContextView.Row(
      id: item.text,
      cells: [Phrase(item.text)] + numbers.map { Phrase(String($0)) } + [Phrase(name)],
      tone: level.backlog > 0 ? .bad : level.locked > 0 ? .active : .plain)
  }
}
