import EventSourcing
import OrderFlowSystem
import Primitives
import ScenarioFiles
import Simulation
import Testing

/// In each of these scenarios the thing that it is named after goes wrong, and what is meant to be
/// seen is seen.
@Suite struct `The stories in which something goes wrong` {
  private func journal(of name: String) throws -> Journal {
    Journal(running: try #require(try BuiltInScenarios.named(name)))
  }

  private func texts(
    _ journal: Journal, _ message: String, to target: ParticipantID, of order: String = "1001"
  ) -> [String] {
    journal.acts(message, to: target, of: order).map(\.text)
  }

  @Test func `duplicate-delivery: the inbox sees the copy, and the order is charged once`() throws {
    let journal = try journal(of: "duplicate-delivery")
    #expect(texts(journal, "ORDER_PROCESSING_COMPLETED", to: .billing) == ["handled", "duplicate"])
    #expect(journal.count("CHARGE_REQUESTED") == 1)
    #expect(journal.story(of: "1001").contains("ORDER_SHIPPING"))
  }

  @Test func `double-charge: without the inbox the customer pays twice`() throws {
    let journal = try journal(of: "double-charge")
    #expect(texts(journal, "ORDER_PROCESSING_COMPLETED", to: .billing) == ["handled", "handled"])
    #expect(journal.count("PAYMENT_PROCESSING_COMPLETED") == 2)
    #expect(journal.engine.isSettled)
    #expect(journal.broken.prefix(2) == ["once", "money"])
  }

  @Test func `lost-message: it is sent again, and arrives`() throws {
    let journal = try journal(of: "lost-message")
    #expect(
      texts(journal, "PAYMENT_PROCESSING_COMPLETED", to: .delivery) == [
        "dropped, retried", "handled",
      ])
    #expect(texts(journal, "PAYMENT_PROCESSING_COMPLETED", to: .ordering) == ["handled"])
    #expect(journal.count("PAYMENT_PROCESSING_COMPLETED") == 1)
    #expect(journal.story(of: "1001").contains("ORDER_SHIPPING"))
  }

  @Test func `out-of-order: Delivery hears of the payment first, and packs once it knows what`()
    throws
  {
    let journal = try journal(of: "out-of-order")
    #expect(texts(journal, "ORDER_PROCESSING_COMPLETED", to: .delivery) == ["moved", "handled"])
    #expect(
      journal.tells(["SHIPMENT_CLEARED", "SHIPMENT_OPENED", "SHIPMENT_PREPARED"], of: "1001"))
    #expect(
      journal.tells(["SHIPMENT_OPENED", "SHIPMENT_CLEARED", "SHIPMENT_PREPARED"], of: "1002"))
    let overtaken = try #require(journal.position("ORDER_DISPATCHED", of: "1002"))
    #expect(try overtaken < #require(journal.position("ORDER_DISPATCHED", of: "1001")))
  }

  @Test func `billing-crash: the outbox publishes what was recorded before the crash`() throws {
    let journal = try journal(of: "billing-crash")
    #expect(
      texts(journal, "PAYMENT_PROVIDER_REPLY", to: .billing)
        == ["crashed after-record, retried", "duplicate"])
    #expect(journal.count("PAYMENT_PROCESSING_COMPLETED") == 1)
    #expect(journal.story(of: "1001").contains("ORDER_SHIPPING"))
  }

  @Test func `lost-event: without the outbox nobody hears that the order is paid`() throws {
    let journal = try journal(of: "lost-event")
    #expect(
      texts(journal, "PAYMENT_PROVIDER_REPLY", to: .billing)
        == ["crashed after-record, retried", "duplicate"])
    #expect(journal.count("PAYMENT_PROCESSING_COMPLETED") == 1)
    #expect(!journal.story(of: "1001").contains("ORDER_DISPATCHED"))
    #expect(journal.engine.isAtRest)
    #expect(journal.broken == ["delivered", "rest"])
  }

  @Test func `dead-letter: put aside after five attempts, and nothing is missing once sent again`()
    throws
  {
    var journal = try journal(of: "dead-letter")
    let attempts = Array(repeating: "dropped, retried", count: 4) + ["dropped, dead-letter"]
    #expect(texts(journal, "PAYMENT_PROCESSING_COMPLETED", to: .delivery) == attempts)
    #expect(journal.engine.isSettled && !journal.engine.isAtRest)
    #expect(!journal.story(of: "1001").contains("ORDER_SHIPPING"))
    #expect(journal.story(of: "1002").contains("ORDER_SHIPPING"))
    let letter = try #require(journal.engine.deadLetters.first).flight
    #expect(journal.engine.deadLetters.count == 1)
    let isSent = journal.intervene(.redeliver(letter.id))
    #expect(isSent)
    #expect(
      texts(journal, "PAYMENT_PROCESSING_COMPLETED", to: .delivery)
        == attempts + ["redelivered", "handled"])
    #expect(journal.story(of: "1001").contains("ORDER_SHIPPING"))
    #expect(journal.engine.isAtRest)
    journal.expectSound()
  }

  @Test func `supplier-silent: nobody waits for ever, and the order that waited is cancelled`()
    throws
  {
    let journal = try journal(of: "supplier-silent")
    #expect(journal.count("GOODS_SENT") == 0)
    #expect(
      journal.tells(
        [
          "STOCK_SHORT", "SUPPLIER_NOTIFIED", "PURCHASING_SYSTEM_TIMED_OUT", "SUPPLIER_REMINDED",
          "SUPPLY_FAILED", "STOCK_SHORT", "ORDER_CANCELLED",
        ], of: "1001"))
    #expect(journal.story(of: "1002").contains("ORDER_SHIPPING"))
  }

  @Test func `partition: messages wait until it heals, and a cancelled order is charged nothing`()
    throws
  {
    let scenario = try #require(try BuiltInScenarios.named("partition"))
    let journal = Journal(running: scenario)
    let changes = journal.marks.filter { if case .changed = $0.act { true } else { false } }
    #expect(changes.count == 2)
    #expect(try #require(changes.first).time < #require(scenario.orders.first).placedAt)
    #expect(changes.last?.time == scenario.start + .minutes(2))
    for order in ["1001", "1002"] {
      let locked = try #require(journal.engine.log.first { isItemsLocked($0.message, order) })
      #expect(locked.time < scenario.start + .minutes(2))
      let charged = try #require(journal.position("CHARGE_REQUESTED", of: order))
      #expect(journal.engine.log[Int(charged) - 1].time >= scenario.start + .minutes(2))
    }
    #expect(journal.story(of: "1001").contains("ORDER_SHIPPING"))
    #expect(journal.tells(["CANCEL_ORDER", "PAYMENT_REFUNDED", "ORDER_CANCELLED"], of: "1002"))
    #expect(journal.story(of: "1003").contains("ORDER_SHIPPING"))
  }

  private func isItemsLocked(_ message: OrderFlowMessage, _ order: String) -> Bool {
    message.name == "ITEMS_LOCKED" && message.subject?.text == order
  }

  @Test(arguments: [
    (Mechanism.inbox, "duplicate-delivery", "once"), (.outbox, "billing-crash", "delivered"),
    (.retry, "lost-message", "delivered"), (.deadLetters, "dead-letter", "delivered"),
    (.compensation, "payment-declined", "rest"), (.timeouts, "supplier-silent", "rest"),
  ])
  func `each safety mechanism keeps a promise that breaks without it`(
    mechanism: Mechanism, name: String, promise: String
  ) throws {
    var scenario = try #require(try BuiltInScenarios.named(name))
    Journal(running: scenario).expectSound()
    scenario.without = [mechanism]
    #expect(Journal(running: scenario).broken.first == promise)
  }

  @Test(arguments: BuiltInScenarios.names)
  func `every type of message that is delivered can be named in a fault`(name: String) throws {
    for entry in try journal(of: name).engine.log
    where entry.message.recipients.contains(where: { _ in true }) {
      let text = "drop \(entry.message.name)"
      #expect(throws: Never.self) { try OrderFlow.faultText.planned(text) }
    }
  }
}
