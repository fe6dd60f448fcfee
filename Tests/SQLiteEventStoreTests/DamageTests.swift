import EventSourcing
import Foundation
import GRDB
import OrderFlowSystem
import SessionRun
import Testing

@testable import SQLiteEventStore

@Suite struct `a damaged file` {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private enum Finding: Hashable { case refused, harmless, unnoticed, new }

  private func finding(
    _ data: Data, info: SessionInfo, expected: [StepRecord<OrderFlowMessage>]
  ) throws -> Finding {
    let file = directory.file("damaged")
    try write(data, to: file)
    do throws(StoreError) {
      guard let session = try SessionFile.openIfPresent(file) else { return .new }
      defer { session.close() }
      do {
        let same = try session.info == info && steps(of: session) == expected
        return same ? .harmless : .unnoticed
      } catch {
        #expect(error is StoreError)
        return .refused
      }
    } catch {
      #expect(error.description.hasPrefix("\(file): "))
      #expect(!error.description.contains("\n"))
      return .refused
    }
  }

  @Test
  func
    `given a file cut short anywhere, when it is opened, then it is refused, or new where nothing is left`()
    async throws
  {
    try await runWhole(.small, in: directory.file())
    let whole = try bytes(directory.file())
    let session = try SessionFile.openForReading(directory.file())
    let expected = try steps(of: session)
    session.close()
    let lengths =
      Array(stride(from: 0, to: 600, by: 7)) + Array(stride(from: 600, to: whole.count, by: 509))
      + Array(stride(from: 4_096, to: whole.count, by: 4_096)) + [whole.count - 1]
    for length in lengths {
      let found = try finding(
        whole.prefix(length), info: Scenario.small.info, expected: expected)
      #expect(found == (length == 0 ? .new : .refused), "cut to \(length) bytes")
    }
  }

  @Test
  func
    `given one flipped bit anywhere, when the file is loaded, then it is refused or changes nothing`()
    async throws
  {
    try await runWhole(.small, in: directory.file())
    let whole = try bytes(directory.file())
    let session = try SessionFile.openForReading(directory.file())
    let expected = try steps(of: session)
    session.close()
    var count: [Finding: Int] = [:]
    let offsets = Array(0..<100) + Array(stride(from: 100, to: whole.count, by: 101))
    for offset in offsets {
      var data = whole
      data[data.startIndex + offset] ^= 1 << UInt8(offset % 8)
      let found = try finding(data, info: Scenario.small.info, expected: expected)
      #expect(found == .refused || found == .harmless, "bit \(offset % 8) of byte \(offset)")
      count[found, default: 0] += 1
    }
    #expect(count[.refused, default: 0] > offsets.count / 4)
  }

  /// What one value of one row is changed to, and what is said about it.
  static let changes: [(sql: String, problem: String)] =
    [
      "data = replace(data, '\"', ' \"')", "time = '1996-07-04T00:00:00.001Z'", "key = key + 1",
      "id = 'x'", "kind = 'x'", "type = 'NONE'", "version = 9", "source = '/contexts/none'",
      "subject = 'x'", "stream = 'x'", "stream_version = 99", "correlation = 'x'",
      "causation = 'x'", "cause_position = 2", "hash = '0'", "step = 1",
    ].map { ("UPDATE log SET \($0) WHERE position = 12", "position 12") } + [
      ("DELETE FROM log WHERE position = 12", "does not fit"),
      ("DELETE FROM steps WHERE step = 5", "step 5 is missing"),
      ("DELETE FROM outbox WHERE step = (SELECT max(step) FROM outbox)", "does not fit"),
      ("UPDATE outbox SET due = '1996-07-04T00:00:00.001Z'", "does not fit"),
      ("UPDATE outbox SET target = 'carrier'", "does not fit"),
      ("UPDATE outbox SET attempt = 2", "does not fit"),
      ("UPDATE outbox SET position = 1", "does not fit"),
      ("UPDATE steps SET outcome = 'ignored' WHERE outcome = 'handled'", "does not fit"),
      ("UPDATE steps SET time = '1996-07-04T00:00:00.001Z' WHERE step = 9", "step 9"),
      ("UPDATE steps SET target = 'carrier' WHERE step = 5", "step 5"),
      ("UPDATE steps SET attempt = 2 WHERE step = 5", "step 5"),
      ("UPDATE steps SET position = 1 WHERE step = 5", "step 5"),
      ("UPDATE steps SET detail = '' WHERE step = 5", "step 5"),
      ("UPDATE steps SET reason = 'asked' WHERE step = 8", "step 8"),
    ]

  @Test(arguments: changes)
  func `given one changed value, when the session is loaded or verified, then both name the place`(
    change: (sql: String, problem: String)
  ) async throws {
    try await runWhole(.small, in: directory.file())
    let before = try rows(of: directory.file())
    try tamper(directory.file(), change.sql)
    try #require(rows(of: directory.file()) != before)
    let session = try SessionFile.open(directory.file())
    let line = try #require(refusal { _ = try steps(of: session) })
    #expect(line.hasPrefix("\(directory.file()): is damaged: "))
    #expect(line.contains(change.problem))
    let report = try session.verify()
    #expect(!report.isWhole)
    #expect(report.problems.contains { $0.contains(change.problem) }, "\(report.problems)")
    session.close()
  }

  @Test(arguments: Schema.contents, ["UPDATE", "DELETE"])
  func `given what is published, when a SQLite client changes it, then the file refuses`(
    table: String, change: String
  ) async throws {
    try await runWhole(.small, in: directory.file())
    try execute(
      "INSERT INTO choices(branch, step, kind, data) VALUES (1, 3, 'asked', '')",
      in: directory.file())
    let column = table == "branches" ? "id" : "branch"
    let sql = change == "UPDATE" ? "UPDATE \(table) SET \(column) = 1" : "DELETE FROM \(table)"
    let line = refusal { try execute(sql, in: directory.file()) }
    #expect(line?.contains("the table \(table) is append-only") == true)
  }

  @Test(arguments: ["scenario", "seed", "program", "hash"])
  func `given a changed fact about the session, when it is opened, then it is refused`(
    key: String
  ) throws {
    try SessionFile.create(directory.file(), info: Scenario.small.info).close()
    try tamper(
      directory.file(), "UPDATE session SET value = '1' || value WHERE key = ?", with: [key])
    #expect(
      refusal { try SessionFile.open(directory.file()).close() }
        == "\(directory.file()): is damaged: what it says of the session does not fit its hash; "
        + "expected a whole session, restore it from a copy")
  }

  @Test func `given a missing trigger, when the file is opened, then it is refused`() throws {
    try SessionFile.create(directory.file(), info: Scenario.small.info).close()
    try execute("DROP TRIGGER log_refuses_delete", in: directory.file())
    #expect(
      refusal { try SessionFile.open(directory.file()).close() }
        == "\(directory.file()): is damaged: log_refuses_delete is not as it was made; "
        + "expected a whole session, restore it from a copy")
  }

  @Test func `given a choice that nobody made, when the session is verified, then it is found`()
    async throws
  {
    try await runWhole(.small, in: directory.file())
    try tamper(
      directory.file(), "INSERT INTO choices(branch, step, kind, data) VALUES (1, 3, 'asked', '')")
    let session = try SessionFile.openForReading(directory.file())
    #expect(
      try session.verify().problems == ["step 3 is written down as a choice, and was none"])
    session.close()
  }
}
