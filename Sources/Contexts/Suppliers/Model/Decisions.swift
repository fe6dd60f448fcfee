public import EventSourcing
import Primitives
import SharedKernel
import SuppliersContract

/// The rules of Suppliers.
public enum SuppliersModel: Decider {
  public typealias Refusal = NeverRejects

  public static func decide(
    _ command: SuppliersCommand, _ state: SuppliersState
  ) throws(NeverRejects) -> [SuppliersEvent] {
    switch command {
    case .list(let items):
      [.itemsListed(ItemsListed(items: items))]
    case .noteLevels(let order, let levels):
      noteLevels(order, levels, state)
    case .noteShortage(let order, let shortages):
      requests(order, shortages.map(\.item), state) { level, item in
        let missing = shortages.first { $0.item == item }?.missing ?? 0
        level.backlog = max(level.backlog, missing)
      }
    case .noteItems(let order, let items):
      noteItems(order, items, state)
    case .notePayment(let order):
      notePayment(order, state)
    case .recordGoods(let order, let item, let quantity, let request):
      recordGoods(order, item, quantity, request, state)
    case .recordSilence(let order, let item, let request):
      recordSilence(order, item, request, state)
    }
  }

  /// Levels that are older than what is known are dropped. Where orders still lack goods, more are
  /// requested, or they would wait for ever.
  private static func noteLevels(
    _ order: OrderID?, _ levels: [NotedLevel], _ state: SuppliersState
  ) -> [SuppliersEvent] {
    let news = levels.filter { level in
      state.items[level.item].map { $0.level.revision < level.revision } ?? false
    }
    guard !news.isEmpty else { return [] }
    let noted = SuppliersEvent.stockLevelNoted(StockLevelNoted(orderId: order, levels: news))
    guard let order else { return [noted] }
    let short = news.filter { $0.backlog > 0 }
    let requests = requests(order, short.map(\.item), state) { level, item in
      level = short.first { $0.item == item }?.level ?? level
    }
    return [noted] + requests
  }

  private static func noteItems(
    _ order: OrderID, _ items: [ItemID], _ state: SuppliersState
  ) -> [SuppliersEvent] {
    guard state.orders[order]?.items == nil else { return [] }
    let noted = SuppliersEvent.orderItemsNoted(OrderItemsNoted(orderId: order, items: items))
    return state.orders[order]?.isPaid == true ? [noted] + check(order, items, state) : [noted]
  }

  private static func notePayment(
    _ order: OrderID, _ state: SuppliersState
  ) -> [SuppliersEvent] {
    guard state.orders[order]?.isPaid != true else { return [] }
    let noted = SuppliersEvent.paymentNoted(PaymentNoted(orderId: order))
    guard let items = state.orders[order]?.items else { return [noted] }
    return [noted] + check(order, items, state)
  }

  /// Step 3 of the flow: is the count of each item above its minimum threshold?
  private static func check(
    _ order: OrderID, _ items: [ItemID], _ state: SuppliersState
  ) -> [SuppliersEvent] {
    let requests = requests(order, items, state) { _, _ in }
    let checked = ThresholdsChecked(orderId: order, items: items.count, low: requests.count)
    return [.thresholdsChecked(checked)] + requests
  }

  /// - Parameter correct: what is known better than the noted level of an item.
  private static func requests(
    _ order: OrderID, _ items: [ItemID], _ state: SuppliersState,
    correct: (_ level: inout StockLevel, _ item: ItemID) -> Void
  ) -> [SuppliersEvent] {
    items.compactMap { item in
      guard let record = state.items[item] else { return nil }
      var level = record.level
      correct(&level, item)
      guard
        let units = ReorderRule.request(
          level, inTransit: record.requested - level.received, minimum: record.minimum)
      else { return nil }
      return .supplierNotified(
        SupplierNotified(
          orderId: order, supplierId: record.supplier, item: item, count: level.available,
          minimum: record.minimum.units, requested: Quantity(clamping: units),
          request: record.requests + 1))
    }
  }

  /// An answer to a request that is not open, a second one for instance, is dropped.
  private static func recordGoods(
    _ order: OrderID, _ item: ItemID, _ quantity: Quantity, _ request: Int,
    _ state: SuppliersState
  ) -> [SuppliersEvent] {
    guard let record = state.items[item], record.open.contains(where: { $0.number == request })
    else { return [] }
    return [
      .goodsSent(
        GoodsSent(
          orderId: order, supplierId: record.supplier, item: item, quantity: quantity,
          request: request))
    ]
  }

  /// Reminds the supplier. At last it is given up with all that was asked of it for the item, since one
  /// that is silent would be asked by one request after the other for ever: what it sends later is
  /// dropped, and a later need asks anew.
  private static func recordSilence(
    _ order: OrderID, _ item: ItemID, _ request: Int, _ state: SuppliersState
  ) -> [SuppliersEvent] {
    guard let record = state.items[item],
      let open = record.open.first(where: { $0.number == request })
    else { return [] }
    guard open.attempts >= OpenRequest.attemptLimit else {
      return [
        .supplierReminded(
          SupplierReminded(
            orderId: order, supplierId: record.supplier, item: item, requested: open.quantity,
            request: request, attempt: open.attempts + 1))
      ]
    }
    let void = record.open.reduce(0) { $0 + $1.quantity.count }
    return [
      .supplyFailed(
        SupplyFailed(
          orderId: order, supplierId: record.supplier, item: item,
          quantity: Quantity(clamping: void), sent: record.requested - void))
    ]
  }
}
