public import EventSourcing
import Foundation
import GRDB

extension SessionFile {
  /// Checks the file from page to promise: the write-ahead log beside it, SQLite's own integrity, and for
  /// every branch where it leaves its parent, the chain of hashes, the versions of streams, causes,
  /// acknowledgements, dead letters and choices.
  ///
  /// What is damaged is in the report. It is in memory that grows with the log, about 20 bytes an
  /// entry; each branch adds what differs from its parent.
  ///
  /// - Throws: where the file cannot be read at all.
  public func verify() throws(StoreError) -> VerificationReport {
    var verifier = Verifier()
    try read { db in
      if let damage = WriteAheadLog.damage(beside: FilePlace(path)) { verifier.stop(damage) }
      do {
        try Self.verify(db, info, with: &verifier)
      } catch let error as Unreadable {
        verifier.stop(error.what)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
        verifier.stop(error.message ?? "a page is damaged")
      }
    }
    return verifier.report
  }

  private static func verify(
    _ db: Database, _ info: SessionInfo, with verifier: inout Verifier
  ) throws {
    if let problem = try SessionReader.firstProblem(db, "PRAGMA integrity_check(1)") {
      verifier.stop(problem)
    }
    try BranchTree(db).walk(
      db, from: Verifier.Line(info),
      begin: { line, row in verifier.check(row, from: &line) },
      advance: { line, step in try verifier.check(step, on: &line) },
      end: { line in verifier.finish(line) })
  }
}
