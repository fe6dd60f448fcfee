import EventSourcing
import Foundation
import GRDB
import Messaging
import OrderFlowSystem
import Primitives
import SessionRun
import Simulation
import Testing

@testable import SQLiteEventStore

@Suite struct `one flipped bit of what is stored` {
  let directory: TemporaryDirectory
  let file: String

  init() throws {
    directory = try TemporaryDirectory()
    file = directory.file()
  }

  /// Every column of every table whose rows stay as they are.
  static let columns: [(table: String, column: String)] = {
    let tables = [
      ("session", ["key", "value"]),
      ("branches", ["id", "name", "parent", "fork_position", "fork_step", "hash"]),
      (
        "log",
        [
          "branch", "position", "step", "kind", "id", "type", "version", "source", "subject",
          "time", "stream", "stream_version", "correlation", "causation", "cause_position", "data",
          "key", "hash",
        ]
      ),
      (
        "outbox",
        ["branch", "step", "place", "position", "target", "attempt", "sending", "due"]
      ),
      (
        "steps",
        [
          "branch", "step", "time", "reason", "act", "position", "target", "attempt", "sending",
          "sent", "due", "outcome", "detail", "fate", "fault", "hash",
        ]
      ),
      ("choices", ["branch", "step", "kind", "data"]),
    ]
    return tables.flatMap { table, columns in columns.map { (table, $0) } }
  }()

  /// A session of two branches with choices, faults and what became of them.
  private func make() throws {
    var (scenario, strike) = (Scenario.small, Strike(.drop))
    strike.times = 3
    scenario.faults = [PlannedFault(.strike(strike), from: .seconds(1))]
    var run = try PureSession(resuming: SessionFile.create(file, info: scenario.info))
    while run.lines[.main]?.engine.queue.isEmpty == true || run.lines.all[0].engine.step < 20 {
      guard try run.step(on: .main) else { break }
    }
    try run.forkByDelay(.main, after: run.lines.all[0].engine.step)
    for _ in 0..<10 { _ = try run.step(on: .main) }
    for _ in 0..<10 { _ = try run.step(on: BranchID(rawValue: 2)) }
    run.session.close()
  }

  @Test func `given the tables, when they are listed, then no column is left out here`() throws {
    try make()
    let queue = try DatabaseQueue(path: file)
    let stored = try (["session"] + Schema.contents).flatMap { table in
      try queue.read { db in try db.columns(in: table).map { "\(table).\($0.name)" } }
    }
    try queue.close()
    #expect(stored == Self.columns.map { "\($0.table).\($0.column)" })
  }

  @Test(arguments: columns)
  func `given any column, when a bit of it flips in a row, then it is found`(
    table: String, column: String
  ) throws {
    try make()
    let whole = try bytes(file)
    let keys = try places(table, column)
    #expect(!keys.isEmpty)
    var flips = 0
    for key in keys {
      for bit in [0, 4, 21] {
        try write(whole, to: file)
        guard try flip(bit, of: column, in: table, where: key) else { continue }
        flips += 1
        try expectFound("bit \(bit) of \(table).\(column) where \(key)")
      }
    }
    #expect(flips > 0)
  }

  private func expectFound(_ place: String) throws {
    do throws(StoreError) {
      let session = try SessionFile.openForReading(file)
      defer { session.close() }
      let report = try session.verify()
      #expect(!report.isWhole, "\(place)")
    } catch {
      #expect(error.description.hasPrefix("\(file): is damaged: "), "\(place)")
    }
  }

  /// Some rows that have a value there, as conditions on their keys.
  private func places(_ table: String, _ column: String) throws -> [String] {
    let queue = try DatabaseQueue(path: file)
    defer { try? queue.close() }
    return try queue.read { db in
      let key = try db.primaryKey(table).columns
      let rows = try Row.fetchAll(
        db,
        sql: "SELECT \(key.joined(separator: ", ")) FROM \(table) WHERE \(column) IS NOT NULL")
      let step = max(1, rows.count / 4)
      return stride(from: 0, to: rows.count, by: step).map { rows[$0] }.map { row in
        zip(key, row.databaseValues).map { name, value in
          "\(name) = '\(value.storage.value ?? "")'"
        }
        .joined(separator: " AND ")
      }
    }
  }

  /// False where SQLite itself refuses: the row's key is taken, or the text has no such bit.
  private func flip(
    _ bit: Int, of column: String, in table: String, where key: String
  ) throws -> Bool {
    let queue = try DatabaseQueue(path: file)
    let value = try queue.read { db in
      try DatabaseValue.fetchOne(db, sql: "SELECT \(column) FROM \(table) WHERE \(key)")
    }
    try queue.close()
    let flipped: (any DatabaseValueConvertible)?
    switch value?.storage {
    case .int64(let number): flipped = number ^ (1 << bit)
    case .string(let text): flipped = self.flipped(bit, of: text)
    default: flipped = nil
    }
    guard let flipped else { return false }
    do {
      try tamper(file, "UPDATE \(table) SET \(column) = ? WHERE \(key)", with: [flipped])
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      return false
    }
    return true
  }

  /// A low bit of one of the letters of `text`, so that it stays a text.
  private func flipped(_ bit: Int, of text: String) -> String? {
    var letters = Array(text.utf8)
    let index = bit * 7 % max(1, letters.count)
    guard letters.indices.contains(index), letters[index] < 0x80 else { return nil }
    letters[index] ^= 1 << UInt8(bit % 3)
    return letters[index] == 0 ? nil : String(validating: letters, as: UTF8.self)
  }
}
