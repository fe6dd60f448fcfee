public import EventSourcing

extension DeliveryModel {
  /// Translates a message, decides, folds, and says what goes out.
  public static func handle(
    _ message: DeliveryInbound, _ state: inout DeliveryState, _ carrier: any Carrier
  ) -> Reaction<DeliveryEvent, DeliveryOutgoing> {
    react(to: DeliveryTranslation.command(for: message), in: &state) { event, _, outgoing in
      DeliveryPublishing.publish(event, carrier, &outgoing)
    }
  }
}
