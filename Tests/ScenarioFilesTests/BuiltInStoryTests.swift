import OrderFlowSystem
import OrderingContract
import Primitives
import ScenarioFiles
import Testing

/// Each built-in scenario keeps the promise of its title.
@Suite struct `The stories of the built-in scenarios` {
  private func journal(of name: String) throws -> Journal {
    Journal(running: try #require(try BuiltInScenarios.named(name)))
  }

  /// All but those that show what a safety mechanism is for, by leaving it out.
  private static let sound = BuiltInScenarios.names.filter {
    !["double-charge", "lost-event"].contains($0)
  }

  @Test(arguments: sound)
  func `every one ends, with every invariant holding`(name: String) throws {
    try journal(of: name).expectSound()
  }

  @Test(arguments: sound, [1, 2, 3, 99])
  func `with another seed too`(name: String, seed: UInt64) throws {
    let scenario = try #require(try BuiltInScenarios.named(name, seed: seed))
    Journal(running: scenario).expectSound()
  }

  @Test func `happy-path goes through the five steps and needs no supplier`() throws {
    let journal = try journal(of: "happy-path")
    #expect(
      journal.tells(
        [
          "PLACE_ORDER", "ORDER_PLACED", "LOCK_ITEMS", "ITEMS_LOCKED",
          "ORDER_PROCESSING_COMPLETED", "PAYMENT_PROCESSING_COMPLETED", "THRESHOLDS_CHECKED",
          "ORDER_DISPATCHED", "ITEMS_TAKEN_OUT",
        ], of: "1001"))
    #expect(journal.story(of: "1001").contains("ORDER_SHIPPING"))
    #expect(journal.count("SUPPLIER_NOTIFIED") == 0)
    #expect(journal.count("STOCK_SHORT") == 0)
  }

  @Test func `three-orders interleave, and the first placed is not the first to leave`() throws {
    let journal = try journal(of: "three-orders")
    let orders = ["1001", "1002", "1003"]
    let placed = try orders.map { try #require(journal.position("ORDER_PLACED", of: $0)) }
    let left = try orders.map { try #require(journal.position("ORDER_DISPATCHED", of: $0)) }
    #expect(try #require(placed.max()) < #require(left.min()))
    #expect(left.min() != left.first)
  }

  @Test func `low-stock has the supplier notified, and goods come after the order has left`() throws
  {
    let journal = try journal(of: "low-stock")
    #expect(
      journal.tells(
        [
          "ITEMS_LOCKED", "PAYMENT_PROCESSING_COMPLETED", "SUPPLIER_NOTIFIED", "ORDER_DISPATCHED",
          "GOODS_SENT", "GOODS_RECEIVED",
        ], of: "1001"))
    #expect(journal.count("SUPPLIER_NOTIFIED") == 1)
    #expect(journal.count("STOCK_SHORT") == 0)
  }

  @Test func `low-stock brings the tea exactly to its minimum`() throws {
    let scenario = try #require(try BuiltInScenarios.named("low-stock"))
    let tea = try #require(scenario.items.first { $0.id == ItemID("TEA") })
    let line = try #require(scenario.orders.first?.lines.first { $0.item == tea.id })
    #expect(tea.onHand - line.quantity.count == tea.minimum)
  }

  @Test func `payment-declined releases the lock and cancels one order, and ships the other`()
    throws
  {
    let journal = try journal(of: "payment-declined")
    #expect(
      journal.tells(
        ["ITEMS_LOCKED", "PAYMENT_DECLINED", "ORDER_CANCELLED", "ITEMS_RELEASED"], of: "1001"))
    #expect(!journal.story(of: "1001").contains("ORDER_DISPATCHED"))
    #expect(journal.story(of: "1002").contains("ORDER_DISPATCHED"))
  }

  @Test func `out-of-stock waits for goods, and is shipped once they are there`() throws {
    let journal = try journal(of: "out-of-stock")
    #expect(
      journal.tells(
        [
          "STOCK_SHORT", "SUPPLIER_NOTIFIED", "GOODS_RECEIVED", "ITEMS_LOCKED",
          "PAYMENT_PROCESSING_COMPLETED", "ORDER_DISPATCHED",
        ], of: "1001"))
    let overtaken = try #require(journal.position("ORDER_DISPATCHED", of: "1002"))
    #expect(try overtaken < #require(journal.position("GOODS_RECEIVED", of: "1001")))
  }
}
