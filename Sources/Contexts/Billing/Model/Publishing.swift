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
    case .chargeRequested(let event): ask(event, provider, &outgoing)
    case .chargeRepeated(let event):
      let request = ChargeRequested(
        orderId: event.orderId, chargeId: event.chargeId, amount: event.amount)
      ask(request, provider, &outgoing)
    case .paymentProcessingCompleted, .paymentDeclined, .paymentRefunded, .refundAwaited:
      break
    }
  }

  private static func ask(
    _ request: ChargeRequested, _ provider: any PaymentProvider,
    _ outgoing: inout [BillingOutgoing]
  ) {
    for answer in provider.charge(request) {
      outgoing.append(.providerReply(answer.reply, after: answer.after))
    }
  }
}
