import OrderingContract
import Primitives

extension OrderingModel {
  public static func evolve(_ state: inout OrderingState, _ event: OrderingEvent) {
    switch event {
    case .pricesListed(let event):
      for price in event.prices {
        state.prices[price.item, default: price.unitPrice] = price.unitPrice
      }
    case .orderPlaced(let event):
      state.orders[event.orderId, default: Order(event)] = Order(event)
      state.counts[OrderStatus.placed.place] += 1
    case .stockAwaited(let event):
      move(&state, event.orderId, to: .waitingForStock)
    case .orderProcessingCompleted(let event):
      move(&state, event.orderId, to: .preparing)
    case .orderPaid(let event):
      state.orders.update(event.orderId) { $0.isPaid = true }
    case .cancellationRequested(let event):
      state.orders.update(event.orderId) { $0.stopIsPending = true }
      move(&state, event.orderId, to: .cancelling)
    case .refundRequested(let event):
      state.orders.update(event.orderId) { $0.stopIsPending = false }
    case .cancellationRefused(let event):
      state.orders.update(event.orderId) { $0.stopIsPending = false }
      if state.orders[event.orderId]?.status == .cancelling {
        move(&state, event.orderId, to: .preparing)
      }
    case .orderShipping(let event):
      move(&state, event.orderId, to: .shipping)
    case .orderCancelled(let event):
      state.orders.update(event.orderId) { $0.cancellation = event.reason }
      move(&state, event.orderId, to: .cancelled)
    }
  }

  private static func move(_ state: inout OrderingState, _ id: OrderID, to status: OrderStatus) {
    guard let slot = state.orders.slot(of: id) else { return }
    let old = state.orders.values[slot].status
    state.orders.update(id) { $0.status = status }
    state.counts[old.place] -= 1
    state.counts[status.place] += 1
  }
}

extension Order {
  init(_ event: OrderPlaced) {
    self.init(customer: event.customerId, lines: event.lines, total: event.total)
  }
}

extension OrderStatus {
  /// The place in ``OrderStatus/allCases``.
  @inlinable public var place: Int {
    switch self {
    case .placed: 0
    case .waitingForStock: 1
    case .preparing: 2
    case .cancelling: 3
    case .shipping: 4
    case .cancelled: 5
    }
  }
}
