import EventSourcing
import Foundation
import Messaging
import OrderFlowSystem
import SessionRun
import Simulation
import Testing

@testable import SQLiteEventStore

@Suite struct `the stored rows` {
  let directory: TemporaryDirectory
  let file: String

  init() async throws {
    directory = try TemporaryDirectory()
    file = directory.file()
    try await runWhole(.competing, in: file)
  }

  private func entries(_ filter: EntryFilter = EntryFilter()) throws -> [StoredEntry] {
    let session = try SessionFile.openForReading(file)
    defer { session.close() }
    var entries: [StoredEntry] = []
    try session.entries(filter) { entry in
      entries.append(entry)
      return true
    }
    return entries
  }

  @Test func `given a session, when its rows are read, then they are the log, in plain words`()
    async throws
  {
    let run = try await SessionRun(resuming: SessionFile.open(file))
    let engine = await run.bus.engine
    let stored = try entries()
    #expect(stored.count == engine.log.count)
    for (row, entry) in zip(stored, engine.log) {
      let event = engine.cloudEvent(entry)
      #expect(row.position == entry.position)
      #expect(row.id == event.id)
      #expect(row.source == event.source)
      #expect(row.type == event.type)
      #expect(row.subject == event.subject)
      #expect(row.time == event.time)
      #expect(row.stream == event.stream)
      #expect(Int(row.streamVersion) == event.streamversion)
      #expect(row.correlation == event.correlationid)
      #expect(row.causation == event.causationid)
      #expect(row.kind == event.messagekind)
      #expect(row.version == event.schemaversion)
      #expect(try Data(row.data.utf8) == entry.message.payload.encoded())
    }
    run.close()
  }

  @Test func `given filters, when rows are read, then they are those that fit all of them`() throws
  {
    let all = try entries()
    #expect(
      try entries(EntryFilter(recorder: "billing"))
        == all.filter { $0.source == "/contexts/billing" })
    #expect(
      try entries(EntryFilter(recorder: "payment-provider"))
        == all.filter { $0.source == "/outside/payment-provider" })
    #expect(
      try entries(EntryFilter(subject: "o-3", kind: "event"))
        == all.filter { $0.subject == "o-3" && $0.kind == "event" })
    #expect(
      try entries(EntryFilter(type: "PAYMENT_PROCESSING_COMPLETED", after: 50))
        == all.filter { $0.type == "PAYMENT_PROCESSING_COMPLETED" && $0.position > 50 })
    #expect(try entries(EntryFilter(type: "' OR 1 = 1 --")).isEmpty)
    #expect(try !entries(EntryFilter(recorder: "billing")).isEmpty)
  }

  @Test
  func `given more rows than one page, when they are read, then none is missing or there twice`()
    async throws
  {
    let long = directory.file("long")
    try await runWhole(.long, in: long)
    let session = try SessionFile.openForReading(long)
    var positions: [Int32] = []
    try session.entries { entry in
      positions.append(entry.position)
      return true
    }
    let count = try session.entryCount()
    #expect(count > SessionFile.pageLength)
    #expect(positions == (1...Int32(count)).map { $0 })

    var few = 0
    try session.entries { _ in
      few += 1
      return few < 3
    }
    #expect(few == 3)
    session.close()
  }

  @Test func `given a settled session, when it is verified, then the counts are those of the run`()
    async throws
  {
    let run = try await SessionRun(resuming: SessionFile.open(file))
    let report = try run.session.verify()
    let log = await run.bus.engine.log
    #expect(report.problems.isEmpty)
    #expect(report.isWhole)
    #expect(report.entries == log.count)
    #expect(report.events == log.filter { $0.message.kind == .event }.count)
    #expect(Int32(report.steps) == (await run.bus.engine.step))
    #expect(report.acknowledgements == report.steps)
    #expect(report.causes == log.filter { $0.cause > 0 }.count)
    #expect(report.streams == Set(log.map(\.message.stream)).count)
    #expect(report.inFlight == 0)
    #expect(report.choices == 0)
    #expect(report.branches == 1)
    run.close()
  }

  @Test
  func
    `given a session in the middle, when any SQLite client looks, then events and what is in flight are views`()
    async throws
  {
    let middle = directory.file("middle")
    let run = try await SessionRun(
      resuming: SessionFile.create(middle, info: Scenario.competing.info))
    _ = try await run.bus.run(limit: 40)
    let engine = await run.bus.engine
    #expect(try run.session.verify().inFlight == engine.queue.count)
    run.close()

    #expect(!engine.queue.isEmpty)
    let flights = engine.queue.sorted.map { flight in
      "\(flight.position)|\(OrderFlow.participants[flight.target.index].name)|\(flight.due)"
    }
    #expect(
      try shell(middle, "SELECT position, target, due FROM in_flight ORDER BY due, position")
        == flights)
    let events = engine.log.filter { $0.message.kind == .event }
    #expect(try shell(middle, "SELECT type FROM events") == events.map(\.message.name))
    #expect(
      try shell(middle, "SELECT value FROM session WHERE key = 'seed'") == ["7"])
    #expect(
      try shell(middle, "SELECT data ->> 'orderId' FROM events WHERE subject = 'o-1'")
        .allSatisfy { $0 == "o-1" || $0.isEmpty })
  }

  /// What the rows of a query are in the words of SQLite's own shell.
  private func shell(_ file: String, _ sql: String) throws -> [String] {
    let session = try SessionFile.openForReading(file)
    defer { session.close() }
    return try session.textRows(sql)
  }

  @Test
  func `given many problems, when a session is verified, then all are counted and the first told`()
    throws
  {
    try tamper(
      file,
      "UPDATE log SET stream_version = stream_version + 5, causation = 'x' WHERE position > 30")
    let session = try SessionFile.openForReading(file)
    let report = try session.verify()
    #expect(report.problems.count == VerificationReport.problemLimit)
    #expect(report.problemCount > 100)
    #expect(report.problems.first == "the hash of position 31 does not fit")
    #expect(
      report.problems.contains("what led to position 31 was not stored before it")
        || report.problems.contains { $0.hasPrefix("position 31 is not next in the stream") })
    session.close()
  }
}
