import EventSourcing
import Foundation
import GRDB
import OrderFlowSystem
import SessionRun
import Simulation
import Testing

@testable import SQLiteEventStore

@Suite struct `a file of an older program` {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  /// Writes `session` anew, each entry as `older` says, with hashes that fit.
  private func rewrite(
    _ source: String, to target: String, _ older: (inout StoredEntry) throws -> Void
  ) throws {
    let session = try SessionFile.openForReading(source)
    defer { session.close() }
    let copy = try SessionFile.create(target, info: session.info)
    defer { copy.close() }
    try session.read { db in
      var steps = try StepCursor(db, branch: .main, after: 0)
      var chain = StepChain(after: session.info.fingerprint)
      let fits = chain.fits(.main(of: session.info))
      #expect(fits)
      try copy.write { target in
        let inserter = try StepInserter(target, branch: .main)
        while var step = try steps.next() {
          for index in step.entries.indices { try older(&step.entries[index]) }
          chain.seal(&step)
          try inserter.insert(step)
        }
      }
    }
  }

  /// As version 1 of the program wrote it.
  private func versionOne(_ entry: inout StoredEntry) throws {
    guard entry.type == "PAYMENT_PROCESSING_COMPLETED" else { return }
    let data = try JSONSerialization.jsonObject(with: Data(entry.data.utf8)) as? [String: Any]
    let fields = try #require(data)
    let amount = try #require(fields["amount"] as? [String: Any])
    let old: [String: Any] = [
      "orderId": try #require(fields["orderId"]), "chargeId": try #require(fields["chargeId"]),
      "amountMinorUnits": try #require(amount["minorUnits"]),
      "currency": try #require(amount["currency"]),
    ]
    entry.version = 1
    entry.data = String(
      decoding: try JSONSerialization.data(withJSONObject: old, options: .sortedKeys),
      as: UTF8.self)
  }

  @Test
  func
    `given events of version 1, when the file is loaded, then they are as of now, and what is stored stays`()
    async throws
  {
    let (new, old) = (directory.file("new"), directory.file("old"))
    try await runWhole(.small, in: new)
    try rewrite(new, to: old, versionOne)
    #expect(try rows(of: old) != rows(of: new))

    let (first, second) = (try SessionFile.open(new), try SessionFile.open(old))
    #expect(try steps(of: second) == steps(of: first))
    #expect(try second.verify().isWhole)
    var versions: [Int] = []
    try second.entries(EntryFilter(type: "PAYMENT_PROCESSING_COMPLETED")) { entry in
      versions.append(entry.version)
      #expect(entry.data.contains("amountMinorUnits"))
      return true
    }
    #expect(versions == [1, 1])
    first.close()
    second.close()
  }

  @Test
  func
    `given an older file that stopped in the middle, when it goes on, then it ends as a new one does`()
    async throws
  {
    let (whole, cut, old) = (
      directory.file("whole"), directory.file("cut"), directory.file("old")
    )
    try await runWhole(.small, in: whole)
    let first = try await SessionRun(
      resuming: SessionFile.create(cut, info: Scenario.small.info))
    _ = try await first.bus.run(limit: 40)
    first.close()
    try rewrite(cut, to: old, versionOne)
    let second = try await SessionRun(resuming: SessionFile.open(old))
    try await second.finish()
    second.close()
    let (a, b) = (try SessionFile.open(whole), try SessionFile.open(old))
    #expect(try steps(of: b) == steps(of: a))
    #expect(try b.verify().isWhole)
    a.close()
    b.close()
  }

  /// What a row of a program that is not this one says, and what is said of it.
  static let strange: [(change: @Sendable (inout StoredEntry) -> Void, problem: String)] = [
    ({ $0.type = "ORDER_GIFTED" }, "position 5 has the unknown type ORDER_GIFTED"),
    ({ $0.version = 9 }, "position 5 has version 9 of "),
    ({ $0.data = "{}" }, "the data of position 5 are no "),
    ({ $0.data = "{" }, "the data of position 5 are no "),
    ({ $0.streamVersion = 7 }, "position 5 is not next in the stream "),
    ({ $0.cause = 5 }, "position 5 comes before what led to it"),
    ({ $0.time = "yesterday" }, "yesterday is no time"),
  ]

  @Test(arguments: strange.indices)
  func
    `given a row that this program cannot understand, when it is loaded, then the place is named`(
      index: Int
    ) async throws
  {
    let (change, problem) = Self.strange[index]
    let (new, strange) = (directory.file("new"), directory.file("strange"))
    try await runWhole(.small, in: new)
    try rewrite(new, to: strange) { entry in if entry.position == 5 { change(&entry) } }
    let session = try SessionFile.open(strange)
    let line = try #require(refusal { _ = try steps(of: session) })
    #expect(line.hasPrefix("\(strange): is damaged: \(problem)"))
    #expect(line.hasSuffix("; expected a whole session, restore it from a copy"))
    session.close()
  }
}
