import Ordering
import OrderingContract
import Primitives

extension OrderFlow {
  /// What has the customer cancel the order `subject`; nil where Ordering knows no such order.
  public func cancellation(
    of subject: String, in world: OrderFlowWorld
  ) -> OrderFlowMessage? {
    let id = OrderID(subject)
    guard world.ordering.orders[id] != nil else { return nil }
    return .command(.cancelOrder(CancelOrder(orderId: id)))
  }
}
