public import BillingContract
public import Primitives

/// Where a charge is in its life.
public enum ChargeStatus: Codable, Equatable, Sendable {
  case requested
  case paid
  case declined(DeclineReason)
  case refunded
}

/// What is taken from a customer for one order.
public struct Charge: Codable, Equatable, Sendable {
  public let id: ChargeID
  public let amount: Money
  public internal(set) var status: ChargeStatus
  /// How often the provider was asked, from 1.
  public internal(set) var attempts = 1

  /// How often the provider is asked before a charge is given up.
  public static let attemptLimit = 3
}

/// Everything Billing knows of one order.
public struct Account: Codable, Equatable, Sendable {
  public internal(set) var charges: [Charge] = []
  /// The order is given up: what is taken goes back at once, and no charge is begun.
  public internal(set) var refundIsAwaited = false
}

/// The charges.
public struct BillingState: Codable, Equatable, Sendable {
  public internal(set) var accounts = OrderedTable<OrderID, Account>()
  public internal(set) var requested = 0
  public internal(set) var paid = 0
  public internal(set) var declined = 0
  public internal(set) var refunded = 0
  /// What has been taken and not given back, in minor units.
  public internal(set) var taken: Int64 = 0
  public internal(set) var currency: Currency?

  public init() {}

  func charge(_ id: ChargeID) -> Charge? {
    accounts[id.order]?.charges.first { $0.id == id }
  }
}
