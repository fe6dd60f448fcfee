import Documents
import OrderFlowSystem
import OrderingContract
import Primitives
import ScenarioFiles
import Testing

@Suite struct `Orders that are drawn from the seed` {
  private static let start = shopYAML.firstRange(of: "orders:\n")
  private static let plan = [
    "count": "200", "every": "1m..3m", "lines": "1..2", "quantity": "1..12", "cancel": "10%",
  ]

  private func text(_ changes: [String: String?] = [:], seed: Int = 7) throws -> String {
    let start = try #require(Self.start)
    var plan: [String: String?] = Self.plan
    plan.merge(changes) { $1 }
    let keys = [
      "count", "every", "lines", "quantity", "cancel", "cancel-after", "customers", "extra",
    ]
    let lines = keys.compactMap { key in (plan[key] ?? nil).map { "    \(key): \($0)\n" } }
    return shopYAML[..<start.lowerBound].replacing("seed: 7", with: "seed: \(seed)")
      + "orders:\n  generate:\n" + lines.joined()
  }

  private func orders(
    _ changes: [String: String?] = [:], seed: Int = 7
  ) throws -> [Scenario.CustomerOrder] {
    try ScenarioReader.yaml(text: try text(changes, seed: seed), file: "a.yaml").orders
  }

  @Test func `are as many as asked, numbered from 1001, by time`() throws {
    let orders = try orders()
    #expect(orders.map(\.id.text) == (1_001...1_200).map(String.init))
    #expect(orders.map(\.placedAt) == orders.map(\.placedAt).sorted())
  }

  @Test func `come at the stated distance, in whole seconds`() throws {
    let times = try orders().map(\.placedAt)
    let start = try time("2026-03-02T09:00:00Z")
    for (earlier, later) in zip([start] + times, times) {
      #expect((59_000...181_000).contains((later - earlier).milliseconds))
      #expect((later - start).milliseconds.isMultiple(of: 1_000))
    }
  }

  @Test func `have so many lines, each item once, of so many units`() throws {
    let orders = try orders()
    #expect(Set(orders.map(\.lines.count)) == [1, 2])
    for order in orders {
      #expect(Set(order.lines.map(\.item)).count == order.lines.count)
      #expect(order.lines.allSatisfy { (1...12).contains($0.quantity.count) })
    }
    #expect(Set(orders.flatMap(\.lines).map(\.quantity)).count == 12)
    #expect(Set(orders.map { $0.lines[0].item }).count == 2)
  }

  @Test func `are cancelled as often as stated, some while after`() throws {
    let orders = try orders(["cancel-after": "5s..10s"])
    let spans = orders.compactMap { order in order.cancelledAt.map { $0 - order.placedAt } }
    #expect((5...40).contains(spans.count))
    #expect(spans.allSatisfy { (5_000...10_000).contains($0.milliseconds) })
    #expect(try self.orders(["cancel": nil]).allSatisfy { $0.cancelledAt == nil })
    #expect(try self.orders(["cancel": "100%"]).allSatisfy { $0.cancelledAt != nil })
  }

  @Test func `come from a short list of customers, or from a given one`() throws {
    #expect((5...20).contains(Set(try orders().map(\.customer)).count))
    let named = try orders(["customers": "[민지, Oliver]"])
    #expect(Set(named.map(\.customer.text)) == ["민지", "Oliver"])
  }

  @Test func `are the same for the same seed, and others for another`() throws {
    #expect(try orders() == orders())
    #expect(try orders().map(\.lines) != orders(seed: 8).map(\.lines))
  }

  @Test func `begin alike, however many there are`() throws {
    #expect(try orders(["count": "20"]) == Array(orders().prefix(20)))
  }

  private static let mistakes: [(changes: [String: String?], problem: String, expected: String)] = [
    (["count": "0"], #"14:12: orders.generate.count is "0""#, "a whole number from 1 to 100000"),
    (
      ["count": "100001"], #"14:12: orders.generate.count is "100001""#,
      "a whole number from 1 to 100000"
    ),
    (
      ["lines": "1..3"], #"16:12: orders.generate.lines is "1..3""#,
      "the smaller number first, both from 1 to 2"
    ),
    (
      ["lines": "2..1"], #"16:12: orders.generate.lines is "2..1""#,
      "the smaller number first, both from 1 to 2"
    ),
    (
      ["quantity": "few"], #"17:15: orders.generate.quantity is "few""#,
      "a whole number from 1 to 20000"
    ),
    (
      ["quantity": "1..10001"], "17:15: 2 lines of 10001 units are too many",
      "at most 20000 units in an order"
    ),
    (
      ["cancel": "often"], #"18:13: orders.generate.cancel is "often""#,
      "a percentage from 0% to 100% with at most 2 decimals, such as 12.5%"
    ),
    (
      ["count": "100000", "every": "3650d"], "14:5: the last orders come after all time",
      "a time from 0001-01-01 to 9899-12-31"
    ),
    (
      ["customers": "[]"], "19:16: orders.generate.customers is a list of 0",
      "a list of 1 to 1000 values"
    ),
    (["every": nil], #"14:5: orders.generate has no key "every""#, "that key"),
  ]

  @Test(arguments: mistakes.indices)
  func `are refused where the plan is wrong`(index: Int) throws {
    let mistake = Self.mistakes[index]
    let text = try text(mistake.changes)
    #expect(
      line { try ScenarioReader.yaml(text: text, file: "a.yaml") }
        == "a.yaml:\(mistake.problem); expected \(mistake.expected)")
  }

  @Test func `are refused where the plan has an unknown key`() throws {
    let text = try text(["extra": "1"])
    let line = line { try ScenarioReader.yaml(text: text, file: "a.yaml") }
    #expect(line.hasPrefix("a.yaml:19:5: there is no key \"extra\" in orders.generate;"), "\(line)")
  }
}
