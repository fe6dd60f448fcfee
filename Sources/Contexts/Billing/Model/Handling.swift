public import EventSourcing

extension BillingModel {
  /// Translates a message, decides, folds, and says what goes out.
  public static func handle(
    _ message: BillingInbound, _ state: inout BillingState, _ provider: any PaymentProvider
  ) -> Reaction<BillingEvent, BillingOutgoing> {
    react(to: BillingTranslation.command(for: message), in: &state) { event, _, outgoing in
      BillingPublishing.publish(event, provider, &outgoing)
    }
  }
}
