import DeliveryContract
import Foundation
import Primitives
import Testing

@Suite struct `The name of a shipment` {
  @Test(arguments: ["10248", "A-1", "", "주문-7", "\u{301}x", "\u{FE0F}"])
  func `is the order's, whatever the order is called`(text: String) throws {
    let id = ShipmentID(order: OrderID(text))
    #expect(id.description == "SH-\(text)")
    let data = try JSONEncoder().encode([id])
    #expect(try JSONDecoder().decode([ShipmentID].self, from: data) == [id])
  }

  @Test(arguments: ["", "SH", "10248", "CH-10248", "sh-10248"])
  func `nothing else is one`(text: String) {
    #expect(ShipmentID(text) == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([ShipmentID].self, from: try JSONEncoder().encode([text]))
    }
  }
}
