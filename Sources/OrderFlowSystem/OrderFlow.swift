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

  public static var emptyWorld: OrderFlowWorld { OrderFlowWorld() }

  public static func evolve(_ world: inout OrderFlowWorld, _ message: OrderFlowMessage) {
    world.evolve(message)
  }

  public func makeWatch() -> OrderFlowInvariants { OrderFlowInvariants() }

  public func makeContexts(executor: any SerialExecutor) -> OrderFlowContexts {
    OrderFlowContexts(executor: executor, outside: outside)
  }
}
