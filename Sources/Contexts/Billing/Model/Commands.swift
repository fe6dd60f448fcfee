public import BillingContract
public import Primitives

/// What Billing can be asked to do, in its own words.
public enum BillingCommand: Equatable, Sendable {
  case charge(OrderID, Money)
  case refund(OrderID)
  case recordPayment(ChargeID)
  case recordDecline(ChargeID, DeclineReason)
  case recordSilence(ChargeID)
}
