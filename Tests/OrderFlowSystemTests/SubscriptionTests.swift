import EventSourcing
import Primitives
import Testing

@testable import OrderFlowSystem

/// The arrows of the context map, as the specification's table has them.
@Suite struct `Who gets what` {
  private static let recipients: [String: [ParticipantID]] = [
    "PLACE_ORDER": [.ordering], "CANCEL_ORDER": [.ordering], "LIST_PRICES": [.ordering],
    "LOCK_ITEMS": [.inventory], "RELEASE_ITEMS": [.inventory], "OPEN_STOCK": [.inventory],
    "REFUND_PAYMENT": [.billing], "STOP_SHIPMENT": [.delivery], "SET_PARCEL_RULE": [.delivery],
    "LIST_ITEMS": [.suppliers], "STOCK_UPDATED": [.suppliers], "ITEMS_LOCKED": [.ordering],
    "STOCK_SHORT": [.ordering, .suppliers],
    "ORDER_PROCESSING_COMPLETED": [.billing, .suppliers, .delivery],
    "PAYMENT_PROCESSING_COMPLETED": [.ordering, .suppliers, .delivery],
    "PAYMENT_DECLINED": [.ordering], "PAYMENT_REFUNDED": [.ordering], "GOODS_SENT": [.inventory],
    "ORDER_DISPATCHED": [.ordering, .inventory], "SHIPMENT_STOPPED": [.ordering],
    "SHIPMENT_STOP_REFUSED": [.ordering], "ORDER_CANCELLED": [.delivery],
    "PAYMENT_PROVIDER_REPLY": [.billing], "PURCHASE_RECORD": [.suppliers],
    "CARRIER_PICKUP": [.delivery], "PAYMENT_PROVIDER_TIMED_OUT": [.billing],
    "PURCHASING_SYSTEM_TIMED_OUT": [.suppliers], "SUPPLY_FAILED": [.inventory],
  ]

  @Test(arguments: `The published language, to the letter`.all)
  func `each message goes to those who are named, and what is named nowhere stays at home`(
    golden: Golden
  ) {
    #expect(Array(golden.message.recipients) == Self.recipients[golden.name] ?? [])
  }

  @Test(arguments: `The published language, to the letter`.all)
  func `whoever gets a message understands it, and nobody else does`(golden: Golden) {
    let message = golden.message
    let understands: [ParticipantID: Bool] = [
      .ordering: message.forOrdering != nil, .billing: message.forBilling != nil,
      .inventory: message.forInventory != nil, .suppliers: message.forSuppliers != nil,
      .delivery: message.forDelivery != nil,
    ]
    for (context, isUnderstood) in understands {
      #expect(isUnderstood == message.recipients.contains(context))
    }
  }

  @Test func `a command and an answer from outside have one recipient each`() {
    for golden in Golden.commands + Golden.replies {
      #expect(Array(golden.message.recipients).count == 1, "\(golden)")
    }
  }

  @Test(arguments: `The published language, to the letter`.all)
  func `a message of an order is about that order, and kept in a stream of its owner`(
    golden: Golden
  ) {
    let isOfAnOrder = golden.json.contains(#""orderId":"10248""#)
    #expect(golden.message.subject?.text == (isOfAnOrder ? "10248" : nil))
    let stream = golden.message.stream
    #expect(stream.isCommands == (golden.message.kind == .command))
    let isWhole = [.inventory, .suppliers].contains(stream.owner) && !stream.isCommands
    #expect(stream.subject == (isWhole ? nil : golden.message.subject))
  }
}
