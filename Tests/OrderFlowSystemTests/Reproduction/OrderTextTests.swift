import OrderFlowSystem
import OrderingContract
import Primitives
import TestSupport
import Testing

@Suite struct `An order in words` {
  private let text = OrderText(start: Shop.start)

  @Test(arguments: [
    "1004 for C-1 after 12.5s: 3 NW-011",
    "1004 for C-1 after 0s: 3 NW-011, 2 NW-042 at 4.50 USD, cancelled after 20s",
    "A for 고객 after 1d2h3m4ms: 1 차 at 15000 KRW",
    "\"my order\" for \"a \"\"b\"\"\" after 1m: 20000 \"x,y:z\"",
    "for for after after 5s: 1 at at 0.00 USD, 2 cancelled, cancelled after 5s",
  ])
  func `is read and written the same`(_ written: String) throws {
    #expect(try text.text(text.order(written)) == written)
  }

  @Test func `is read with blanks anywhere, and times in any form`() throws {
    let order = try text.order("  7 for  C after 90s :2 TEA,1  MUG , cancelled after 1m30.25s")
    #expect(text.text(order) == "7 for C after 1m30s: 2 TEA, 1 MUG, cancelled after 1m30.25s")
  }

  @Test(arguments: 1...20)
  func `is what it was, whatever it was`(_ seed: UInt64) throws {
    for order in RandomScenario.make(seed: seed, orders: 10).orders {
      let text = OrderText(start: order.placedAt)
      #expect(try text.order(text.text(order)) == order)
    }
  }

  @Test(arguments: [
    ("", "the order ends; expected the id of the order, of 1 to 40 characters"),
    ("1 of C", "the order says \"of\"; expected \"for\""),
    ("1 for C: 2 X", "the order says \":\"; expected \"after\""),
    (
      "1 for C after soon: 2 X",
      "the order says \"soon\"; expected a duration such as 250ms, 12.5s or 2h30m, of at most 36525d"
    ),
    ("1 for C after 5s 2 X", "the order says \"2\"; expected \":\""),
    (
      "1 for C after 5s: 0 X",
      "the order says \"0\"; expected a quantity from 1 to 20000, then an item"
    ),
    ("1 for C after 5s: 1 X at 4", "the order ends; expected a price such as 4.50 USD"),
    (
      "1 for C after 5s: 1 X at 4.505 USD",
      "the order says \"4.505 USD\"; expected a price such as 4.50 USD"
    ),
    (
      "1 for C after 5s: 1 X, cancelled after 4s",
      "the order is cancelled after 4s; expected a moment not before 5s, when it is placed"
    ),
    (
      "1 for C after 5s: 1 X, cancelled after 6s, 1 Y",
      "the order says \",\"; expected the end of the order"
    ),
    (
      "1 for C after 5s: 20000 X, 1 Y",
      "the order has 2 lines and 20001 units; expected at most 500 lines and 20000 units"
    ),
    (
      "1 for \"C after 5s: 1 X",
      "a quotation mark is not closed; expected a quotation mark behind the name"
    ),
  ])
  func `is refused where it is wrong, with what was expected`(_ wrong: String, _ why: String) {
    let error = #expect(throws: ScenarioEditError.self) { try text.order(wrong) }
    #expect(error?.description == "--place: \(why)")
  }

  @Test(arguments: [41, 100_001])
  func `is refused where it is too long`(_ count: Int) {
    let name = String(repeating: "x", count: count)
    #expect(throws: ScenarioEditError.self) { try text.order("\(name) for C after 1s: 1 X") }
  }
}
