import EventSourcing
import GRDB
import Primitives

/// Where the next step of a branch goes.
struct LogEnd: Sendable {
  let branch: Branch
  let lineage: Lineage
  private(set) var place: Lineage.Place
  var chain: StepChain

  init(_ db: Database, _ row: StoredBranch, in tree: BranchTree) throws {
    branch = row.branch
    lineage = tree.lineage(of: branch)
    let last = try Row.fetchOne(
      db, sql: "SELECT step, hash FROM steps WHERE branch = ? ORDER BY step DESC LIMIT 1",
      arguments: [branch.id.rawValue])
    let position: Int32? = try Row.fetchOne(
      db, sql: "SELECT max(position) FROM log WHERE branch = ?", arguments: [branch.id.rawValue]
    )?.optionalNumber(0)
    place = Lineage.Place(
      step: try last?.number(0) ?? branch.fork?.step ?? 0,
      position: position ?? branch.fork?.position ?? 0)
    guard let tip = UInt64(try last?.text(1) ?? row.hash, radix: 16) else {
      throw Unreadable(what: "the hash of step \(place.step) is none")
    }
    chain = StepChain(after: Fingerprint(tip))
  }

  /// Whether `record` is what comes next.
  func admits(_ record: StepRecord<some DomainMessage>) -> Bool {
    guard record.step == place.step + 1, record.enqueued.allSatisfy({ $0.sent == record.step })
    else { return false }
    return record.entries.enumerated().allSatisfy { index, entry in
      entry.position == place.position + 1 + Int32(index) && entry.step == record.step
        && entry.cause < entry.position
    }
  }

  mutating func advance(by record: StepRecord<some DomainMessage>) {
    place.step = record.step
    place.position += Int32(record.entries.count)
  }
}
