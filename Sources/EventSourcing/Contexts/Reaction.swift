public import Primitives

/// What a context made of one message. It is returned, never sent: recording and delivering are the
/// bus's work.
public struct Reaction<Event: Sendable, Outgoing: Sendable>: Sendable {
  /// What happened, in order.
  public var events: [Event]
  /// What goes to others because of it: commands, and answers of outside systems on their way.
  public var outgoing: [Outgoing]
  /// Why a rule forbade it; then nothing happened.
  public var rejection: Phrase?

  public init(events: [Event], outgoing: [Outgoing]) {
    self.events = events
    self.outgoing = outgoing
  }

  public init(rejection: Phrase) {
    events = []
    outgoing = []
    self.rejection = rejection
  }
}

/// The one way in which a context handles a command: decide, fold, and say what goes out.
extension Decider {
  /// - Parameter publish: appends what `event` sends to others to the list.
  public static func react<Outgoing>(
    to command: Command, in state: inout State,
    publish: (_ event: Event, _ state: State, _ outgoing: inout [Outgoing]) -> Void
  ) -> Reaction<Event, Outgoing> {
    do throws(Refusal) {
      let events = try decide(command, state)
      var outgoing: [Outgoing] = []
      for event in events {
        evolve(&state, event)
        publish(event, state, &outgoing)
      }
      return Reaction(events: events, outgoing: outgoing)
    } catch {
      return Reaction(rejection: error.reason)
    }
  }
}
