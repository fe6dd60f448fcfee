import EventSourcing
import Foundation
import OrderFlowSystem
import SQLiteEventStore
import SessionRun
import Simulation
import Testing

@Suite(.serialized) struct `a process that is killed` {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory(isOnDisk: true) }

  /// Which acknowledgement it is killed after: another one in every life, the same in every run of
  /// the tests. Where it is by the time that the signal comes, the machine decides.
  private func moment(_ life: Int, _ mode: String) -> Int {
    1 + life * 7_919 % (mode == "step" ? 23 : 7)
  }

  @Test(arguments: ["step", "run"])
  func
    `given kill -9 at many moments, when the session goes on, then nothing acknowledged is lost and nothing is repeated`(
      mode: String
    ) async throws
  {
    try await runWhole(.long, in: directory.file("whole"))
    let whole = try SessionFile.openForReading(directory.file("whole"))
    let expected = try steps(of: whole)
    whole.close()

    var file = directory.file("killed")
    try SessionFile.create(file, info: Scenario.long.info).close()
    var kills = 0
    var acknowledged = 0
    for life in 1...13 {
      let writer = try Writer(mode, file)
      var said = 0
      while said < moment(life, mode), let line = writer.line() {
        acknowledged = try #require(Int(line))
        said += 1
      }
      for line in writer.kill() { acknowledged = try #require(Int(line)) }
      let session = try SessionFile.openForReading(file)
      let stored = try steps(of: session)
      #expect(stored.count >= acknowledged)
      #expect(stored == Array(expected.prefix(stored.count)))
      let report = try session.verify()
      #expect(report.isWhole, "\(report.problems)")
      session.close()
      if stored.count < expected.count {
        kills += 1
      } else if life < 13 {
        // The kill came too late, it had been done: another one.
        file = directory.file("killed-\(life)")
        try SessionFile.create(file, info: Scenario.long.info).close()
        acknowledged = 0
      }
    }
    #expect(kills > 0)

    let last = try await SessionRun(resuming: SessionFile.open(file))
    try await last.finish()
    last.close()
    #expect(try rows(of: file) == rows(of: directory.file("whole")))
  }

  @Test
  func
    `given kill -9 at many moments, when a session has branches, then nothing acknowledged of any is lost`()
    throws
  {
    let file = directory.file("branches")
    try SessionFile.create(file, info: Scenario.long.info).close()
    var acknowledged: [BranchID: Int32] = [:]
    var before: [String] = []
    func note(_ line: String) throws {
      let numbers = line.split(separator: " ").compactMap { Int32($0) }
      try #require(numbers.count == 2)
      acknowledged[BranchID(rawValue: numbers[0])] = numbers[1]
    }
    for life in 1...11 {
      let writer = try Writer("branch", file)
      var said = 0
      while said < 5 * moment(life, "step"), let line = writer.line() {
        try note(line)
        said += 1
      }
      for line in writer.kill() { try note(line) }
      let session = try SessionFile.openForReading(file)
      let lines = try SessionRun.lines(of: session)
      for line in lines.all {
        #expect(line.engine.step >= acknowledged[line.branch.id, default: 0])
      }
      #expect(acknowledged.keys.allSatisfy { lines[$0] != nil })
      let report = try session.verify()
      #expect(report.problems.isEmpty)
      #expect(report.branches == lines.all.count)
      session.close()
      let after = try rows(of: file)
      #expect(before.allSatisfy(Set(after).contains))
      before = after
    }
    #expect(acknowledged.count > 10)
  }

  @Test
  func `given kill -9 while a session is made, when it is made again, then it is whole or new`()
    async throws
  {
    let scenario = try Scenario.small.info.scenario
    for life in 0..<10 {
      let file = directory.file("made-\(life)")
      let writer = try Writer("create", file)
      writer.send(scenario)
      if life.isMultiple(of: 2) { _ = writer.line() }
      _ = writer.kill()
      let info = SessionInfo(scenario: scenario, seed: 1, programVersion: "1.0.0")
      let session = try SessionFile.openIfPresent(file) ?? SessionFile.create(file, info: info)
      #expect(session.info == info)
      #expect(try session.verify().isWhole)
      session.close()
    }
  }

  @Test
  func
    `given a session that another process has open, when it is opened, then it is refused; reading works`()
    async throws
  {
    try await runWhole(.small, in: directory.file())
    let holder = try Writer("hold", directory.file())
    #expect(holder.line() == "open")
    let line = "\(directory.file()): the session is open elsewhere; close it there first"
    #expect(refusal { try SessionFile.open(directory.file()).close() } == line)
    #expect(refusal { try SessionFile.openIfPresent(directory.file())?.close() } == line)
    let info = try Scenario.small.info
    #expect(refusal { try SessionFile.create(directory.file(), info: info).close() } == line)
    let reader = try SessionFile.openForReading(directory.file())
    #expect(try reader.verify().isWhole)
    reader.close()

    _ = holder.kill()
    try SessionFile.open(directory.file()).close()
  }

  @Test
  func
    `given a session that is open here, when another process opens it, then it is refused; reading works`()
    async throws
  {
    let run = try await SessionRun(
      resuming: SessionFile.create(directory.file(), info: Scenario.small.info))
    _ = try await run.bus.run(limit: 20)
    let entries = await run.bus.engine.log.count
    let line = "\(directory.file()): the session is open elsewhere; close it there first"
    #expect(try Writer("step", directory.file()).lines() == [line])
    #expect(refusal { try SessionFile.open(directory.file()).close() } == line)
    #expect(try Writer("read", directory.file()).lines() == ["\(entries)"])
    #expect(try await run.bus.step())
    run.close()
    #expect(try Writer("read", directory.file()).lines().count == 1)
    #expect(directory.names == ["session.sqlite"])
  }
}
