import Foundation
import PseudoTerminal
import Testing

/// A line of `--format jsonl`, with the members that a test looks at.
struct EventLine: Decodable {
  let specversion: String
  let id: String
  let source: String
  let type: String
  let subject: String?
  let time: String
  let datacontenttype: String
  let sequence: String
  let correlationid: String?
  let causationid: String?
  let messagekind: String

  static func all(_ result: Program.Result) throws -> [EventLine] {
    try result.lines.map { try JSONDecoder().decode(EventLine.self, from: Data($0.utf8)) }
  }
}

@Suite struct `A log as CloudEvents 1.0` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func events(_ scenario: String) throws -> [EventLine] {
    try EventLine.all(sandbox.run("run", scenario, "--format", "jsonl"))
  }

  @Test(arguments: scenarioNames)
  func `given a scenario, then every line is whole, says whose it is, and names what led to it`(
    scenario: String
  ) throws {
    let events = try events(scenario)
    expectEnvelopes(events)
    expectOrders(events)
    expectCauses(events)
  }

  private func expectEnvelopes(_ events: [EventLine]) {
    for (index, event) in events.enumerated() {
      #expect(event.specversion == "1.0" && event.datacontenttype == "application/json")
      #expect(event.source.hasPrefix("/contexts/") || event.source.hasPrefix("/outside/"))
      #expect(!event.id.isEmpty && !event.type.isEmpty)
      #expect(isRFC3339(event.time), "\(event.time)")
      #expect(event.sequence.utf8.count == 10 && Int(event.sequence) == index + 1)
    }
    #expect(Set(events.map(\.id)).count == events.count)
    #expect(events.map(\.sequence).sorted() == events.map(\.sequence))
    #expect(events.map(\.time).sorted() == events.map(\.time))
  }

  /// What belongs to an order says so, and nothing else does.
  private func expectOrders(_ events: [EventLine]) {
    let orders = Set(events.filter { $0.type == "PLACE_ORDER" }.compactMap(\.subject))
    #expect(!orders.isEmpty && Set(events.compactMap(\.subject)) == orders)
    #expect(events.allSatisfy { $0.correlationid == $0.subject })
    let opening = events.filter { $0.type == "STOCK_OPENED" || $0.source == "/outside/scenario" }
    #expect(opening.count >= 5 && opening.allSatisfy { $0.correlationid == nil })
  }

  /// Every event, and every answer, has a cause that came before it.
  private func expectCauses(_ events: [EventLine]) {
    var known: Set<String> = []
    for event in events {
      if let cause = event.causationid {
        #expect(known.contains(cause), "\(event.sequence)")
      } else {
        #expect(event.messagekind == "command" && event.source.hasPrefix("/outside/"))
      }
      known.insert(event.id)
    }
  }

  @Test func `given the happy path, then the events of the notes are there, in their order`()
    throws
  {
    let types = try events("happy-path").map(\.type)
    let told = [
      "ORDER_PLACED", "ITEMS_LOCKED", "ORDER_PROCESSING_COMPLETED", "PAYMENT_PROCESSING_COMPLETED",
      "ORDER_DISPATCHED", "ORDER_SHIPPING",
    ]
    #expect(types.filter(told.contains) == told)
  }

  @Test func `given a line, then its data is an object and comes last`() throws {
    for line in try sandbox.run("run", "happy-path", "--format", "jsonl").lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["data"] is [String: Any])
      #expect(line.contains(",\"data\":{") && line.hasSuffix("}"))
    }
  }

  private func isRFC3339(_ time: String) -> Bool {
    time.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/) != nil
  }
}
