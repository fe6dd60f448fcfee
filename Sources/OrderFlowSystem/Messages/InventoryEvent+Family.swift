import EventSourcing
import Foundation
import Inventory
import InventoryContract
import Primitives

extension InventoryEvent: MessageFamily {
  var order: OrderID? {
    switch self {
    case .stockUpdated(let event): event.orderId
    case .itemsLocked(let event): event.orderId
    case .itemsReleased(let event): event.orderId
    case .stockShort(let event): event.orderId
    case .goodsReceived(let event): event.orderId
    case .lockAwaited(let event): event.orderId
    case .itemsTakenOut(let event): event.orderId
    case .stockOpened: nil
    }
  }

  var payload: any Payload {
    switch self {
    case .stockUpdated(let event): event
    case .itemsLocked(let event): event
    case .itemsReleased(let event): event
    case .stockShort(let event): event
    case .goodsReceived(let event): event
    case .stockOpened(let event): event
    case .lockAwaited(let event): event
    case .itemsTakenOut(let event): event
    }
  }

  init?(name: String, version: Int, data: Data) throws {
    switch name {
    case StockUpdated.name: self = .stockUpdated(try .decode(data, version: version))
    case ItemsLocked.name: self = .itemsLocked(try .decode(data, version: version))
    case ItemsReleased.name: self = .itemsReleased(try .decode(data, version: version))
    case StockShort.name: self = .stockShort(try .decode(data, version: version))
    case GoodsReceived.name: self = .goodsReceived(try .decode(data, version: version))
    case StockOpened.name: self = .stockOpened(try .decode(data, version: version))
    case LockAwaited.name: self = .lockAwaited(try .decode(data, version: version))
    case ItemsTakenOut.name: self = .itemsTakenOut(try .decode(data, version: version))
    default: return nil
    }
  }
}
