import EventSourcing
import OrderFlowSystem
import Primitives
import Simulation
import Testing

@Suite struct `What is planned to go wrong` {
  private func agenda(_ faults: [String]) throws -> [Scheduled<OrderFlowMessage>] {
    var scenario = try shop()
    scenario.faults = try faults.map { try OrderFlow.faultText.planned($0) }
    return OrderFlow(scenario).agenda
  }

  /// `begin drop at 1000`, in milliseconds after the start.
  private func changes(_ agenda: [Scheduled<OrderFlowMessage>]) throws -> [String] {
    let start = try shop().start
    return agenda.compactMap { scheduled in
      guard case .change(let change) = scheduled.act else { return nil }
      return "\(OrderFlow.faultText.text(change)) at \((scheduled.time - start).milliseconds)"
    }
  }

  @Test func `without a time it begins as the last part of the opening`() throws {
    let agenda = try agenda(["drop 10%", "stop billing until 1m"])
    #expect(
      try changes(agenda) == [
        "begin drop 10% at 0", "begin stop billing at 0", "lift stop billing at 60000",
      ])
    #expect(agenda.prefix(6).allSatisfy { $0.isOpening })
    #expect(agenda.dropFirst(6).allSatisfy { !$0.isOpening })
    #expect(
      agenda.prefix(6).map { if case .change = $0.act { true } else { false } }
        == [false, false, false, false, true, true])
  }

  @Test func `with a time it comes between the customers, and before those of the same moment`()
    throws
  {
    let agenda = try agenda([
      "stop billing from 2s until 3s", "drop from 1s", "slow billing by 1s from 0s",
    ])
    #expect(
      try changes(agenda) == [
        "begin slow billing by 1s at 0", "begin drop at 1000", "begin stop billing at 2000",
        "lift stop billing at 3000",
      ])
    let times = agenda.map(\.time)
    #expect(times == times.sorted())
    #expect(agenda.dropFirst(4).allSatisfy { !$0.isOpening })
    let placed = try #require(
      agenda.firstIndex { scheduled in
        if case .send(let message) = scheduled.act {
          message.subject?.text == "1001"
        } else {
          false
        }
      })
    #expect(try changes(Array(agenda.prefix(placed))).last == "begin drop at 1000")
  }
}
