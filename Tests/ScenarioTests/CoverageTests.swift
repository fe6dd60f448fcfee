import EventSourcing
import OrderFlowSystem
import Primitives
import Simulation
import Testing

/// Random scenarios prove little if nothing unusual happens in them.
@Suite struct `What random scenarios meet` {
  private static let flows = (1..<201 as Range<UInt64>).map {
    RandomRun(seed: $0, orders: 12).pure()
  }

  @Test func `every message that the order flow has`() {
    var names = Set<String>()
    for flow in Self.flows { for entry in flow.engine.log { names.insert(entry.message.name) } }
    let all = """
      CANCELLATION_REFUSED CANCELLATION_REQUESTED CANCEL_ORDER CARRIER_PICKUP CHARGE_REQUESTED \
      GOODS_RECEIVED GOODS_SENT ITEMS_LISTED ITEMS_LOCKED ITEMS_RELEASED ITEMS_TAKEN_OUT \
      LABELS_RECEIVED LIST_ITEMS LIST_PRICES LOCK_AWAITED LOCK_ITEMS OPEN_STOCK ORDER_CANCELLED \
      ORDER_DISPATCHED ORDER_ITEMS_NOTED ORDER_PAID ORDER_PLACED ORDER_PROCESSING_COMPLETED \
      ORDER_SHIPPING PARCEL_RULE_SET PAYMENT_DECLINED PAYMENT_NOTED PAYMENT_PROCESSING_COMPLETED \
      PAYMENT_PROVIDER_REPLY PAYMENT_REFUNDED PLACE_ORDER PRICES_LISTED PURCHASE_RECORD \
      REFUND_AWAITED REFUND_PAYMENT REFUND_REQUESTED RELEASE_ITEMS SET_PARCEL_RULE \
      SHIPMENT_CLEARED SHIPMENT_CLOSED SHIPMENT_OPENED SHIPMENT_PREPARED SHIPMENT_STOPPED \
      SHIPMENT_STOP_REFUSED STOCK_AWAITED STOCK_LEVEL_NOTED STOCK_OPENED STOCK_SHORT \
      STOCK_UPDATED STOP_SHIPMENT SUPPLIER_NOTIFIED THRESHOLDS_CHECKED
      """
    #expect(names == Set(all.split(separator: " ").map(String.init)))
  }

  @Test func `messages of one order that overtake each other, in each of the joins`() {
    #expect(stories.contains { $0.tells("SHIPMENT_CLEARED", before: "SHIPMENT_OPENED") })
    #expect(stories.contains { $0.tells("SHIPMENT_OPENED", before: "SHIPMENT_CLEARED") })
    #expect(stories.contains { $0.tells("PAYMENT_NOTED", before: "ORDER_ITEMS_NOTED") })
    #expect(stories.contains { $0.tells("ORDER_ITEMS_NOTED", before: "PAYMENT_NOTED") })
    #expect(stories.contains { $0.tells("ORDER_SHIPPING", before: "CANCELLATION_REFUSED") })
    #expect(stories.contains { $0.tells("CANCELLATION_REFUSED", before: "ORDER_SHIPPING") })
  }

  @Test func `a release before its lock, and a stop before its shipment`() {
    #expect(
      stories.contains {
        $0.tells("ITEMS_RELEASED", without: ["ITEMS_LOCKED", "LOCK_AWAITED", "STOCK_SHORT"])
      })
    #expect(stories.contains { $0.tells("SHIPMENT_STOPPED", without: ["SHIPMENT_OPENED"]) })
  }

  /// What happened with one order, in the order of the log.
  private struct Story {
    var names: [String] = []

    func tells(_ name: String, before other: String) -> Bool {
      guard let first = names.firstIndex(of: name), let second = names.firstIndex(of: other)
      else { return false }
      return first < second
    }

    func tells(_ name: String, without others: [String]) -> Bool {
      names.contains(name) && !others.contains { names.contains($0) }
    }
  }

  private var stories: [Story] {
    Self.flows.flatMap { flow in
      var bySubject: [String: Story] = [:]
      for entry in flow.engine.log {
        guard let subject = entry.message.subject?.text else { continue }
        bySubject[subject, default: Story()].names.append(entry.message.name)
      }
      return bySubject.values
    }
  }
}
