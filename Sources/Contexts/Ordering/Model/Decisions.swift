public import EventSourcing
import OrderingContract
import Primitives

/// The rules of Ordering.
public enum OrderingModel: Decider {
  public static func decide(
    _ command: OrderingCommand, _ state: OrderingState
  ) throws(OrderingRejection) -> [OrderingEvent] {
    switch command {
    case .listPrices(let prices):
      [.pricesListed(PricesListed(prices: prices))]
    case .place(let id, let customer, let lines):
      [.orderPlaced(try place(id, customer, lines, state))]
    case .cancel(let id):
      try cancel(id, state)
    case .confirmLock(let id):
      confirmLock(id, state)
    case .noteShortage(let id, let waits):
      noteShortage(id, waits: waits, state)
    case .notePayment(let id, let charge):
      state.orders[id]?.isPaid == false
        ? [.orderPaid(OrderPaid(orderId: id, chargeId: charge))] : []
    case .noteDecline(let id):
      isOpen(id, state)
        ? [.orderCancelled(OrderCancelled(orderId: id, reason: .paymentDeclined))] : []
    case .noteDispatch(let id):
      isOpen(id, state) ? [.orderShipping(OrderShipping(orderId: id))] : []
    case .noteShipmentStopped(let id):
      state.orders[id]?.status == .cancelling
        ? [.refundRequested(RefundRequested(orderId: id))] : []
    case .noteStopRefused(let id):
      state.orders[id]?.stopIsPending == true
        ? [.cancellationRefused(CancellationRefused(orderId: id))] : []
    case .noteRefund(let id):
      state.orders[id]?.status == .cancelling
        ? [.orderCancelled(OrderCancelled(orderId: id, reason: .askedByCustomer))] : []
    }
  }

  private static func place(
    _ id: OrderID, _ customer: CustomerID, _ requested: [RequestedLine], _ state: OrderingState
  ) throws(OrderingRejection) -> OrderPlaced {
    guard state.orders[id] == nil else { throw .orderExists(id) }
    guard let first = requested.first else { throw .noLines }
    guard let currency = (first.unitPrice ?? state.prices[first.item])?.currency else {
      throw .unknownItem(first.item)
    }
    var lines: [OrderLine] = []
    lines.reserveCapacity(requested.count)
    var units = 0
    var total: Int64 = 0
    for line in requested {
      guard let listed = state.prices[line.item] else { throw .unknownItem(line.item) }
      let price = line.unitPrice ?? listed
      guard price.currency == currency else { throw .otherCurrency(line.item) }
      guard (0...Money.largestPrice).contains(price.minorUnits) else {
        throw .priceOutOfRange(line.item)
      }
      units += line.quantity.count
      guard units <= Quantity.limitPerOrder else { throw .tooManyUnits }
      total += price.times(line.quantity)
      lines.append(OrderLine(item: line.item, quantity: line.quantity, unitPrice: price))
    }
    return OrderPlaced(
      orderId: id, customerId: customer, lines: lines,
      total: Money(minorUnits: total, currency: currency))
  }

  private static func confirmLock(_ id: OrderID, _ state: OrderingState) -> [OrderingEvent] {
    guard let order = state.orders[id],
      order.status == .placed || order.status == .waitingForStock
    else { return [] }
    return [
      .orderProcessingCompleted(
        OrderProcessingCompleted(
          orderId: id, customerId: order.customer, lines: order.lines, total: order.total))
    ]
  }

  private static func noteShortage(
    _ id: OrderID, waits: Bool, _ state: OrderingState
  ) -> [OrderingEvent] {
    switch (state.orders[id]?.status, waits) {
    case (.placed, true): [.stockAwaited(StockAwaited(orderId: id))]
    case (.placed, false), (.waitingForStock, false):
      [.orderCancelled(OrderCancelled(orderId: id, reason: .stockShort))]
    default: []
    }
  }

  /// Until the order is published as ready, nobody can have charged or shipped it: Ordering cancels
  /// alone. After that the payment may be under way, so Delivery has the first word.
  private static func cancel(
    _ id: OrderID, _ state: OrderingState
  ) throws(OrderingRejection) -> [OrderingEvent] {
    guard let order = state.orders[id] else { throw .unknownOrder(id) }
    switch order.status {
    case .placed, .waitingForStock:
      return [.orderCancelled(OrderCancelled(orderId: id, reason: .askedByCustomer))]
    case .preparing: return [.cancellationRequested(CancellationRequested(orderId: id))]
    case .cancelling: throw .alreadyCancelling(id)
    case .shipping: throw .alreadyShipping(id)
    case .cancelled: throw .alreadyCancelled(id)
    }
  }

  /// The items are locked, and it has neither left nor come to nothing.
  private static func isOpen(_ id: OrderID, _ state: OrderingState) -> Bool {
    let status = state.orders[id]?.status
    return status == .preparing || status == .cancelling
  }
}
