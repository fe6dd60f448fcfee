import BillingContract
public import Primitives

/// What Billing sets going outside of itself.
public enum BillingOutgoing: Equatable, Sendable {
  /// An answer of the provider that is on its way.
  case providerReply(ProviderReply, after: VirtualDuration)
}

/// Which call follows from which event.
enum BillingPublishing {
  static func publish(
    _ event: BillingEvent, _ provider: any PaymentProvider, _ outgoing: inout [BillingOutgoing]
  ) {
    switch event {
    case .chargeRequested(let event):
      for answer in provider.charge(event) {
        outgoing.append(.providerReply(answer.reply, after: answer.after))
      }
    case .paymentProcessingCompleted, .paymentDeclined, .paymentRefunded, .refundAwaited:
      break
    }
  }
}
