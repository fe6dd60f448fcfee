public import BillingContract
public import OrderingContract

/// What reaches Billing, in the words of those who sent it.
public enum BillingInbound: Sendable {
  case orderProcessingCompleted(OrderProcessingCompleted)
  case refundPayment(RefundPayment)
  case providerReply(ProviderReply)
  case providerTimedOut(ProviderTimedOut)
}

/// Billing's anticorruption layer: an order is a charge here, and result codes are reasons.
public enum BillingTranslation {
  /// What `message` asks of Billing.
  public static func command(for message: BillingInbound) -> BillingCommand {
    switch message {
    case .orderProcessingCompleted(let message): .charge(message.orderId, message.total)
    case .refundPayment(let message): .refund(message.orderId)
    case .providerReply(let reply):
      switch reply.responseCode {
      case "00": .recordPayment(reply.reference)
      case "51": .recordDecline(reply.reference, .insufficientFunds)
      default: .recordDecline(reply.reference, .refusedByProvider)
      }
    case .providerTimedOut(let message): .recordSilence(message.reference)
    }
  }
}
