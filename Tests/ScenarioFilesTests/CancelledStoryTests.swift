import OrderFlowSystem
import ScenarioFiles
import Testing

/// `cancelled` shows six moments, and does so whatever the seed.
@Suite(.serialized) struct `The moments of cancelled` {
  private static let seeds: [UInt64] = [1, 2, 3, 4_711]

  private func journal(_ seed: UInt64) throws -> Journal {
    let scenario = try #require(try BuiltInScenarios.named("cancelled", seed: seed))
    return Journal(running: scenario)
  }

  @Test(arguments: seeds)
  func `before the lock: cancelled at once, nothing charged`(seed: UInt64) throws {
    let journal = try journal(seed)
    #expect(
      journal.tells(["CANCEL_ORDER", "ORDER_CANCELLED", "ITEMS_LOCKED"], of: "1001"))
    #expect(journal.story(of: "1001").contains("ITEMS_RELEASED"))
    #expect(!journal.story(of: "1001").contains("CHARGE_REQUESTED"))
  }

  @Test(arguments: seeds)
  func `while waiting: nothing was ever locked for it`(seed: UInt64) throws {
    let journal = try journal(seed)
    #expect(
      journal.tells(
        ["STOCK_SHORT", "STOCK_AWAITED", "CANCEL_ORDER", "ORDER_CANCELLED"], of: "1002"))
    #expect(!journal.story(of: "1002").contains("ITEMS_LOCKED"))
  }

  @Test(arguments: seeds)
  func `payment under way: it is taken, and given back in full`(seed: UInt64) throws {
    let journal = try journal(seed)
    #expect(
      journal.tells(
        [
          "CHARGE_REQUESTED", "CANCEL_ORDER", "SHIPMENT_STOPPED", "PAYMENT_PROCESSING_COMPLETED",
          "PAYMENT_REFUNDED", "ORDER_CANCELLED", "ITEMS_RELEASED",
        ], of: "1003"))
  }

  @Test(arguments: seeds)
  func `paid, not yet collected: stopped, refunded, released`(seed: UInt64) throws {
    let journal = try journal(seed)
    #expect(
      journal.tells(
        [
          "PAYMENT_PROCESSING_COMPLETED", "SHIPMENT_PREPARED", "CANCEL_ORDER", "STOP_SHIPMENT",
          "SHIPMENT_STOPPED", "REFUND_PAYMENT", "PAYMENT_REFUNDED", "ORDER_CANCELLED",
          "ITEMS_RELEASED",
        ], of: "1004"))
    #expect(!journal.story(of: "1004").contains("ORDER_DISPATCHED"))
  }

  @Test(arguments: seeds)
  func `the carrier has just left: the stop is refused`(seed: UInt64) throws {
    let journal = try journal(seed)
    #expect(
      journal.tells(
        ["CANCEL_ORDER", "STOP_SHIPMENT", "ORDER_DISPATCHED", "SHIPMENT_STOP_REFUSED"],
        of: "1005"))
    #expect(journal.story(of: "1005").contains("ORDER_SHIPPING"))
    #expect(!journal.story(of: "1005").contains("ORDER_CANCELLED"))
  }

  @Test(arguments: seeds)
  func `long on its way: Ordering says no, and nobody else hears of it`(seed: UInt64) throws {
    let journal = try journal(seed)
    #expect(journal.tells(["ORDER_SHIPPING", "CANCEL_ORDER"], of: "1006"))
    #expect(!journal.story(of: "1006").contains("STOP_SHIPMENT"))
  }
}
