public import EventSourcing

extension OrderingModel {
  /// Translates a message, decides, folds, and says what goes out.
  public static func handle(
    _ message: OrderingInbound, _ state: inout OrderingState
  ) -> Reaction<OrderingEvent, OrderingOutgoing> {
    react(
      to: OrderingTranslation.command(for: message), in: &state,
      publish: OrderingPublishing.publish)
  }
}
