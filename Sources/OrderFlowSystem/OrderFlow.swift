public import EventSourcing
public import Messaging
public import Primitives
public import Simulation

/// The order flow: five contexts, who gets what, and the three outside systems, for one scenario.
/// This is the composition root: the only place that sees more than one context's model.
public struct OrderFlow: SimulatedSystem {
  public let scenario: Scenario
  public let agenda: [Scheduled<OrderFlowMessage>]
  public let seed: UInt64
  let outside: OutsideSystems

  /// - Parameter seed: the scenario's own where nil.
  public init(_ scenario: Scenario, seed: UInt64? = nil) {
    self.scenario = scenario
    self.seed = seed ?? scenario.seed
    agenda = scenario.agenda
    outside = OutsideSystems(scenario.rules, seed: self.seed)
  }

  public var start: VirtualTime { scenario.start }

  public var latency: Latency {
    Latency(milliseconds: scenario.rules.latency.range) ?? .usual
  }

  /// Whether anything is to go wrong, or a safety mechanism is off.
  public var isDisturbed: Bool { !scenario.faults.isEmpty || !scenario.without.isEmpty }

  public var mechanisms: MechanismSet { .all(but: scenario.without) }

  public static var emptyWorld: OrderFlowWorld { OrderFlowWorld() }

  public static func evolve(_ world: inout OrderFlowWorld, _ message: OrderFlowMessage) {
    world.evolve(message)
  }

  public func handle(
    _ message: OrderFlowMessage, by target: ParticipantID, in world: inout OrderFlowWorld,
    into handling: inout Handling<OrderFlowMessage>
  ) {
    world.handle(message, by: target, outside, into: &handling)
  }

  public func misbehave(
    _ how: Misbehaviour, insteadOf reply: Outgoing<OrderFlowMessage>
  ) -> [Outgoing<OrderFlowMessage>] {
    outside.misbehave(how, insteadOf: reply)
  }

  public static func replaceState(
    of context: ParticipantID, in world: inout OrderFlowWorld, by other: OrderFlowWorld
  ) {
    world.replaceState(of: context, by: other)
  }

  public static func stateText(
    of context: ParticipantID, in world: OrderFlowWorld, goesOn: @escaping @Sendable () -> Bool
  ) -> String? {
    world.stateText(of: context, goesOn: goesOn)
  }

  public func makeWatch() -> OrderFlowInvariants { OrderFlowInvariants() }

  public func makeContexts(executor: any SerialExecutor) -> OrderFlowContexts {
    OrderFlowContexts(executor: executor, outside: outside)
  }
}
