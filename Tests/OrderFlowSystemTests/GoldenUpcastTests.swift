import Billing
import BillingContract
import EventSourcing
import Foundation
import OrderFlowSystem
import Primitives
import Testing

@Suite struct `Older and unknown shapes` {
  private func read(_ name: String, _ version: Int, _ json: String) throws -> OrderFlowMessage {
    try OrderFlowMessage(name: name, version: version, data: Data(json.utf8))
  }

  @Test func `PAYMENT_PROCESSING_COMPLETED of version 1 is read as version 2`() throws {
    let order = OrderID("10248")
    let old = try read(
      "PAYMENT_PROCESSING_COMPLETED", 1,
      #"{"amountMinorUnits":44000,"chargeId":"CH-10248-1","currency":"USD","orderId":"10248"}"#)
    let new = PaymentProcessingCompleted(
      orderId: order, chargeId: ChargeID(order: order, ordinal: 1),
      amount: Money(minorUnits: 44_000, currency: .usd))
    #expect(old == .billing(.paymentProcessingCompleted(new)))
    #expect(old.version == 2)
    #expect(
      String(decoding: try old.payload.encoded(), as: UTF8.self)
        == #"{"amount":{"currency":"USD","minorUnits":44000},"chargeId":"CH-10248-1","orderId":"10248"}"#
    )
  }

  @Test(arguments: [0, 3, -1])
  func `a version that never was is refused`(version: Int) {
    #expect(throws: UnknownVersion(name: "PAYMENT_PROCESSING_COMPLETED", version: version)) {
      try read("PAYMENT_PROCESSING_COMPLETED", version, "{}")
    }
    #expect(throws: UnknownVersion(name: "ORDER_PLACED", version: version)) {
      try read("ORDER_PLACED", version, "{}")
    }
  }

  @Test func `a name that never was is refused`() {
    #expect(throws: UnknownMessage(name: "ORDER_TELEPORTED")) {
      try read("ORDER_TELEPORTED", 1, "{}")
    }
  }

  @Test func `the shape of one version is not read as another`() {
    #expect(throws: DecodingError.self) {
      try read(
        "PAYMENT_PROCESSING_COMPLETED", 2,
        #"{"amountMinorUnits":44000,"chargeId":"CH-10248-1","currency":"USD","orderId":"10248"}"#)
    }
    #expect(throws: DecodingError.self) {
      try read(
        "PAYMENT_PROCESSING_COMPLETED", 1,
        #"{"amount":{"currency":"USD","minorUnits":1},"chargeId":"CH-1-1","orderId":"1"}"#)
    }
  }

  @Test(arguments: `The published language, to the letter`.all)
  func `text that is cut short, or not an object, is refused`(golden: Golden) {
    for text in ["", "null", "[]", "{}", String(golden.json.dropLast())] {
      #expect(throws: (any Error).self) { try read(golden.name, golden.version, text) }
    }
  }

  @Test(arguments: `The published language, to the letter`.all)
  func `a field that is not known is passed over`(golden: Golden) throws {
    let text = golden.json.dropLast() + #","addedLater":{"a":[1]}}"#
    #expect(try read(golden.name, golden.version, String(text)) == golden.message)
  }
}
