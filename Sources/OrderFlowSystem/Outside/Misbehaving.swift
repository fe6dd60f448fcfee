import Billing
import EventSourcing
import Primitives
import Suppliers

/// How long a port waits for the answer of an outside system before it says that none has come.
enum TimeLimit {
  static let payment = VirtualDuration.seconds(30)
  static let purchase = VirtualDuration.days(1)
}

/// What comes to the ports when the outside systems misbehave.
extension OutsideSystems {
  /// How much later a second answer comes.
  private static let repetition = VirtualDuration.seconds(1)

  /// What comes instead of `message`, which is an answer as it should be.
  ///
  /// The purchasing system has no way to say no, so it is silent where it is to decline. Nobody but the
  /// carrier can take a shipment: Delivery waits for one that does not come.
  func misbehave(
    _ how: Misbehaviour, insteadOf message: Outgoing<OrderFlowMessage>
  ) -> [Outgoing<OrderFlowMessage>] {
    guard case .reply(let reply) = message.message else { return [message] }
    switch (how, reply) {
    case (.answersTwice, _):
      let milliseconds = (message.after ?? .zero).milliseconds + Self.repetition.milliseconds
      return [message, Outgoing(message.message, after: .milliseconds(milliseconds))]
    case (.declines, .provider(var answer)):
      answer.responseCode = "51"
      return [Outgoing(.reply(.provider(answer)), after: message.after)]
    case (.declines, _), (.silent, _):
      return timeout(insteadOf: reply).map { [$0] } ?? []
    }
  }

  /// What the port that waits for `reply` says after its time limit; nil where it has none.
  private func timeout(insteadOf reply: OutsideReply) -> Outgoing<OrderFlowMessage>? {
    switch reply {
    case .provider(let answer):
      let message = ProviderTimedOut(orderId: answer.orderId, reference: answer.reference)
      return Outgoing(.reply(.providerTimedOut(message)), after: TimeLimit.payment)
    case .purchasing(let record):
      guard
        case .recordGoods(let order, let item, _, let request)? =
          SuppliersTranslation.command(for: .purchaseRecord(record))
      else { return nil }
      let message = PurchasingTimedOut(orderId: order, item: item, request: request)
      return Outgoing(.reply(.purchasingTimedOut(message)), after: TimeLimit.purchase)
    case .carrier, .providerTimedOut, .purchasingTimedOut: return nil
    }
  }
}
