public import DeliveryContract
public import InventoryContract
import Primitives
public import SuppliersContract

/// What reaches Inventory, in the words of those who sent it.
public enum InventoryInbound: Sendable {
  case openStock(OpenStock)
  case lockItems(LockItems)
  case releaseItems(ReleaseItems)
  case goodsSent(GoodsSent)
  case supplyFailed(SupplyFailed)
  case orderDispatched(OrderDispatched)
}

/// Turns what the others say into Inventory's own words: parcels are counts of items here.
public enum InventoryTranslation {
  /// What `message` asks of Inventory.
  public static func command(for message: InventoryInbound) -> InventoryCommand {
    switch message {
    case .openStock(let message): .open(message.items, message.whenShort)
    case .lockItems(let message): .lock(message.orderId, message.lines)
    case .releaseItems(let message): .release(message.orderId)
    case .goodsSent(let message): .receive(message.orderId, message.item, message.quantity)
    case .supplyFailed(let message):
      .endSupply(message.orderId, message.item, sent: message.sent)
    case .orderDispatched(let message): .takeOut(message.orderId, unpacked(message.parcels))
    }
  }

  private static func unpacked(_ parcels: [Parcel]) -> [ItemCount] {
    var counts: [ItemCount] = []
    for packed in parcels.lazy.flatMap(\.items) {
      if let known = counts.firstIndex(where: { $0.item == packed.item }) {
        counts[known].quantity = Quantity(
          clamping: counts[known].quantity.count + packed.quantity.count)
      } else {
        counts.append(ItemCount(item: packed.item, quantity: packed.quantity))
      }
    }
    return counts
  }
}
