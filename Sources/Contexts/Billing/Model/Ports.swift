public import BillingContract
public import Primitives

/// The payment provider, as Billing needs it. What it is like inside stops at ``BillingTranslation``.
public protocol PaymentProvider: Sendable {
  /// Asks for money to be taken: once for each reference, however often it is asked.
  ///
  /// - Returns: the answers and when each comes: one as a rule, none where the provider is silent,
  ///   several where it repeats itself.
  func charge(_ request: ChargeRequested) -> [(reply: ProviderReply, after: VirtualDuration)]
}

/// An answer in the provider's own model.
public struct ProviderReply: Payload {
  public static let name = "PAYMENT_PROVIDER_REPLY"
  public var orderId: OrderID
  /// The reference that it was asked with.
  public var reference: ChargeID
  /// Two digits as card networks use them (ISO 8583 field 39): `00` is approved.
  public var responseCode: String

  public init(orderId: OrderID, reference: ChargeID, responseCode: String) {
    self.orderId = orderId
    self.reference = reference
    self.responseCode = responseCode
  }
}

/// The provider has not answered a request within the time limit of the port.
public struct ProviderTimedOut: Payload {
  public static let name = "PAYMENT_PROVIDER_TIMED_OUT"
  public var orderId: OrderID
  /// The reference that it was asked with.
  public var reference: ChargeID

  public init(orderId: OrderID, reference: ChargeID) {
    self.orderId = orderId
    self.reference = reference
  }
}
