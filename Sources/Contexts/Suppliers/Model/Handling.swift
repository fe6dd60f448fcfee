public import EventSourcing

extension SuppliersModel {
  /// Translates a message, decides, folds, and says what goes out.
  public static func handle(
    _ message: SuppliersInbound, _ state: inout SuppliersState,
    _ purchasing: any PurchasingSystem
  ) -> Reaction<SuppliersEvent, SuppliersOutgoing> {
    guard let command = SuppliersTranslation.command(for: message) else {
      return Reaction(events: [], outgoing: [])
    }
    return react(to: command, in: &state) { event, _, outgoing in
      SuppliersPublishing.publish(event, purchasing, &outgoing)
    }
  }
}
