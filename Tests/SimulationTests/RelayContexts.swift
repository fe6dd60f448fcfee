import EventSourcing
import Primitives
import Simulation

/// The two contexts at work.
struct RelayContexts: ContextGroup {
  private let executor: any SerialExecutor
  private var relays: [Relay]

  init(_ executor: any SerialExecutor) {
    self.executor = executor
    relays = [Relay(executor), Relay(executor)]
  }

  func handle(
    _ message: Token, by target: ParticipantID, into handling: inout Handling<Token>
  ) async {
    let reaction = await relays[target.index].handle(message, by: target)
    handling.take(reaction, event: { $0 }, outgoing: { $0 })
  }

  func world() async -> [[String]] { [await relays[0].labels, await relays[1].labels] }

  func restore(_ world: [[String]]) async {
    for (relay, labels) in zip(relays, world) { await relay.restore(labels) }
  }

  func replacing(_ context: ParticipantID) -> RelayContexts {
    var group = self
    group.relays[context.index] = Relay(executor)
    return group
  }

  func restore(_ context: ParticipantID, from world: [[String]]) async {
    await relays[context.index].restore(world[context.index])
  }

  actor Relay {
    private let executor: any SerialExecutor
    private(set) var labels: [String] = []

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    init(_ executor: any SerialExecutor) { self.executor = executor }

    func handle(
      _ token: Token, by target: ParticipantID
    ) -> Reaction<Token, Outgoing<Token>> {
      RelayRules.react(to: token, by: target, &labels)
    }

    func restore(_ labels: [String]) { self.labels = labels }
  }
}
