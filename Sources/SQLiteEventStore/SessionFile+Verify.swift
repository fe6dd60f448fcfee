public import EventSourcing
import GRDB

extension SessionFile {
  /// Checks the file from page to promise: SQLite's own integrity, the chain of hashes, the versions
  /// of streams, causes, acknowledgements, choices and branches.
  ///
  /// What is damaged is in the report. It is in memory that grows with the log, about 200 bytes an
  /// entry.
  ///
  /// - Throws: where the file cannot be read at all.
  public func verify() throws(StoreError) -> VerificationReport {
    var verifier = Verifier(info)
    try read { db in
      do {
        try Self.verify(db, with: &verifier)
      } catch let error as Unreadable {
        verifier.stop(error.what)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
        verifier.stop(error.message ?? "a page is damaged")
      }
    }
    verifier.finish()
    return verifier.report
  }

  private static func verify(_ db: Database, with verifier: inout Verifier) throws {
    if let problem = try SessionReader.firstProblem(db, "PRAGMA integrity_check(1)") {
      verifier.stop(problem)
    }
    let branches = try Row.fetchAll(db, sql: "SELECT id, name, parent FROM branches ORDER BY id")
    verifier.count(branches: branches.count)
    guard branches.count == 1, try branches[0].number(0) == Schema.mainBranch,
      try branches[0].text(1) == "main", try branches[0].optionalNumber(2) as Int64? == nil
    else { throw Unreadable(what: "the branches are not those of format 1") }
    var steps = try StepCursor(db, branch: Schema.mainBranch)
    var expected: [Int32: String] = [:]
    while let step = try steps.next() {
      verifier.check(step)
      if let kind = step.choice { expected[step.step] = "\(kind) \(step.choiceData)" }
    }
    var choices: [Int32: String] = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT step, kind, data FROM choices")
    while let row = try rows.next() {
      choices[try row.number(0)] = "\(try row.text(1)) \(try row.text(2))"
    }
    verifier.check(choices: choices, against: expected)
  }
}
