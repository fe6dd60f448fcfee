import EventSourcing
import Foundation
import GRDB
import OrderFlowSystem
import Primitives
import SessionRun
import Simulation
import Testing

@testable import SQLiteEventStore

@Suite struct `what an append promises` {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  @Test
  func
    `given a session, when its settings are looked at, then every commit is synced to a write-ahead log`()
    throws
  {
    let session = try SessionFile.create(directory.file(), info: Scenario.small.info)
    func setting(_ name: String) throws -> String? {
      try session.read { db in
        let row = try Row.fetchOne(db, sql: "PRAGMA \(name)")
        return row?.databaseValues.first.map { "\($0.storage.value ?? "")" }
      }
    }
    #expect(try setting("journal_mode") == "wal")
    // 2 is FULL.
    #expect(try setting("synchronous") == "2")
    #expect(try setting("foreign_keys") == "1")
    #expect(try setting("application_id") == "1330792012")
    #expect(try setting("user_version") == "2")
    session.close()
    let again = try SessionFile.open(directory.file())
    let synchronous = try again.read { db in try Int.fetchOne(db, sql: "PRAGMA synchronous") }
    #expect(synchronous == 2)
    again.close()
  }

  @Test
  func `given a group whose last step cannot be stored, when it is appended, then none of it is`()
    async throws
  {
    try await runWhole(.small, in: directory.file("whole"))
    let whole = try SessionFile.openForReading(directory.file("whole"))
    let all = try steps(of: whole)
    whole.close()
    let session = try SessionFile.create(directory.file(), info: Scenario.small.info)
    let store = session.store(of: OrderFlowMessage.self, participants: OrderFlow.participants)
    let mark = StepMark(
      step: 3, time: .init(milliseconds: .max), reason: all[2].mark.reason, act: all[2].mark.act)
    let strange = StepRecord<OrderFlowMessage>(mark: mark, entries: all[2].entries, enqueued: [])
    #expect(
      refusal { try store.append([all[0], all[1], strange], to: .main) }
        == "\(session.path): a time is beyond the year 9999; nothing was stored")
    #expect(try session.entryCount() == 0)
    try store.append(all, to: .main)
    #expect(try steps(of: session) == all)
    session.close()
  }

  @Test
  func
    `given a session that is being written, when it is read at the same time, then every reading is a whole beginning of it`()
    async throws
  {
    try await runWhole(.competing, in: directory.file("whole"))
    let whole = try SessionFile.openForReading(directory.file("whole"))
    let all = try steps(of: whole)
    whole.close()
    let run = try await SessionRun(
      resuming: SessionFile.create(directory.file(), info: Scenario.competing.info))
    var readings = 0
    while try await run.bus.run(limit: 9) > 0 {
      let reader = try SessionFile.openForReading(directory.file())
      let read = try steps(of: reader)
      #expect(Int32(read.count) == (await run.bus.engine.step))
      #expect(read == Array(all.prefix(read.count)))
      reader.close()
      readings += 1
    }
    #expect(readings > 10)
    run.close()
    #expect(directory.names == ["session.sqlite", "whole"])
  }

  @Test
  func
    `given a write-ahead log with a flipped bit, when the session is opened, then it is a whole beginning of what was, or refused`()
    async throws
  {
    let run = try await SessionRun(
      resuming: SessionFile.create(directory.file("live"), info: Scenario.small.info))
    while try await run.bus.step() {}
    let all = try steps(of: run.session)
    let (main, log) = try (bytes(directory.file("live")), bytes(directory.file("live-wal")))
    run.close()

    let file = directory.file("damaged")
    for offset in stride(from: 0, to: log.count, by: log.count / 150) {
      var damaged = log
      damaged[damaged.startIndex + offset] ^= 0x10
      try write(main, to: file)
      try write(damaged, to: file + "-wal")
      try? FileManager.default.removeItem(atPath: file + "-shm")
      let line = refusal {
        guard let session = try SessionFile.openIfPresent(file) else { return }
        defer { session.close() }
        let stored = try steps(of: session)
        #expect(stored == Array(all.prefix(stored.count)), "byte \(offset)")
        #expect(try session.verify().isWhole)
      }
      #expect(line?.hasPrefix("\(file): ") != false)
    }
  }

  @Test
  func
    `given participants that this program does not have, when a session is loaded, then they are named`()
    async throws
  {
    try await runWhole(.small, in: directory.file())
    let session = try SessionFile.openForReading(directory.file())
    let few = session.store(
      of: OrderFlowMessage.self, participants: Array(OrderFlow.participants.prefix(1)))
    #expect(
      refusal { try few.load { _ in } }
        == "\(session.path): is damaged: nobody is called suppliers; "
        + "expected a whole session, restore it from a copy")
    session.close()
  }
}
