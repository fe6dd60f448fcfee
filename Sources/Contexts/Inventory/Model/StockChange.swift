import InventoryContract
import Primitives
import SharedKernel

/// The books as a decision would leave them: only the items that it touches are kept apart.
struct StockChange {
  private let state: InventoryState
  private var touched: [(item: ItemID, book: ItemBook)] = []

  init(_ state: InventoryState) { self.state = state }

  var isEmpty: Bool { touched.isEmpty }

  func book(_ item: ItemID) -> ItemBook {
    touched.first { $0.item == item }?.book ?? state.items[item] ?? ItemBook()
  }

  mutating func alter(_ item: ItemID, _ change: (inout ItemBook) -> Void) {
    if let known = touched.firstIndex(where: { $0.item == item }) {
      change(&touched[known].book)
    } else {
      var book = state.items[item] ?? ItemBook()
      change(&book)
      touched.append((item, book))
    }
  }

  /// Locks for the waiting orders, the oldest first. An order that still has to wait keeps its claim
  /// on what is there: a younger one gets only what is left over.
  mutating func serveWaiting(except gone: [OrderID]) -> [InventoryEvent] {
    let freed = touched.map(\.item)
    guard !freed.isEmpty, !state.waiting.isEmpty else { return [] }
    var events: [InventoryEvent] = []
    var claims = OrderedTable<ItemID, Int>()
    for order in state.waiting where !gone.contains(order) {
      guard let lines = state.locks[order]?.lines else { continue }
      let canLock = lines.allSatisfy { line in
        let book = book(line.item)
        return book.onHand - book.locked - (claims[line.item] ?? 0) >= line.quantity.count
      }
      for line in lines {
        if canLock {
          alter(line.item) { book in
            book.locked += line.quantity.count
            book.awaited -= line.quantity.count
          }
        } else {
          claims[line.item, default: 0] += line.quantity.count
        }
      }
      if canLock { events.append(.itemsLocked(ItemsLocked(orderId: order, lines: lines))) }
    }
    return events
  }

  /// Lets those orders wait no more for which neither what is there of `item` nor what is on its way is
  /// enough: the older ones have the first claim on both.
  ///
  /// - Parameter sent: all that suppliers have ever sent of it.
  mutating func refuseWaiting(for item: ItemID, sent: Int) -> [OrderID] {
    let book = book(item)
    var supply = book.onHand - book.locked + max(0, sent - book.received)
    var refused: [OrderID] = []
    for order in state.waiting {
      let lines = state.locks[order]?.lines ?? []
      guard let wanted = lines.first(where: { $0.item == item })?.quantity.count else { continue }
      if wanted <= supply {
        supply -= wanted
      } else {
        refused.append(order)
        for line in lines { alter(line.item) { $0.awaited -= line.quantity.count } }
      }
    }
    return refused
  }

  /// The event that tells how the touched items stand now.
  func updated(_ order: OrderID?) -> InventoryEvent {
    .stockUpdated(
      StockUpdated(
        orderId: order,
        items: touched.map { item, book in
          let level = book.level
          return StockCount(
            item: item, available: level.available, locked: level.locked, onHand: level.onHand,
            backlog: level.backlog, received: level.received, revision: level.revision + 1)
        }))
  }
}
