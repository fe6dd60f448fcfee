public import BillingContract
public import OrderingContract
public import Primitives

/// What Ordering can be asked to do, in its own words.
public enum OrderingCommand: Equatable, Sendable {
  case listPrices([ListPrices.Price])
  case place(OrderID, CustomerID, [RequestedLine])
  case cancel(OrderID)
  case confirmLock(OrderID)
  case noteShortage(OrderID, waits: Bool)
  case notePayment(OrderID, ChargeID)
  case noteDecline(OrderID)
  case noteDispatch(OrderID)
  case noteShipmentStopped(OrderID)
  case noteStopRefused(OrderID)
  case noteRefund(OrderID)
}
