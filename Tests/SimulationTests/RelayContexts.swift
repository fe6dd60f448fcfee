import EventSourcing
import Primitives
import Simulation

/// The two contexts at work.
struct RelayContexts: ContextGroup {
  private let relays: [Relay]

  init(_ executor: any SerialExecutor) { relays = [Relay(executor), Relay(executor)] }

  func handle(
    _ message: Token, by target: ParticipantID, into handling: inout Handling<Token>
  ) async {
    let reaction = await relays[target.index].handle(message, by: target)
    handling.take(reaction) { $0 }
  }

  func world() async -> [[String]] { [await relays[0].labels, await relays[1].labels] }

  func restore(_ world: [[String]]) async {
    for (relay, labels) in zip(relays, world) { await relay.restore(labels) }
  }

  actor Relay {
    private let executor: any SerialExecutor
    private(set) var labels: [String] = []

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    init(_ executor: any SerialExecutor) { self.executor = executor }

    func handle(_ token: Token, by target: ParticipantID) -> Reaction<Token, Never> {
      if token.label == "forbidden" { return Reaction(rejection: Phrase("forbidden")) }
      if token.label == "dull" { return Reaction(events: [], outgoing: []) }
      labels.append(token.label)
      return Reaction(
        events: [Token(label: token.label, hops: token.hops - 1, from: target)], outgoing: [])
    }

    func restore(_ labels: [String]) { self.labels = labels }
  }
}
