import EventSourcing
import GRDB
import Primitives

/// Where the next step goes.
struct LogEnd: Sendable {
  var step: Int32
  var position: Int32
  var chain: StepChain

  init(_ db: Database, _ info: SessionInfo) throws {
    position =
      try Row.fetchOne(
        db, sql: "SELECT max(position) FROM log WHERE branch = ?", arguments: [Schema.mainBranch]
      )?.optionalNumber(0) ?? 0
    let last = try Row.fetchOne(
      db, sql: "SELECT step, hash FROM inbox WHERE branch = ? ORDER BY step DESC LIMIT 1",
      arguments: [Schema.mainBranch])
    guard let last else {
      step = 0
      chain = StepChain(after: info.fingerprint)
      return
    }
    step = try last.number(0)
    guard let tip = UInt64(try last.text(1), radix: 16) else {
      throw Unreadable(what: "the hash of step \(step) is none")
    }
    chain = StepChain(after: Fingerprint(tip))
  }

  /// Whether `record` is what comes next.
  func admits(_ record: StepRecord<some DomainMessage>) -> Bool {
    guard record.step == step + 1 else { return false }
    return record.entries.enumerated().allSatisfy { index, entry in
      entry.position == position + 1 + Int32(index) && entry.step == record.step
        && entry.cause < entry.position
    }
  }

  /// The id of the entry at `position`.
  static func id(_ db: Database, at position: Int32) throws -> String {
    let statement = try db.cachedStatement(
      sql: "SELECT id FROM log WHERE branch = ? AND position = ?")
    let row = try Row.fetchOne(statement, arguments: [Schema.mainBranch, position])
    guard let row else { throw Unreadable(what: "position \(position) is missing") }
    return try row.text(0)
  }
}
