public import BillingContract
public import InventoryContract
public import OrderingContract
import Primitives
import SharedKernel
public import SuppliersContract

/// What reaches Suppliers, in the words of those who sent it.
public enum SuppliersInbound: Sendable {
  case listItems(ListItems)
  case stockUpdated(StockUpdated)
  case stockShort(StockShort)
  case orderProcessingCompleted(OrderProcessingCompleted)
  case paymentProcessingCompleted(PaymentProcessingCompleted)
  case purchaseRecord(PurchaseRecord)
  case purchasingTimedOut(PurchasingTimedOut)
}

/// Turns what the others say into Suppliers' own words, and keeps the legacy record out.
public enum SuppliersTranslation {
  /// What `message` asks of Suppliers; nil where it means nothing here.
  public static func command(for message: SuppliersInbound) -> SuppliersCommand? {
    switch message {
    case .listItems(let message): .list(message.items)
    case .stockUpdated(let message): .noteLevels(message.orderId, message.items.map(level))
    case .stockShort(let message):
      .noteShortage(
        message.orderId, message.items.map { Shortage(item: $0.item, missing: $0.missing) })
    case .orderProcessingCompleted(let message):
      .noteItems(message.orderId, distinct(message.lines))
    case .paymentProcessingCompleted(let message): .notePayment(message.orderId)
    case .purchaseRecord(let record): goods(record)
    case .purchasingTimedOut(let message):
      .recordSilence(message.orderId, message.item, request: message.request)
    }
  }

  private static func level(_ count: StockCount) -> NotedLevel {
    NotedLevel(
      item: count.item,
      StockLevel(
        available: count.available, locked: count.locked, backlog: count.backlog,
        received: count.received, revision: count.revision))
  }

  private static func distinct(_ lines: [OrderLine]) -> [ItemID] {
    var items: [ItemID] = []
    items.reserveCapacity(lines.count)
    for line in lines where !items.contains(line.item) { items.append(line.item) }
    return items
  }

  /// Only goods issues concern Suppliers.
  private static func goods(_ record: PurchaseRecord) -> SuppliersCommand? {
    // By scalars: a mark at the start of an item's name would make one character with the bar.
    let key = record.key.unicodeScalars
    guard record.transactionCode == "GI", let bar = key.firstIndex(of: "|"),
      let request = Int(String(key[..<bar])), let units = Int(record.field12),
      let quantity = Quantity(units)
    else { return nil }
    let item = ItemID(String(key[key.index(after: bar)...]))
    return .recordGoods(record.orderId, item, quantity, request: request)
  }
}
