import EventSourcing
import OrderFlowSystem
import Primitives
import Simulation
import TestSupport
import Testing

@Suite struct `Whatever goes wrong` {
  private static let seeds: ClosedRange<UInt64> = 1...1_000

  /// Every kind of fault, as it is noted when it is seen at work.
  private static let kinds: Set<String> = [
    "drop", "duplicate", "delay or reorder", "refuse-write", "crash before-record",
    "crash after-record", "crash after-publish", "dead letter", "slow", "stop", "partition",
    "payment-provider declines", "payment-provider silent", "payment-provider answers-twice",
    "purchasing-system silent", "purchasing-system answers-twice",
  ]

  @Test
  func
    `with every mechanism on, all promises hold, everything settles, and run again the log is the same`()
  {
    var fired: [String: Int] = [:]
    for seed in Self.seeds {
      let scenario = FaultMix.scenario(seed: seed)
      let run = FaultyRun(scenario)
      #expect(run.hash == FaultyRun(scenario).hash, Comment(rawValue: run.story))
      #expect(run.isOver, Comment(rawValue: run.story))
      #expect(run.broken == [], Comment(rawValue: run.story))
      for kind in run.fired { fired[kind, default: 0] += 1 }
    }
    #expect(Set(fired.keys) == Self.kinds)
    #expect(fired.values.allSatisfy { $0 >= 5 }, "\(fired)")
  }

  @Test func `whatever the broker chooses, nothing breaks and everything settles`() {
    for seed in Self.seeds {
      let run = FaultyRun(
        FaultMix.scenario(seed: seed), chosenBy: SeededGenerator(seed: seed &* 31 &+ 5))
      #expect(run.isOver, Comment(rawValue: run.story))
      #expect(run.broken == [], Comment(rawValue: run.story))
    }
  }
}
