import EventSourcing
import Foundation
import OrderFlowSystem
import Primitives
import Testing

@Suite struct `The published language, to the letter` {
  static let all =
    Golden.ordering + Golden.billing + Golden.inventory + Golden.suppliers + Golden.delivery
    + Golden.commands + Golden.replies

  @Test(arguments: all)
  func `each message is stored as exactly this text, under this name and version`(
    golden: Golden
  ) throws {
    let data = try golden.message.payload.encoded()
    #expect(String(decoding: data, as: UTF8.self) == golden.json)
    #expect(golden.message.name == golden.name)
    #expect(golden.message.version == golden.version)
  }

  @Test(arguments: all)
  func `reading that text gives the message back`(golden: Golden) throws {
    let message = try OrderFlowMessage(
      name: golden.name, version: golden.version, data: Data(golden.json.utf8))
    #expect(message == golden.message)
  }

  /// The names of the specification, and those that contexts keep to themselves.
  @Test func `no message is missing here`() {
    let published = """
      PLACE_ORDER CANCEL_ORDER ORDER_PLACED LOCK_ITEMS RELEASE_ITEMS STOCK_UPDATED ITEMS_LOCKED \
      ITEMS_RELEASED STOCK_SHORT ORDER_PROCESSING_COMPLETED PAYMENT_PROCESSING_COMPLETED \
      PAYMENT_DECLINED REFUND_PAYMENT PAYMENT_REFUNDED SUPPLIER_NOTIFIED GOODS_SENT \
      SUPPLY_FAILED GOODS_RECEIVED SHIPMENT_PREPARED ORDER_DISPATCHED STOP_SHIPMENT SHIPMENT_STOPPED \
      SHIPMENT_STOP_REFUSED ORDER_SHIPPING ORDER_CANCELLED
      """
    let opening = "LIST_PRICES OPEN_STOCK LIST_ITEMS SET_PARCEL_RULE"
    let kept = """
      PRICES_LISTED STOCK_AWAITED ORDER_PAID CANCELLATION_REQUESTED CANCELLATION_REFUSED \
      REFUND_REQUESTED CHARGE_REQUESTED CHARGE_REPEATED SUPPLIER_REMINDED REFUND_AWAITED STOCK_OPENED LOCK_AWAITED ITEMS_TAKEN_OUT \
      ITEMS_LISTED STOCK_LEVEL_NOTED ORDER_ITEMS_NOTED PAYMENT_NOTED THRESHOLDS_CHECKED \
      PARCEL_RULE_SET SHIPMENT_OPENED SHIPMENT_CLEARED LABELS_RECEIVED SHIPMENT_CLOSED
      """
    let outside = """
      PAYMENT_PROVIDER_REPLY PAYMENT_PROVIDER_TIMED_OUT CARRIER_PICKUP PURCHASE_RECORD \
      PURCHASING_SYSTEM_TIMED_OUT
      """
    let names = [published, opening, kept, outside].flatMap { $0.split(separator: " ") }
    #expect(Set(Self.all.map(\.name)) == Set(names.map(String.init)))
  }

  @Test func `each name belongs to one kind of message`() {
    let kinds = Dictionary(grouping: Self.all) { $0.name }
    for (name, goldens) in kinds {
      #expect(Set(goldens.map(\.message.kind)).count == 1, "\(name)")
      #expect(Set(goldens.map(\.message.origin)).count == 1, "\(name)")
    }
  }
}
