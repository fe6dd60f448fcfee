import EventSourcing
import Primitives
import TestSupport
import Testing

@testable import OrderFlowSystem
@testable import Simulation

@Suite struct `What stands in a context's state` {
  private let system = OrderFlow(RandomScenario.make(seed: 1, orders: 3))

  private func name(_ path: String, _ context: ParticipantID) -> Phrase? {
    system.name(ofValueAt: path.split(separator: ".").map(String.init), in: context)
  }

  private func text(_ value: String, _ path: String, _ context: ParticipantID) -> Phrase {
    system.text(value, at: path.split(separator: ".").map(String.init), in: context)
  }

  @Test func `is called as the context calls it`() {
    #expect(
      name("orders.1001.status", .ordering) == Phrase(en: "order 1001, status", ko: "주문 1001, 상태"))
    #expect(name("counts.3", .ordering) == Phrase(en: "orders preparing", ko: "배송 준비중 주문 수"))
    #expect(
      name("accounts.1001.charges.1.status", .billing)?.en == "account 1001, charge 1, status")
    #expect(name("items.TEA.onHand", .inventory) == Phrase(en: "TEA, on hand", ko: "TEA, 보유"))
    #expect(name("items.TEA.level.available", .suppliers)?.en == "TEA, available")
    #expect(name("orders.1001.items.2", .suppliers)?.en == "order 1001, item 2")
  }

  @Test func `is known by its key even where that is a word of the context`() {
    #expect(name("items.locked.locked", .inventory)?.en == "locked, locked")
    #expect(name("items.a.b.onHand", .inventory) != nil)
  }

  @Test func `is read in words: a status, an answer, an amount with its currency`() {
    #expect(
      text("waitingForStock", "orders.1001.status", .ordering) == Phrase(en: "waiting", ko: "재고 대기")
    )
    #expect(
      text("declined(noAnswer)", "accounts.1.charges.1.status", .billing).en
        == "declined: no answer")
    #expect(text("takenOut", "locks.1001.status", .inventory) == Phrase(en: "taken out", ko: "출고"))
    #expect(text("true", "orders.1001.isPaid", .ordering) == Phrase(en: "yes", ko: "예"))
    #expect(text("2500", "taken", .billing) == Phrase("25.00 USD"))
    #expect(text("2500", "orders.1001.total.minorUnits", .ordering) == Phrase("25.00 USD"))
    #expect(text("12", "items.TEA.onHand", .inventory) == Phrase("12"))
  }

  @Test func `is told once: an amount is not followed by its currency`() {
    #expect(name("orders.1001.total.currency", .ordering) == nil)
    #expect(name("orders.1001.total.minorUnits", .ordering)?.en == "order 1001, total")
    #expect(name("currency", .billing)?.en == "currency")
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `has words in both languages for all that a run can leave there`(seed: UInt64) {
    let system = OrderFlow(FaultMix.scenario(seed: seed))
    var run = PureRun(system)
    while run.step(), run.engine.step < 5_000 {
      if run.engine.step % 29 == 0 { expectWords(for: run.world, of: system) }
    }
    expectWords(for: run.world, of: system)
  }

  private func expectWords(for world: OrderFlowWorld, of system: OrderFlow) {
    for context in OrderFlow.participants.prefix(OrderFlow.contextCount) {
      let state = OrderFlow.stateText(of: context.id, in: world)
      for value in system.differences("{}", state, in: context.id) {
        for text in [value.name, value.right ?? Phrase("")] {
          #expect(
            !isCode(text.en) && !isCode(text.ko), "\(context.title.en) \(value.path): \(text)")
        }
        #expect(value.name.en != value.name.ko, "\(context.title.en) \(value.path): \(value.name)")
      }
    }
  }

  /// A name from the code: two words in one.
  private func isCode(_ text: String) -> Bool {
    text.contains(/[a-z][A-Z]|\(/)
  }
}
