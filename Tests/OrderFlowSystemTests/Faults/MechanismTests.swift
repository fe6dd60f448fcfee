import EventSourcing
import OrderFlowSystem
import Primitives
import Simulation
import Testing

@Suite struct `What each safety mechanism is for` {
  /// Without the mechanism, the fault breaks these promises in the run of this seed.
  struct Lesson: Sendable, CustomStringConvertible {
    let mechanism: Mechanism
    let seed: UInt64
    let fault: String
    let broken: [String]

    var description: String { "\(mechanism.rawValue), seed \(seed): \(fault)" }

    func run(without: [Mechanism]) throws -> FaultyRun {
      var scenario = FaultMix.scenario(seed: seed)
      scenario.faults = [try OrderFlow.faultText.planned(fault)]
      scenario.without = without
      return FaultyRun(scenario)
    }
  }

  static let lessons = [
    Lesson(mechanism: .inbox, seed: 3, fault: "duplicate 50%", broken: ["money", "once"]),
    Lesson(
      mechanism: .inbox, seed: 2, fault: "crash billing after-publish 50%",
      broken: ["money", "once"]),
    Lesson(
      mechanism: .inbox, seed: 1, fault: "duplicate GOODS_SENT to inventory", broken: ["once"]),
    Lesson(
      mechanism: .outbox, seed: 1, fault: "crash ordering after-record 50%",
      broken: ["delivered", "rest"]),
    Lesson(mechanism: .outbox, seed: 3, fault: "crash billing after-record", broken: ["rest"]),
    Lesson(mechanism: .retry, seed: 1, fault: "drop 10%", broken: ["delivered", "rest"]),
    Lesson(
      mechanism: .retry, seed: 5, fault: "drop PAYMENT_PROCESSING_COMPLETED to delivery",
      broken: ["delivered", "rest"]),
    Lesson(mechanism: .deadLetters, seed: 1, fault: "drop 60%", broken: ["delivered", "rest"]),
    Lesson(
      mechanism: .deadLetters, seed: 2, fault: "refuse-write billing 100%",
      broken: ["delivered", "rest"]),
    Lesson(
      mechanism: .compensation, seed: 1, fault: "payment-provider declines", broken: ["rest"]),
    Lesson(mechanism: .timeouts, seed: 2, fault: "payment-provider silent", broken: ["rest"]),
    Lesson(mechanism: .timeouts, seed: 2, fault: "purchasing-system silent", broken: ["rest"]),
  ]

  @Test(arguments: lessons)
  func `with it, the fault does no harm`(lesson: Lesson) throws {
    let run = try lesson.run(without: [])
    #expect(run.isOver, Comment(rawValue: run.story))
    #expect(run.broken == [], Comment(rawValue: run.story))
  }

  @Test(arguments: lessons)
  func `without it, the fault breaks a promise`(lesson: Lesson) throws {
    let run = try lesson.run(without: [lesson.mechanism])
    #expect(run.broken == lesson.broken, Comment(rawValue: run.story))
  }

  @Test func `no mechanism is left out`() {
    #expect(Set(Self.lessons.map(\.mechanism)) == Set(Mechanism.allCases))
  }
}
