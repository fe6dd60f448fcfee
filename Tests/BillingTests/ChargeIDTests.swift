import BillingContract
import Foundation
import Primitives
import Testing

@Suite struct `The name of a charge` {
  @Test(arguments: [
    "10248", "A-1", "-", "", "주문-7", "\u{301}x", "x\u{600}", "\u{600}", "a\u{FE0F}",
  ])
  func `is the order's with a number, whatever the order is called`(text: String) throws {
    let id = ChargeID(order: OrderID(text), ordinal: 12)
    #expect(id.description == "CH-\(text)-12")
    let data = try JSONEncoder().encode([id])
    #expect(try JSONDecoder().decode([ChargeID].self, from: data) == [id])
  }

  @Test(arguments: [
    "", "CH-", "CH-1", "CH-10248", "CH-10248-", "CH-10248-x", "SH-10248-1", "ch-10248-1",
  ])
  func `nothing else is one`(text: String) {
    #expect(ChargeID(text) == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([ChargeID].self, from: try JSONEncoder().encode([text]))
    }
  }
}
