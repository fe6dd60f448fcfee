import EventSourcing
import Simulation

extension Engine<RelaySystem> {
  /// Delivers the next message as the contexts would, without them.
  @discardableResult
  mutating func drive() -> Delivery<Token>? {
    guard let delivery = begin() else { return nil }
    finish(delivery, handling(of: delivery))
    return delivery
  }

  /// What comes of `delivery`.
  func handling(of delivery: Delivery<Token>) -> Handling<Token> {
    var handling = Handling<Token>()
    guard !delivery.isDuplicate else { return handling }
    let token = delivery.message
    handling.events = [
      Token(label: token.label, hops: token.hops - 1, from: delivery.flight.target)
    ]
    return handling
  }

  /// Drives until nothing is left to do.
  mutating func settle() { while drive() != nil {} }
}
