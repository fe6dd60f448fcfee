public import EventSourcing
import InventoryContract
import Primitives

/// The rules of Inventory.
public enum InventoryModel: Decider {
  public static func decide(
    _ command: InventoryCommand, _ state: InventoryState
  ) throws(InventoryRejection) -> [InventoryEvent] {
    switch command {
    case .open(let items, let rule):
      guard state.items.count == 0 else { throw .alreadyOpen }
      return [
        .stockOpened(StockOpened(items: items, whenShort: rule)),
        .stockUpdated(StockUpdated(orderId: nil, items: items.map(openingCount))),
      ]
    case .lock(let order, let lines): return try lock(order, lines, state)
    case .release(let order): return try release(order, state)
    case .receive(let order, let item, let quantity):
      return receive(order, item, quantity, state)
    case .endSupply(let order, let item, let sent):
      return endSupply(order, item, sent: sent, state)
    case .takeOut(let order, let shipped): return try takeOut(order, shipped, state)
    }
  }

  private static func lock(
    _ order: OrderID, _ lines: [ItemCount], _ state: InventoryState
  ) throws(InventoryRejection) -> [InventoryEvent] {
    switch state.locks[order]?.status {
    case .released: return []
    case .waiting, .locked: throw .alreadyLocked(order)
    case .takenOut: throw .alreadyTakenOut(order)
    case nil: break
    }
    var change = StockChange(state)
    let missing = lines.compactMap { line in
      let free = max(0, state.items[line.item]?.unclaimed ?? 0)
      return free < line.quantity.count
        ? StockShort.Missing(item: line.item, missing: line.quantity.count - free) : nil
    }
    if missing.isEmpty {
      for line in lines { change.alter(line.item) { $0.locked += line.quantity.count } }
      return [
        .itemsLocked(ItemsLocked(orderId: order, lines: lines)), change.updated(order),
      ]
    }
    let waits = state.whenShort == .wait
    let short = InventoryEvent.stockShort(
      StockShort(orderId: order, items: missing, waits: waits))
    guard waits else { return [short] }
    for line in lines { change.alter(line.item) { $0.awaited += line.quantity.count } }
    return [
      .lockAwaited(LockAwaited(orderId: order, lines: lines)), short, change.updated(order),
    ]
  }

  private static func release(
    _ order: OrderID, _ state: InventoryState
  ) throws(InventoryRejection) -> [InventoryEvent] {
    var change = StockChange(state)
    var freed: [ItemCount] = []
    switch state.locks[order] {
    case nil: break
    case let lock? where lock.status == .locked:
      freed = lock.lines
      for line in freed { change.alter(line.item) { $0.locked -= line.quantity.count } }
    case let lock? where lock.status == .waiting:
      for line in lock.lines { change.alter(line.item) { $0.awaited -= line.quantity.count } }
    case let lock? where lock.status == .takenOut: throw .alreadyTakenOut(order)
    default: return []
    }
    let released = InventoryEvent.itemsReleased(ItemsReleased(orderId: order, lines: freed))
    let served = change.serveWaiting(except: [order])
    return change.isEmpty ? [released] : [released] + served + [change.updated(order)]
  }

  private static func receive(
    _ order: OrderID, _ item: ItemID, _ quantity: Quantity, _ state: InventoryState
  ) -> [InventoryEvent] {
    var change = StockChange(state)
    change.alter(item) { book in
      book.received += quantity.count
      book.onHand += quantity.count
    }
    let received = InventoryEvent.goodsReceived(
      GoodsReceived(orderId: order, item: item, quantity: quantity))
    return [received] + change.serveWaiting(except: []) + [change.updated(order)]
  }

  private static func endSupply(
    _ cause: OrderID, _ item: ItemID, sent: Int, _ state: InventoryState
  ) -> [InventoryEvent] {
    var change = StockChange(state)
    let refused = change.refuseWaiting(for: item, sent: sent)
    guard !refused.isEmpty else { return [] }
    let events = refused.map { order in
      InventoryEvent.stockShort(StockShort(orderId: order, items: [], waits: false))
    }
    return events + change.serveWaiting(except: refused) + [change.updated(cause)]
  }

  /// What has left is taken from the books as it was shipped, parcel by parcel.
  private static func takeOut(
    _ order: OrderID, _ shipped: [ItemCount], _ state: InventoryState
  ) throws(InventoryRejection) -> [InventoryEvent] {
    guard let lock = state.locks[order], lock.status == .locked else {
      throw state.locks[order]?.status == .takenOut ? .alreadyTakenOut(order) : .notLocked(order)
    }
    var change = StockChange(state)
    for line in shipped {
      change.alter(line.item) { book in
        book.onHand -= line.quantity.count
        book.locked -= line.quantity.count
        book.dispatched += line.quantity.count
      }
    }
    return [
      .itemsTakenOut(ItemsTakenOut(orderId: order, lines: shipped)), change.updated(order),
    ]
  }

  private static func openingCount(_ count: OpenStock.Count) -> StockCount {
    StockCount(
      item: count.item, available: count.onHand, locked: 0, onHand: count.onHand, backlog: 0,
      received: 0, revision: 1)
  }
}
