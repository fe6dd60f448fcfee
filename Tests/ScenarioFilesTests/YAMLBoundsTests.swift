import Documents
import OrderFlowSystem
import Primitives
import ScenarioFiles
import Testing

@Suite struct `The bounds of a scenario file` {
  @Test(arguments: ["0", "-3", "20001", "1.5", "x"])
  func `quantities`(quantity: String) {
    #expect(
      complaint("quantity: 2", "quantity: \(quantity)")
        == "shop.yaml:17:31: orders[0].lines[0].quantity is \"\(quantity)\"; "
        + "expected a whole number from 1 to 20000")
  }

  @Test func `units in an order`() throws {
    #expect(try shop(replacing: "quantity: 2", with: "quantity: 19999").orders.count == 2)
    #expect(
      complaint("quantity: 2", "quantity: 20000")
        == "shop.yaml:18:31: with orders[0].lines[1].quantity the order has 20001 units; "
        + "expected at most 20000 units in an order")
  }

  @Test(arguments: ["6.505", "-1", "10000000000.01", "1e3", "6,50"])
  func `prices`(price: String) {
    let written = price.contains(",") ? "\"\(price)\"" : price
    let line = complaint("price: 6.50", "price: \(written)")
    #expect(line.hasPrefix("shop.yaml:10:54: items[0].price is "), "\(line)")
    #expect(
      line.contains(
        "expected a number with at most 2 digits after the point, from 0.00 to 10000000000.00"))
  }

  @Test func `the largest price and the largest order together`() throws {
    let text = shopYAML.replacing("price: 6.50", with: "price: 10000000000.00")
      .replacing("quantity: 2}", with: "quantity: 19999}")
    let scenario = try ScenarioReader.yaml(text: text, file: "a.yaml")
    #expect(scenario.items[0].unitPrice.minorUnits == Money.largestPrice)
  }

  @Test func `prices of a currency without fractions`() {
    let text = shopYAML.replacing("USD", with: "KRW")
    #expect(
      line { try ScenarioReader.yaml(text: text, file: "a.yaml") }
        == "a.yaml:10:54: items[0].price is \"6.50\"; "
        + "expected a whole number, from 0 to 1000000000000")
  }

  @Test(arguments: [
    (
      "at: 1s", "at: 2026-03-02T08:59:59Z",
      "15:9: orders[0].at is 2026-03-02T08:59:59.000Z, before the start; "
        + "expected a time from 2026-03-02T09:00:00.000Z, where the scenario starts"
    ),
    (
      "cancel-after: 90s", "cancel-at: 4m",
      "23:16: orders[1].cancel-at is 2026-03-02T09:04:00.000Z, before the order is placed; "
        + "expected a time from 2026-03-02T09:05:00.000Z, when it is placed"
    ),
    (
      "cancel-after: 90s", "cancel-after: 90s\n    cancel-at: 9m",
      "24:16: orders[1] has both cancel-at and cancel-after; expected one of them"
    ),
    (
      "at: 1s", "at: 9999-01-01T00:00:00Z",
      "15:9: orders[0].at is 9999-01-01T00:00:00.000Z; "
        + "expected a time from 0001-01-01 to 9899-12-31"
    ),
    (
      "start: 2026", "start: 0000",
      "4:8: start is 0000-03-02T09:00:00.000Z; expected a time from 0001-01-01 to 9899-12-31"
    ),
    (
      "at: 1s", "at: 1 s",
      "15:9: orders[0].at is \"1 s\"; expected a duration such as 250ms, 90s, 15m, 2h or 3d, "
        + "from 0s to 3650d; or a date and time such as 2026-03-02T09:00:00.000Z"
    ),
    (
      "at: 1s", "at: 3651d",
      "15:9: orders[0].at is \"3651d\"; expected a duration such as 250ms, 90s, 15m, 2h or 3d, "
        + "from 0s to 3650d; or a date and time such as 2026-03-02T09:00:00.000Z"
    ),
    (
      "at: 1s", "at: 2026-02-30T09:00:00Z",
      "15:9: orders[0].at is \"2026-02-30T09:00:00Z\", which no calendar or clock shows; "
        + "expected a date and time such as 1996-07-04T09:30:00Z or …T18:30:00+09:00"
    ),
  ])
  func `times`(old: String, new: String, expected: String) {
    #expect(complaint(old, new) == "shop.yaml:\(expected)")
  }

  @Test(arguments: [
    (
      "2h..4h", "4h..2h",
      "27:19: rules.supplier-delay is \"4h..2h\"; "
        + "expected the shorter duration first, and none over 3650d"
    ),
    (
      "10ms..250ms", "0s..25h",
      "30:12: rules.latency is \"0s..25h\"; "
        + "expected the shorter duration first, and none over 1d"
    ),
    (
      "10ms..250ms", "2d",
      "30:12: rules.latency is \"2d\"; expected a duration such as 250ms, 90s, 15m, 2h or 3d, "
        + "from 0s to 1d; or two, such as 2h..4h"
    ),
    (
      "2h..4h", "2h-4h",
      "27:19: rules.supplier-delay is \"2h-4h\"; expected a duration such as 250ms, 90s, 15m, "
        + "2h or 3d, from 0s to 3650d; or two, such as 2h..4h"
    ),
    (
      "2h..4h", "\"\"",
      "27:19: rules.supplier-delay is empty; expected a duration such as 250ms, 90s, 15m, "
        + "2h or 3d, from 0s to 3650d; or two, such as 2h..4h"
    ),
  ])
  func `durations`(old: String, new: String, expected: String) {
    #expect(complaint(old, new) == "shop.yaml:\(expected)")
  }

  @Test func `identifiers of 40 characters, names of 200`() throws {
    let id = String(repeating: "가", count: 40)
    #expect(
      try ScenarioReader.yaml(text: shopYAML.replacing("TEA", with: id), file: "a.yaml")
        .items[0].id.text == id)
    #expect(
      complaint("id: TEA", "id: \(id)가")
        == "shop.yaml:10:10: items[0].id is 41 characters long; "
        + "expected printable text on one line of at most 40 characters, not empty")
    #expect(
      complaint("name: Green tea", "name: \(String(repeating: "x", count: 201))")
        == "shop.yaml:10:21: items[0].name is 201 characters long; "
        + "expected printable text of at most 200 characters, not empty")
  }

  @Test func `no control characters and escape sequences, wherever they stand`() {
    for key in ["id: TEA", "name: Green tea", "customer: Minji", "en: A shop", "id: S-1"] {
      let name = key.prefix { $0 != ":" }
      let line = complaint(key, "\(name): \"a\\e[31mb\"")
      #expect(line.contains(#"has the character \u{1B} in it"#), "\(line)")
      #expect(!line.contains("\u{1B}"))
    }
  }

  @Test func `500 lines in an order`() throws {
    let lines = Array(repeating: "{item: MUG, quantity: 1}", count: 500)
    let list = lines.joined(separator: ", ")
    let scenario = try shop(replacing: "{item: MUG, quantity: 3}", with: list)
    #expect(scenario.orders[1].lines.count == 500)
    #expect(
      complaint("{item: MUG, quantity: 3}", list + ", {item: TEA, quantity: 1}")
        == "shop.yaml:22:12: orders[1].lines is a list of 501; expected a list of 1 to 500 values")
    #expect(
      complaint("{item: MUG, quantity: 3}", "")
        == "shop.yaml:22:12: orders[1].lines is a list of 0; expected a list of 1 to 500 values")
  }

  @Test func `100,000 orders`() throws {
    let start = try #require(shopYAML.firstRange(of: "orders:\n"))
    let many = String(repeating: "x, ", count: 100_001)
    #expect(
      line {
        try ScenarioReader.yaml(
          text: shopYAML[..<start.lowerBound] + "orders: [\(many)]", file: "a.yaml")
      } == "a.yaml:12:9: orders is a list of 100001; expected a list of 0 to 100000 values")
  }

  @Test func `10,000 items`() throws {
    let more = (0..<9_999).map {
      "  - {id: I\($0), name: x, supplier: S-1, price: 1, on-hand: 1, minimum: 0}\n"
    }.joined()
    #expect(
      complaint("orders:\n  - id", more + "orders:\n  - id")
        == "shop.yaml:10:3: items is a list of 10001; expected a list of 1 to 10000 values")
  }
}
