public import EventSourcing
import GRDB
import Primitives
import Synchronization

/// The steps of a session in its file.
///
/// Each append is one transaction, and the file is synced before it returns: whoever steps by hand
/// appends one step, the bus that runs freely appends groups. A step that was appended survives
/// `kill -9` and a power cut; what a free run has not appended yet is lost with the process, and done
/// again in the same way when the session goes on.
public final class SQLiteStore<Message: DomainMessage>: SessionStore {
  /// The file that they are in.
  public let session: SessionFile
  private let names: ParticipantNames
  /// Where the next step of each branch goes, as far as that was looked up.
  private let ends = Mutex<[BranchID: LogEnd]>([:])

  /// - Parameter participants: those of the system that it runs, in order.
  public init(_ session: SessionFile, participants: [Participant]) {
    self.session = session
    names = ParticipantNames(participants)
  }

  public func append(
    _ steps: [StepRecord<Message>], to branch: Branch
  ) throws(StoreError) {
    guard !steps.isEmpty else { return }
    try ends.withLock { ends throws(StoreError) in
      ends[branch.id] = try session.write { [known = ends[branch.id]] db in
        if let known, known.branch == branch { return try self.insert(steps, at: known, in: db) }
        var tree = try BranchTree(db)
        let row = try tree.admit(branch, in: db)
        return try self.insert(steps, at: LogEnd(db, row, in: tree), in: db)
      }
    }
  }

  /// Every branch and every step of the session, in order, each checked against the chain of hashes.
  ///
  /// The file is being read while `body` runs: it must not use the session.
  public func load(
    _ body: (StoredPart<Message>) throws(StoreError) -> Void
  ) throws(StoreError) {
    try session.read { db in
      let start = StepDecoder<Message>(names: names, genesis: session.info.fingerprint)
      try BranchTree(db).walk(
        db, from: start,
        begin: { decoder, row in
          try decoder.begin(row)
          try body(.branch(row.branch))
        },
        advance: { decoder, step in try body(.step(try decoder.decode(step))) })
    }
  }

  private func insert(
    _ steps: [StepRecord<Message>], at start: LogEnd, in db: Database
  ) throws -> LogEnd {
    var end = start
    let inserter = try StepInserter(db, branch: end.branch.id)
    let lineage = end.lineage
    var encoder = StepEncoder<Message>(names: names, after: end.place.position) { position in
      try lineage.label(db, at: position)
    }
    for record in steps {
      guard end.admits(record) else {
        throw session.fault(
          "step \(record.step) does not follow on step \(end.place.step)", "nothing was stored")
      }
      var stored = try encoder.encode(record)
      end.chain.seal(&stored)
      try inserter.insert(stored)
      end.advance(by: record)
    }
    return end
  }
}
