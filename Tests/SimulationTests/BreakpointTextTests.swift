import EventSourcing
import Foundation
import Primitives
import Testing

@testable import Simulation

@Suite struct `A breakpoint in words` {
  private static func read(_ text: String) -> Result<Breakpoint, Problem> {
    Breakpoint.parse(
      text, participants: RelaySystem.participants, rules: RelaySystem.Watch.rules.map(\.id))
  }

  private func parse(_ text: String) -> Breakpoint? {
    try? Self.read(text).get()
  }

  private static let events: [Breakpoint.Event] = [
    .type("PAYMENT_DECLINED"), .context(.right), .order("10248"), .violation(nil),
    .violation(RelaySystem.Watch.rules[0].id), .rejection, .fault,
  ]

  @Test func `is read as it was written`() {
    for event in Self.events {
      for comparison in Breakpoint.Condition.Comparison.allCases {
        for (path, value) in [("hops", "3"), ("total.minorUnits", "1 000"), ("a.b.c", "x>=y = z")] {
          let condition = Breakpoint.Condition(
            path: path.split(separator: ".").map(String.init), comparison: comparison, value: value)
          let conditions = event.isAboutMessages ? [nil, condition] : [nil]
          for breakpoint in conditions.map({ Breakpoint(event, condition: $0) }) {
            let text = breakpoint.text(RelaySystem.participants)
            #expect(parse(text) == breakpoint, "\(text)")
          }
        }
      }
    }
  }

  @Test(arguments: [
    ("payment_declined", Breakpoint(.type("PAYMENT_DECLINED"))),
    ("  Left ", Breakpoint(.context(ParticipantID(rawValue: 0)))),
    ("ORDER 주문-1", Breakpoint(.order("주문-1"))), ("Violation", Breakpoint(.violation(nil))),
    (
      "token WHERE hops>=2",
      Breakpoint(.type("TOKEN"), condition: .init(path: ["hops"], comparison: .atLeast, value: "2"))
    ),
  ])
  func `may be typed in any case and with any spaces`(text: String, meant: Breakpoint) {
    #expect(parse(text) == meant)
  }

  @Test(arguments: [
    "", "   ", "order", "order 1 2", "left right", "a-b", "xy", "where hops > 1", "주문",
    "TOKEN where", "TOKEN where hops", "TOKEN where > 1", "TOKEN where hops >",
    "TOKEN where a..b = 1", "TOKEN where .a = 1", "TOKEN where hops >> 1", "TOKEN hops > 1",
  ])
  func `says in both languages what it should have been`(text: String) {
    guard
      case .failure(let problem) = Self.read(text)
    else {
      Issue.record("read: \(text)")
      return
    }
    #expect(problem.text.en.hasPrefix("Expected") && problem.text.ko.hasSuffix("입력하세요."))
  }

  @Test(arguments: ["violation where hops > 1", "FAULT where label = a"])
  func `has a condition only where there is a message to ask`(text: String) {
    guard case .failure(let problem) = Self.read(text) else {
      Issue.record("read: \(text)")
      return
    }
    #expect(problem.text.en.hasPrefix("A condition goes with"))
    #expect(problem.text.ko.contains("조건"))
  }

  @Test func `names a promise that there is, and else says which there are`() throws {
    let rule = try #require(RelaySystem.Watch.rules.first).id
    #expect(parse("VIOLATION \(rule.uppercased())") == Breakpoint(.violation(rule)))
    guard case .failure(let problem) = Self.read("violation nonsense") else {
      Issue.record("read")
      return
    }
    #expect(problem.text.en.contains("nonsense") && problem.text.en.contains(rule))
    #expect(problem.text.ko.contains("nonsense") && problem.text.ko.contains(rule))
  }

  private static let payload = """
    {"amount": {"minorUnits": 1200, "currency": "USD"}, "isPaid": true, "id": "007",
     "lines": [{"item": "A", "units": 3}, {"item": "B", "units": 10}], "tags": ["x", "y"]}
    """

  @Test(arguments: [
    ("amount.minorUnits > 1000", true), ("amount.minorUnits > 1200", false),
    ("amount.minorUnits >= 1200.0", true), ("amount.minorUnits < 900", false),
    ("amount.minorUnits = 1200", true), ("amount.minorUnits != 1200", false),
    ("amount.currency = USD", true), ("amount.currency != USD", false), ("id = 007", true),
    ("lines.units > 9", true), ("lines.units > 10", false), ("lines.item = B", true),
    ("lines.item = C", false), ("lines.item != A", true), ("tags = y", true), ("tags = z", false),
    ("amount = 1", false), ("amount != 1", false), ("amount > 1", false), ("lines > 1", false),
    ("nothing = 1", false), ("nothing != 1", false),
    ("amount.minorUnits.x = 1", false), ("minorUnits = 1200", true), ("minorUnits > 1x", false),
    ("minorUnits != 1x", true), ("units > 9", true),
    ("units > 10", false), ("item = C", false),
  ])
  func `its condition looks into objects, and at any element of a list`(text: String, holds: Bool)
    throws
  {
    let payload = try JSONSerialization.jsonObject(with: Data(Self.payload.utf8))
    let condition = try #require(parse("TOKEN where \(text)")?.condition)
    #expect(condition.holds(for: payload) == holds)
  }

  @Test(arguments: [
    ("amount", ["currency", "minorUnits"]), ("lines", ["item", "units"]),
    ("amount.currency", nil), ("nothing", nil),
  ])
  func `its field may hold others, of which one is meant`(field: String, others: [String]?)
    throws
  {
    let payload = try JSONSerialization.jsonObject(with: Data(Self.payload.utf8))
    let condition = try #require(parse("TOKEN where \(field) > 1")?.condition)
    #expect(condition.holdsOthers(payload)?.sorted() == others)
  }
}
