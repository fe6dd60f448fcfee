import EventSourcing
import OrderFlowSystem
import OrderingContract
import Primitives
import TestSupport

/// Scenarios in which at least five orders compete for stock, one is cancelled, and much goes wrong.
struct FaultMix {
  private var chance: SeededGenerator
  private static let contexts = OrderFlow.participants.filter(\.isContext).map(\.id)

  static func scenario(seed: UInt64) -> Scenario {
    var mix = FaultMix(chance: SeededGenerator(seed: seed &* 7_919 &+ 17))
    var scenario = RandomScenario.make(seed: seed, orders: 5 + Int(seed % 4))
    let last = scenario.orders.count - 1
    scenario.orders[last].cancelledAt =
      scenario.orders[last].cancelledAt
      ?? scenario.orders[last].placedAt + mix.chance.milliseconds(0...120_000)
    scenario.faults = (0..<mix.chance.number(1...4)).map { _ in mix.planned() }
    return scenario
  }

  /// A fault that begins at once or within two minutes, and is lifted or goes on.
  private mutating func planned() -> PlannedFault {
    let disturbance = chance.happens(percent: 60) ? .strike(strike()) : condition()
    let from = chance.happens(percent: 40) ? nil : chance.milliseconds(0...120_000)
    let isLifted = chance.happens(percent: 60)
    let length = chance.milliseconds(chance.pick([1...30_000, 1...300_000_000], or: 1...1))
    return PlannedFault(
      disturbance, from: from, until: isLifted ? (from ?? .zero) + length : nil)
  }

  private mutating func strike() -> Strike {
    let effects: [Strike.Effect] = [
      .drop, .duplicate, .delay(chance.milliseconds(1...100_000)), .reorder, .refuseWrite,
      .crash(.beforeRecord), .crash(.afterRecord), .crash(.afterPublish),
    ]
    var strike = Strike(chance.pick(effects, or: .drop))
    if chance.happens(percent: 30) { strike.target = context() }
    strike.basisPoints = chance.pick([500, 1_500, 4_000, 8_000, 10_000], or: 10_000)
    if chance.happens(percent: 20) { strike.attempt = UInt8(chance.number(1...2)) }
    if chance.happens(percent: 30) { strike.times = chance.number(1...6) }
    return strike
  }

  private mutating func condition() -> Disturbance {
    let one = context()
    let other = chance.pick(Self.contexts.filter { $0 != one }, or: one)
    return chance.pick(
      [
        .slow(one, by: chance.milliseconds(1...60_000)), .stopped(one), .partition(one, other),
        .outside(.paymentProvider, .declines), .outside(.paymentProvider, .silent),
        .outside(.paymentProvider, .answersTwice), .outside(.purchasingSystem, .silent),
        .outside(.purchasingSystem, .answersTwice),
      ], or: .stopped(one))
  }

  private mutating func context() -> ParticipantID { chance.pick(Self.contexts, or: .ordering) }
}

extension VirtualDuration {
  fileprivate static func + (a: Self, b: Self) -> Self {
    .milliseconds(a.milliseconds + b.milliseconds)
  }
}
