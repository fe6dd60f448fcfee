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
  /// Where the next step goes; nil before that was looked up.
  private let end = Mutex<LogEnd?>(nil)

  /// - Parameter participants: those of the system that it runs, in order.
  public init(_ session: SessionFile, participants: [Participant]) {
    self.session = session
    names = ParticipantNames(participants)
  }

  public func append(_ steps: [StepRecord<Message>]) throws(StoreError) {
    try end.withLock { end throws(StoreError) in
      end = try session.write { [known = end] db in
        try self.insert(steps, at: try known ?? LogEnd(db, session.info), in: db)
      }
    }
  }

  /// Every step of the session, in order, each checked against the chain of hashes.
  ///
  /// The file is being read while `body` runs: it must not use the session.
  public func load(
    _ body: (StepRecord<Message>) throws(StoreError) -> Void
  ) throws(StoreError) {
    try session.read { db in
      var steps = try StepCursor(db, branch: Schema.mainBranch)
      var decoder = StepDecoder<Message>(names: names, genesis: session.info.fingerprint)
      while let stored = try steps.next() { try body(try decoder.decode(stored)) }
    }
  }

  private func insert(
    _ steps: [StepRecord<Message>], at start: LogEnd, in db: Database
  ) throws -> LogEnd {
    var end = start
    let inserter = try StepInserter(db, branch: Schema.mainBranch)
    var encoder = StepEncoder<Message>(names: names, after: end.position) { position in
      try LogEnd.id(db, at: position)
    }
    for record in steps {
      guard end.admits(record) else {
        throw session.fault(
          "step \(record.step) does not follow on step \(end.step)", "nothing was stored")
      }
      var stored = try encoder.encode(record)
      end.chain.seal(&stored)
      try inserter.insert(stored)
      end.step = record.step
      end.position += Int32(record.entries.count)
    }
    return end
  }
}
