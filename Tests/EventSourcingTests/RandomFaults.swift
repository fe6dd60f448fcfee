import EventSourcing
import Primitives

/// Five contexts and two outside systems.
let cast = [
  Participant(
    id: ParticipantID(rawValue: 0), name: "ordering", title: Phrase("Ordering"),
    kind: .context(domain: Phrase("Sales"))),
  Participant(
    id: ParticipantID(rawValue: 1), name: "billing", title: Phrase("Billing"),
    kind: .context(domain: Phrase("Sales"))),
  Participant(
    id: ParticipantID(rawValue: 2), name: "delivery", title: Phrase("Delivery"),
    kind: .context(domain: Phrase("Fulfilment"))),
  Participant(
    id: ParticipantID(rawValue: 3), name: "customers", title: Phrase("Customer"), kind: .outside),
  Participant(
    id: ParticipantID(rawValue: 4), name: "payment-provider", title: Phrase("Provider"),
    kind: .outside),
]

/// Faults of every kind, drawn from a seed.
struct RandomFaults {
  private let chance: KeyedGenerator
  private var count: UInt64 = 0

  init(seed: UInt64) { chance = KeyedGenerator(seed: seed) }

  mutating func change() -> Change {
    switch number(0...2) {
    case 0: .begin(disturbance())
    case 1: .lift(disturbance())
    default: .turn(pick(Mechanism.allCases), isOn: number(0...1) == 0)
    }
  }

  mutating func planned() -> PlannedFault {
    var fault = PlannedFault(disturbance())
    fault.from = maybe { .milliseconds($0.number(0...FaultText.latestMoment.milliseconds - 1)) }
    let begin = fault.from?.milliseconds ?? 0
    fault.until = maybe {
      .milliseconds($0.number(begin + 1...FaultText.latestMoment.milliseconds))
    }
    return fault
  }

  mutating func disturbance() -> Disturbance {
    switch number(0...7) {
    case 0: .slow(context(), by: delay())
    case 1: .stopped(context())
    case 2: .partition(cast[0].id, cast[Int(number(1...2))].id)
    case 3: .outside(cast[Int(number(3...4))].id, pick(Misbehaviour.allCases))
    default: .strike(strike())
    }
  }

  private mutating func strike() -> Strike {
    let effects: [Strike.Effect] =
      [.drop, .duplicate, .delay(delay()), .reorder, .refuseWrite]
      + CrashPoint.allCases.map(Strike.Effect.crash)
    var strike = Strike(pick(effects))
    strike.target = maybe { $0.context() }
    strike.type = maybe { $0.pick(["ORDER_PLACED", "A", "X9_2"]) }
    strike.subject = maybe { Name($0.pick(Self.subjects)) }
    strike.message = maybe { $0.pick([0, 1, .max, 0xABCD_EF01_2345_6789]) }
    strike.attempt = maybe { UInt8($0.number(1...255)) }
    strike.basisPoints = Int(pick([10_000, 1, 9_999, 1_000, 50, number(1...10_000)]))
    strike.times = maybe { Int($0.pick([1, 2, Int64(FaultText.mostTimes)])) }
    return strike
  }

  private static let subjects = [
    "1001", "once", "두 단어", "a \"b\" c", "\"", "", "\t", "\u{301}x y", "10%", "to", "e\u{301} 가",
  ]

  private mutating func context() -> ParticipantID { cast[Int(number(0...2))].id }

  private mutating func delay() -> VirtualDuration {
    let longest = FaultText.longestDelay.milliseconds
    return .milliseconds(
      pick([1, 250, 999, 1_000, 1_001, 61_500, 86_400_000, number(1...longest), longest]))
  }

  private mutating func maybe<Value>(_ value: (inout Self) -> Value) -> Value? {
    number(0...1) == 0 ? nil : value(&self)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int(number(0...Int64(values.count - 1)))]
  }

  private mutating func number(_ range: ClosedRange<Int64>) -> Int64 {
    count += 1
    return chance.number(in: range, DrawPurpose(rawValue: 1), count)
  }
}
