import Primitives
import Testing

@testable import Suppliers

@Suite struct `The record of the legacy purchasing system` {
  private func command(
    code: String = "GI", key: String = "3|NW-014", quantity: String = "000000012"
  ) -> SuppliersCommand? {
    SuppliersTranslation.command(
      for: .purchaseRecord(
        PurchaseRecord(
          orderId: order, transactionCode: code, key: key, field07: "MAYUMI", field12: quantity,
          field31: "X")))
  }

  @Test func `a goods issue is goods for a request, its leading zeros left behind`() {
    #expect(command() == .recordGoods(order, tofu, units(12), request: 3))
  }

  @Test(arguments: ["NW|014", "", "|", "품목-14", "\u{301}x", "\u{FE0F}"])
  func `the item is all that stands behind the first bar, whatever it is called`(text: String) {
    #expect(
      command(key: "3|\(text)") == .recordGoods(order, ItemID(text), units(12), request: 3))
  }

  @Test func `the other transactions mean nothing here`() {
    for code in ["GR", "PO", "", "gi", "GI "] { #expect(command(code: code) == nil) }
  }

  @Test func `a record that cannot be read means nothing here`() {
    for key in ["", "NW-014", "x|NW-014", "|NW-014"] { #expect(command(key: key) == nil) }
    for quantity in ["", "0", "-1", "12.5", "twelve", "1000001", "99999999999999999999"] {
      #expect(command(quantity: quantity) == nil)
    }
  }
}
