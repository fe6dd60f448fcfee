import EventSourcing
import OrderFlowSystem
import ScenarioFiles
import Simulation
import Testing

@Suite struct `Chaos` {
  @Test func `every kind of fault strikes, and every order still comes to its end`() throws {
    let journal = Journal(running: try #require(try BuiltInScenarios.named("chaos")))
    let kinds = Set(journal.marks.filter { $0.fault != nil }.map(\.act.kind))
    #expect(
      kinds == [
        "dropped", "copied", "moved", "crashed before-record", "crashed after-record",
        "crashed after-publish", "refused",
      ])
    #expect(journal.count("PAYMENT_PROVIDER_TIMED_OUT") > 0)
    #expect(journal.count("STOCK_SHORT") > 0)
    #expect(journal.count("ORDER_PLACED") == 30)
    #expect(journal.count("ORDER_SHIPPING") + journal.count("ORDER_CANCELLED") == 30)
    #expect(journal.engine.faults.all.isEmpty)
    #expect(journal.engine.isAtRest)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `no promise breaks, whatever the seed`(seed: UInt64) throws {
    Journal(running: try #require(try BuiltInScenarios.named("chaos", seed: seed))).expectSound()
  }
}

extension StepAct {
  /// What a fault made of a message.
  fileprivate var kind: String {
    switch self {
    case .handled: "copied"
    default: String(text.prefix { $0 != "," })
    }
  }
}
