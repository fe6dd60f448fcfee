public import Foundation
public import Primitives

/// The money for an order is there.
///
/// Version 1 wrote the amount as two plain fields, `amountMinorUnits` and `currency`.
public struct PaymentProcessingCompleted: Payload {
  public static let name = "PAYMENT_PROCESSING_COMPLETED"
  public static let version = 2

  public var orderId: OrderID
  public var chargeId: ChargeID
  public var amount: Money

  public init(orderId: OrderID, chargeId: ChargeID, amount: Money) {
    self.orderId = orderId
    self.chargeId = chargeId
    self.amount = amount
  }

  public static func upcast(_ data: Data, from version: Int) throws -> Self {
    guard version == 1 else { throw UnknownVersion(name: name, version: version) }
    let old = try JSONDecoder().decode(VersionOne.self, from: data)
    return Self(
      orderId: old.orderId, chargeId: old.chargeId,
      amount: Money(minorUnits: old.amountMinorUnits, currency: old.currency))
  }

  private struct VersionOne: Decodable {
    var orderId: OrderID
    var chargeId: ChargeID
    var amountMinorUnits: Int64
    var currency: Currency
  }
}

/// The money for an order cannot be had.
public struct PaymentDeclined: Payload {
  public static let name = "PAYMENT_DECLINED"

  public var orderId: OrderID
  public var chargeId: ChargeID
  public var reason: DeclineReason

  public init(orderId: OrderID, chargeId: ChargeID, reason: DeclineReason) {
    self.orderId = orderId
    self.chargeId = chargeId
    self.reason = reason
  }
}

/// Why a payment was declined, in Billing's words and not the provider's.
public enum DeclineReason: String, Codable, Sendable {
  case insufficientFunds
  case refusedByProvider
  /// The provider has not answered, however often it was asked: the charge is void.
  case noAnswer
}

/// An order has been given back all that was taken for it: nothing, where nothing had been.
public struct PaymentRefunded: Payload {
  public static let name = "PAYMENT_REFUNDED"

  public var orderId: OrderID
  public var chargeId: ChargeID
  public var amount: Money

  public init(orderId: OrderID, chargeId: ChargeID, amount: Money) {
    self.orderId = orderId
    self.chargeId = chargeId
    self.amount = amount
  }
}
