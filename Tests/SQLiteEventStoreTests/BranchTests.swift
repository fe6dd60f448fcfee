import EventSourcing
import Foundation
import Messaging
import OrderFlowSystem
import Primitives
import SessionRun
import Simulation
import Testing

@testable import SQLiteEventStore

@Suite struct `a session with branches` {
  let directory: TemporaryDirectory
  let file: String

  init() throws {
    directory = try TemporaryDirectory()
    file = directory.file()
  }

  private static let (second, third, fourth) = (
    BranchID(rawValue: 2), BranchID(rawValue: 3), BranchID(rawValue: 4)
  )

  /// Main, a branch of it, a branch of that, and one that leaves the third before the third and even
  /// the second began.
  private func made() throws -> PureSession {
    var run = try PureSession(
      resuming: SessionFile.create(file, info: Scenario.competing.info))
    for _ in 0..<60 { _ = try run.step(on: .main) }
    try run.forkByDelay(.main, after: 40)
    for _ in 0..<20 { _ = try run.step(on: Self.second) }
    try run.forkByDelay(Self.second, after: 50)
    for _ in 0..<30 { _ = try run.step(on: Self.third) }
    try run.forkByDelay(Self.third, after: 35)
    for id in [Self.fourth, .main, Self.third, Self.second] {
      for _ in 0..<15 { _ = try run.step(on: id) }
    }
    return run
  }

  @Test
  func `given branches three deep, when they are loaded, then each is as it was and can go on`()
    throws
  {
    let run = try made()
    let lines = run.lines
    #expect(lines.all.map(\.branch.fork?.parent) == [nil, .main, Self.second, Self.third])
    #expect(lines.all.map(\.branch.fork?.step) == [nil, 40, 50, 35])
    #expect(lines.all.map(\.engine.step) == [75, 76, 96, 51])
    run.session.close()

    var again = try PureSession(resuming: SessionFile.open(file))
    for (a, b) in zip(again.lines.all, lines.all) {
      #expect(a.branch == b.branch)
      #expect(a.engine.log == b.engine.log)
      #expect(a.engine.queue.sorted == b.engine.queue.sorted)
      #expect(a.engine.lastRecord() == b.engine.lastRecord())
      #expect(a.world == b.world)
    }
    #expect(again.lines.all.count == 4)
    for line in lines.all { while try again.step(on: line.branch.id) {} }
    #expect(again.lines.all.allSatisfy { $0.engine.isSettled })
    let report = try again.session.verify()
    #expect(report.problems.isEmpty)
    #expect(report.branches == 4)
    #expect(report.choices == 3)
    #expect(
      report.steps
        == again.lines.all.reduce(0) { $0 + Int($1.engine.step - ($1.branch.fork?.step ?? 0)) })
    again.session.close()
  }

  @Test func `given a parent, when a branch leaves it, then not one of its rows changes`() throws {
    var run = try PureSession(
      resuming: SessionFile.create(file, info: Scenario.competing.info))
    for _ in 0..<60 { _ = try run.step(on: .main) }
    let before = try rows(of: file)
    try run.forkByDelay(.main, after: 20)
    for _ in 0..<40 { _ = try run.step(on: Self.second) }
    let after = try rows(of: file)
    #expect(before.allSatisfy(Set(after).contains))
    #expect(try run.session.branches().map(\.name) == ["main", "branch-2"])
    run.session.close()
  }

  @Test
  func `given branches, when their rows are read, then those of their ancestors come before`()
    throws
  {
    let run = try made()
    for line in run.lines.all {
      let id = line.branch.id
      var stored: [StoredEntry] = []
      try run.session.entries(branch: id) { entry in
        stored.append(entry)
        return true
      }
      #expect(stored.map(\.id) == line.engine.log.map(\.id))
      #expect(stored.map(\.position) == line.engine.log.map(\.position))
      #expect(try run.session.entryCount(branch: id) == line.engine.log.count)
      let middle = line.engine.position / 2
      var late: [StoredEntry] = []
      try run.session.entries(EntryFilter(kind: "event", after: middle), branch: id) { entry in
        late.append(entry)
        return true
      }
      #expect(late == stored.filter { $0.kind == "event" && $0.position > middle })
    }
    #expect(
      try run.lines.all.map { try run.session.choiceCount(branch: $0.branch.id) } == [0, 1, 2, 1])
    #expect(try run.session.branches() == run.lines.all.map(\.branch))
    let line = "\(file): has no branch 9; expected one of 1 to 4"
    #expect(refusal { _ = try run.session.entryCount(branch: BranchID(rawValue: 9)) } == line)
    run.session.close()
  }

  @Test func `given branches, when any SQLite client looks, then each has its own view`() throws {
    let run = try made()
    for line in run.lines.all {
      let (id, engine) = (line.branch.id.rawValue, line.engine)
      func view(_ sql: String) throws -> [String] {
        try run.session.textRows(sql.replacingOccurrences(of: "?", with: "\(id)"))
      }
      let flights = (engine.queue.sorted + engine.held).map { flight in
        "\(flight.position)|\(OrderFlow.participants[flight.target.index].name)|"
          + "\(flight.attempt)|\(flight.sending.rawValue)|\(flight.sent)|\(flight.due)"
      }
      let stored = try view(
        "SELECT position, target, attempt, sending, sent, due FROM in_flight WHERE branch = ?")
      #expect(stored.sorted() == flights.sorted())
      #expect(!flights.isEmpty)
      let events = engine.log.filter { $0.message.kind == .event }
      #expect(
        try view("SELECT position, type, id FROM events WHERE branch = ?")
          == events.map { "\($0.position)|\($0.message.name)|\($0.id)" })
      let handled = (1...line.history.count).map { line.history.mark($0) }.filter {
        $0.outcome != nil
      }
      #expect(
        try view("SELECT step, outcome FROM inbox WHERE branch = ?")
          == handled.map { "\($0.step)|\($0.outcome?.name ?? "")" })
    }
    run.session.close()
  }

  @Test func `given branches that cannot be, when they are appended to, then nothing is stored`()
    throws
  {
    let run = try made()
    let record = try #require(run.lines[Self.second]?.engine.lastRecord())
    let store = run.session.store(of: OrderFlowMessage.self, participants: OrderFlow.participants)
    let before = try rows(of: file)
    let position = try #require(run.lines[Self.second]?.branch.fork?.position)
    func refused(
      _ id: Int32, _ name: String, parent: Int32? = 1, step: Int32 = 40, position: Int32
    ) -> String? {
      let fork = parent.map {
        Branch.Fork(parent: BranchID(rawValue: $0), step: step, position: position)
      }
      return refusal {
        try store.append([record], to: Branch(id: BranchID(rawValue: id), name: name, fork: fork))
      }
    }
    func line(_ problem: String) -> String { "\(file): \(problem); nothing was stored" }
    #expect(
      refused(2, "x", position: position) == line("the branch x is not the one that is stored"))
    #expect(
      refused(2, "branch-2", step: 39, position: position)
        == line("the branch branch-2 is not the one that is stored"))
    #expect(refused(6, "branch-6", position: position) == line("there is no room for branch 6"))
    #expect(refused(5, "main", position: position) == line("the name main is taken, or is none"))
    #expect(refused(5, "", position: position) == line("the name  is taken, or is none"))
    #expect(
      refused(5, "branch-5", parent: nil, position: 0) == line("the branch branch-5 has no parent"))
    #expect(
      refused(5, "branch-5", parent: 7, position: position)
        == line("the branch branch-5 has no parent"))
    let nowhere = line("the branch branch-5 leaves its parent at no step of it")
    #expect(refused(5, "branch-5", step: 4_000, position: position) == nowhere)
    #expect(refused(5, "branch-5", step: 40, position: position - 1) == nowhere)
    #expect(refused(5, "branch-5", step: 40, position: position + 20) == nowhere)
    #expect(refused(5, "branch-5", step: -1, position: 0) == nowhere)
    #expect(
      refused(5, "branch-5", position: position)
        == line("step \(record.step) does not follow on step 40"))
    #expect(try rows(of: file) == before)
    run.session.close()
  }

  @Test
  func `given 256 branches, when one more is made, then it is refused and all are whole`() throws {
    var run = try PureSession(resuming: SessionFile.create(file, info: Scenario.small.info))
    for _ in 0..<20 { _ = try run.step(on: .main) }
    for number in 1..<BranchID.limit {
      try run.forkByDelay(BranchID(rawValue: Int32(number)), after: 10 + Int32(number % 7))
    }
    #expect(run.lines.isFull)
    let line = "\(file): there is no room for branch 257; nothing was stored"
    let said = refusal { try run.forkByDelay(.main, after: 15) }
    #expect(said == line)
    let report = try run.session.verify()
    #expect(report.problems.isEmpty)
    #expect(report.branches == 256)
    let lines = run.lines
    run.session.close()
    let session = try SessionFile.openForReading(file)
    #expect(try SessionRun.lines(of: session).all.map(\.branch) == lines.all.map(\.branch))
    session.close()
  }

  /// What is wrong with the branches, and what is said of it.
  static let changes = [
    ("DELETE FROM branches WHERE id = 3", "branch 3 is missing"),
    ("UPDATE branches SET parent = 4 WHERE id = 2", "the branch branch-2 comes before its parent"),
    ("UPDATE branches SET parent = NULL WHERE id = 3", "the branch branch-3 has half a parent"),
    (
      "UPDATE branches SET fork_step = 9999 WHERE id = 3",
      "the branch branch-3 leaves its parent at no step of it"
    ),
    (
      "UPDATE branches SET fork_step = -1 WHERE id = 3",
      "the branch branch-3 leaves its parent before the beginning"
    ),
    ("UPDATE branches SET name = 'x' WHERE id = 3", "the hash of the branch x does not fit"),
    ("UPDATE branches SET name = 'x' WHERE id = 1", "the hash of the branch x does not fit"),
    (
      "UPDATE branches SET hash = '0000000000000000' WHERE id = 3",
      "the hash of the branch branch-3 does not fit"
    ),
    ("DELETE FROM branches WHERE id = 4", "of branch 4, which is not there"),
    (
      "INSERT INTO branches VALUES (5, 'y', 1, 20, 20, '')",
      "the hash of the branch y does not fit"
    ),
  ]

  @Test(arguments: changes)
  func `given branches that were tampered with, when they are read, then it is found`(
    sql: String, problem: String
  ) throws {
    try made().session.close()
    try tamper(file, sql)
    let session = try SessionFile.openForReading(file)
    let report = try session.verify()
    #expect(report.problems.contains { $0.hasSuffix(problem) }, "\(report.problems)")
    #expect(refusal { _ = try parts(of: session) }?.hasPrefix("\(file): is damaged: ") == true)
    session.close()
  }
}

extension PureSession {
  /// Makes a branch in which what was due next comes later.
  mutating func forkByDelay(_ parent: BranchID, after step: Int32) throws {
    let went = try fork(parent, after: step) { run in
      guard let flight = run.engine.queue.next else { return false }
      return run.intervene(.delay(flight.id, by: .seconds(30)))
    }
    #expect(went)
  }
}
