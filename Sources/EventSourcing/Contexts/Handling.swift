public import Primitives

/// What came of one message, in the system's own message type. One is used again and again, so that
/// a step allocates nothing for it.
public struct Handling<Message: DomainMessage>: Sendable {
  /// What happened, in order.
  public var events: [Message] = []
  /// What goes out besides the events.
  public var outgoing: [Outgoing<Message>] = []
  /// Why a rule forbade it.
  public var rejection: Phrase?

  public init() {}

  public mutating func clear() {
    events.removeAll(keepingCapacity: true)
    outgoing.removeAll(keepingCapacity: true)
    rejection = nil
  }

  /// Takes over what a context made of its message.
  @inlinable public mutating func take<Event, Out>(
    _ reaction: Reaction<Event, Out>, event: (Event) -> Message,
    outgoing publish: (Out) -> Outgoing<Message>
  ) {
    for happened in reaction.events { events.append(event(happened)) }
    for out in reaction.outgoing { outgoing.append(publish(out)) }
    rejection = reaction.rejection
  }

  /// The same for a context that asks nothing of anybody.
  @inlinable public mutating func take<Event>(
    _ reaction: Reaction<Event, Never>, event: (Event) -> Message
  ) {
    for happened in reaction.events { events.append(event(happened)) }
    rejection = reaction.rejection
  }
}

/// A command, or an answer from outside, on its way.
public struct Outgoing<Message: DomainMessage>: Sendable {
  public let message: Message
  /// How long it takes; nil where it takes as long as messages take on the bus.
  public let after: VirtualDuration?

  public init(_ message: Message, after: VirtualDuration? = nil) {
    self.message = message
    self.after = after
  }
}
