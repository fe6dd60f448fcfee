import InventoryContract
import Primitives

extension InventoryModel {
  public static func evolve(_ state: inout InventoryState, _ event: InventoryEvent) {
    switch event {
    case .stockOpened(let event):
      state.whenShort = event.whenShort
      for count in event.items {
        state.items[count.item, default: ItemBook()].opening = count.onHand
        state.items.update(count.item) { $0.onHand = count.onHand }
      }
    case .lockAwaited(let event):
      state.locks[event.orderId, default: Lock(event.lines, .waiting)] = Lock(event.lines, .waiting)
      state.waiting.append(event.orderId)
      change(&state, event.lines) { $0.awaited += $1 }
    case .itemsLocked(let event):
      if stopWaiting(&state, event.orderId) { change(&state, event.lines) { $0.awaited -= $1 } }
      state.locks[event.orderId, default: Lock(event.lines, .locked)] = Lock(event.lines, .locked)
      change(&state, event.lines) { $0.locked += $1 }
    case .itemsReleased(let event):
      if stopWaiting(&state, event.orderId), let lines = state.locks[event.orderId]?.lines {
        change(&state, lines) { $0.awaited -= $1 }
      }
      change(&state, event.lines) { $0.locked -= $1 }
      state.locks[event.orderId, default: Lock([], .released)].status = .released
    case .itemsTakenOut(let event):
      state.locks.update(event.orderId) { $0.status = .takenOut }
      change(&state, event.lines) { book, count in
        book.onHand -= count
        book.locked -= count
        book.dispatched += count
      }
    case .goodsReceived(let event):
      state.items[event.item, default: ItemBook()].received += event.quantity.count
      state.items.update(event.item) { $0.onHand += event.quantity.count }
    case .stockUpdated(let event):
      for count in event.items { state.items.update(count.item) { $0.revision = count.revision } }
    case .stockShort(let event):
      guard !event.waits, stopWaiting(&state, event.orderId) else { return }
      change(&state, state.locks[event.orderId]?.lines ?? []) { $0.awaited -= $1 }
      state.locks.update(event.orderId) { $0.status = .released }
    }
  }

  private static func change(
    _ state: inout InventoryState, _ lines: [ItemCount],
    _ change: (_ book: inout ItemBook, _ count: Int) -> Void
  ) {
    for line in lines { state.items.update(line.item) { change(&$0, line.quantity.count) } }
  }

  private static func stopWaiting(_ state: inout InventoryState, _ order: OrderID) -> Bool {
    guard state.locks[order]?.status == .waiting else { return false }
    state.waiting.removeAll { $0 == order }
    return true
  }
}

extension Lock {
  init(_ lines: [ItemCount], _ status: LockStatus) { self.init(lines: lines, status: status) }
}
