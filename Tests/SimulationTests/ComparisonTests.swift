import EventSourcing
import Primitives
import TestSupport
import Testing

@testable import Simulation

@Suite struct `Two branches side by side` {
  private func comparison(
    _ bus: Bus<RelaySystem>, with other: BranchID
  ) async throws -> Comparison {
    var request = SnapshotRequest()
    request.comparison = other
    return try #require(await bus.snapshot(request).comparison)
  }

  @Test func `given a loss, then what it cost stands on one side only`() async throws {
    let bench = Bench(without: [.retry])
    try await bench.bus.finish()
    let main = await bench.bus.engine
    #expect(try await bench.bus.loseNext(at: 7))
    try await bench.bus.finish()
    let fork = try #require(await bench.bus.branch.fork)
    let found = try await comparison(bench.bus, with: .main)
    #expect(found.left.id == BranchID(rawValue: 2) && found.right == .main)
    #expect(found.forkStep == 7 && found.forkPosition == Int(fork.position))
    #expect(found.onlyLeft.isEmpty && found.onlyRightTotal == found.onlyRight.count)
    let branch = await bench.bus.engine
    let missing = Set(main.log.map(\.key)).subtracting(branch.log.map(\.key))
    #expect(
      found.onlyRight.map { main.log[$0.position - 1].key }
        == main.log.map(\.key).filter(missing.contains))
    #expect(!missing.isEmpty && found.contexts.contains { $0.total > 0 })
    _ = try await bench.bus.switchBranch(to: .main)
    let mirrored = try await comparison(
      bench.bus, with: fork.parent == .main ? BranchID(rawValue: 2) : .main)
    #expect(mirrored.onlyLeft.map(\.position) == found.onlyRight.map(\.position))
    #expect(mirrored.onlyRight.isEmpty && mirrored.forkStep == 7)
  }

  @Test
  func `given the same was recorded and published in one branch only, then that is what differs`()
    async throws
  {
    let bench = Bench([RelaySystem.sent("a", hops: 3)], without: [.outbox])
    _ = try await bench.bus.intervene(.change(.begin(.once(.crash(.afterRecord), to: .right))))
    for _ in 1...2 { _ = try await bench.bus.step() }
    let lost = await bench.bus.engine.unpublished
    await bench.bus.look(atStep: 2)
    #expect(try await bench.bus.intervene(.change(.turn(.outbox, isOn: true))))
    _ = try await bench.bus.step()
    let found = try await comparison(bench.bus, with: .main)
    #expect(Set(found.onlyRight.map { Int32($0.position) }) == lost && !lost.isEmpty)
    #expect(found.onlyRight.allSatisfy { $0.isUnpublished })
    #expect(found.onlyLeft.map(\.name) == found.onlyRight.map(\.name))
    #expect(found.onlyLeft.allSatisfy { !$0.isUnpublished })
  }

  @Test func `given only another order, then nothing is missing, and the order is what differs`()
    async throws
  {
    let bench = Bench()
    try await bench.bus.finish()
    let (step, second) = try await bench.bus.crossing()
    await bench.bus.look(atStep: step)
    #expect(try await bench.bus.intervene(.deliver(second)))
    try await bench.bus.finish()
    let found = try await comparison(bench.bus, with: .main)
    #expect(found.forkStep == Int(step))
    #expect(found.onlyLeft.isEmpty && found.onlyRight.isEmpty)
    #expect(found.contexts.flatMap(\.values).count >= 2)
    #expect(found.contexts.flatMap(\.values).allSatisfy { $0.left != $0.right })
  }

  @Test func `given the same done again, then it is shared`() async throws {
    let bench = Bench()
    try await bench.bus.finish()
    await bench.bus.look(atStep: 6)
    #expect(try await bench.bus.intervene(.change(.begin(.slow(.left, by: .seconds(1))))))
    await bench.bus.look(atStep: 6)
    #expect(try await bench.bus.intervene(.change(.begin(.slow(.left, by: .seconds(1))))))
    try await bench.bus.finish()
    let found = try await comparison(bench.bus, with: BranchID(rawValue: 2))
    #expect(found.forkStep == 7)
    _ = try await bench.bus.switchBranch(to: BranchID(rawValue: 2))
    try await bench.bus.finish()
    let end = await bench.bus.engine
    let same = try await comparison(bench.bus, with: BranchID(rawValue: 3))
    #expect(same.forkStep == Int(end.step) && same.forkPosition == end.log.count)
    #expect(same.contexts.allSatisfy { $0.total == 0 })
    await bench.bus.look(atStep: 6)
    let past = try await comparison(bench.bus, with: BranchID(rawValue: 3))
    #expect(past.forkStep == 6 && past.onlyLeft.isEmpty && !past.onlyRight.isEmpty)
  }

  @Test func `given other messages from the user at one step, then they are not shared`()
    async throws
  {
    let bench = Bench()
    try await bench.bus.finish()
    for label in ["mine", "other"] {
      await bench.bus.look(atStep: 6)
      #expect(try await bench.bus.send(Token(label: label, hops: 1, from: .player)))
      _ = try await bench.bus.switchBranch(to: .main)
    }
    _ = try await bench.bus.switchBranch(to: BranchID(rawValue: 3))
    let found = try await comparison(bench.bus, with: BranchID(rawValue: 2))
    #expect(found.forkStep == 6 && found.onlyLeft.map(\.subject) == ["other", "other"])
    #expect(found.onlyRight.map(\.subject) == ["mine", "mine"])
  }

  @Test func `given one cause led to something else, then that stands on both sides`() async throws
  {
    let bench = Bench()
    try await bench.bus.finish()
    await bench.bus.look(atStep: 6)
    for label in ["mine", "other"] {
      await bench.bus.look(atStep: 6)
      _ = try await bench.bus.send(Token(label: label, hops: 3, from: .player))
      try await bench.bus.finish()
      _ = try await bench.bus.switchBranch(to: .main)
    }
    _ = try await bench.bus.switchBranch(to: BranchID(rawValue: 3))
    let found = try await comparison(bench.bus, with: BranchID(rawValue: 2))
    let left = await bench.bus.engine
    #expect(!found.onlyLeft.isEmpty && found.onlyLeft.count == found.onlyRight.count)
    #expect(found.onlyLeft.allSatisfy { left.log[$0.position - 1].message.label == "other" })
    #expect(found.onlyRight.allSatisfy { $0.subject == "mine" })
  }

  @Test func `values of two states are told apart by path, rows of tables by their keys`() {
    let left =
      #"{"orders":[{"key":"1001","value":{"status":"paid","n":1}}],"list":["a","b"],"is":true}"#
    let right =
      #"{"orders":[{"key":"1002","value":{}},{"key":"1001","value":{"status":"new","n":1}}],"list":["a"],"is":false}"#
    let found = StateDifference.all(left, right)
    #expect(found.map(\.path) == [["is"], ["list", "2"], ["orders", "1001", "status"]])
    #expect(found.map(\.left) == ["true", "b", "paid"])
    #expect(found.map(\.right) == ["false", nil, "new"])
    #expect(StateDifference.all(left, left).isEmpty)
  }

  @Test func `cases of an enum are told by their names, with a payload in brackets`() {
    let left = #"{"status":{"declined":{"_0":"insufficientFunds"}}}"#
    let right = #"{"status":{"paid":{}}}"#
    let found = StateDifference.all(left, right)
    #expect(found.map(\.path) == [["status"]])
    #expect(found.map(\.left) == ["declined(insufficientFunds)"])
    #expect(found.map(\.right) == ["paid"])
  }
}

extension Bus<RelaySystem> {
  /// A moment at which the second message under way goes to the same recipient as the first.
  fileprivate func crossing() throws -> (step: Int32, second: FlightID) {
    for step in engine.openingEnd..<engine.step {
      look(atStep: step)
      guard case .flight(let first)? = viewedEngine.upcoming, flights.count > 1 else { continue }
      if flights[1].target == first.target { return (step, flights[1].id) }
    }
    throw NoCrossing()
  }

  fileprivate struct NoCrossing: Error {}
}
