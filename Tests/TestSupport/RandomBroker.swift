public import EventSourcing
import Messaging
import Primitives
public import Simulation

/// A user who does anything that a broker can do, the same of the same seed.
public struct RandomBroker<System: SimulatedSystem> {
  public var chance: SeededGenerator
  private let contexts = System.participants.filter(\.isContext).map(\.id)

  public init(seed: UInt64) { chance = SeededGenerator(seed: seed) }

  /// What they do where the run stands so; nil where there is nothing to do it to.
  public mutating func intervention(_ engine: Engine<System>) -> Intervention? {
    let flights = (engine.queue.sorted + engine.held).map(\.id)
    guard let flight = pick(flights), let other = pick(flights), chance.happens(percent: 70) else {
      return redelivery(engine) ?? change(engine).map { .change($0) }
    }
    switch chance.number(1...6) {
    case 1: return .deliver(flight)
    case 2: return .drop(flight)
    case 3: return .duplicate(flight)
    case 4: return .delay(flight, by: chance.milliseconds(1...20_000))
    case 5: return .moveBehind(flight, other)
    default: return redelivery(engine) ?? .deliver(flight)
    }
  }

  private mutating func redelivery(_ engine: Engine<System>) -> Intervention? {
    pick(engine.deadLetters).map { .redeliver($0.flight.id) }
  }

  private mutating func change(_ engine: Engine<System>) -> Change? {
    switch chance.number(1...4) {
    case 1, 2:
      if let fault = pick(engine.faults.all) { return .lift(fault.disturbance) }
      return disturbance().map { .begin($0) }
    case 3: return disturbance().map { .begin($0) }
    default:
      let mechanism = chance.pick(Mechanism.allCases, or: .inbox)
      return .turn(mechanism, isOn: !engine.mechanisms[mechanism])
    }
  }

  private mutating func disturbance() -> Disturbance? {
    guard let one = pick(contexts), let other = pick(contexts.filter { $0 != one }) else {
      return nil
    }
    switch chance.number(1...6) {
    case 1: return .stopped(one)
    case 2: return .partition(one, other)
    case 3: return .slow(one, by: chance.milliseconds(1...5_000))
    case 4:
      let outside = pick(System.participants.filter { !$0.isContext }.map(\.id)) ?? one
      return .outside(outside, chance.pick(Misbehaviour.allCases, or: .silent))
    default: return .strike(strike())
    }
  }

  private mutating func strike() -> Strike {
    let effects: [Strike.Effect] = [
      .drop, .duplicate, .delay(chance.milliseconds(1...9_000)), .reorder, .crash(.beforeRecord),
      .crash(.afterRecord), .crash(.afterPublish), .refuseWrite,
    ]
    var strike = Strike(chance.pick(effects, or: .drop))
    if chance.happens(percent: 50) { strike.target = pick(contexts) }
    strike.basisPoints = chance.pick([2_000, 6_000, 10_000], or: 10_000)
    strike.times = chance.happens(percent: 70) ? chance.number(1...3) : nil
    return strike
  }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice? {
    choices.isEmpty ? nil : choices[chance.number(0...choices.count - 1)]
  }
}
