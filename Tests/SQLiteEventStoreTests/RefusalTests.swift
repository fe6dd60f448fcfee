import EventSourcing
import Foundation
import GRDB
import OrderFlowSystem
import SQLiteEventStore
import SessionRun
import Simulation
import Testing

@Suite struct `a file that cannot be used` {
  let directory: TemporaryDirectory
  let file: String

  init() throws {
    directory = try TemporaryDirectory()
    file = directory.file()
  }

  private func refusals(_ file: String) -> (open: String?, read: String?, create: String?) {
    (
      refusal { try SessionFile.open(file).close() },
      refusal { try SessionFile.openForReading(file).close() },
      refusal { try SessionFile.create(file, info: Scenario.small.info).close() }
    )
  }

  @Test func `given no file, when it is opened, then it says so and none is made`() throws {
    let line = "\(file): there is no such file; expected a session file"
    #expect(refusal { try SessionFile.open(file).close() } == line)
    #expect(refusal { try SessionFile.openForReading(file).close() } == line)
    #expect(try SessionFile.openIfPresent(file) == nil)
    #expect(directory.names.isEmpty)
  }

  @Test(arguments: ["text, and no database at all", "SQLite format 4\0", "x"])
  func `given a file of something else, when it is opened, then it is refused and stays`(
    text: String
  ) throws {
    try write(Data(text.utf8), to: file)
    let line = "\(file): is not a session file; expected one that orderflow made"
    let said = refusals(file)
    #expect(said.open == line)
    #expect(said.read == line)
    #expect(said.create == line)
    #expect(try bytes(file) == Data(text.utf8))
    #expect(directory.names == ["session.sqlite"])
  }

  @Test(arguments: [false, true])
  func `given a database of another program, when it is opened, then it is refused and stays`(
    isWriteAhead: Bool
  ) throws {
    if isWriteAhead { try execute("PRAGMA journal_mode = WAL", in: file) }
    try execute("CREATE TABLE mine(x)", in: file)
    let before = try bytes(file)
    let line = "\(file): is a SQLite file of another program; expected one that orderflow made"
    let said = refusals(file)
    #expect(said.open == line)
    #expect(said.read == line)
    #expect(said.create == line)
    #expect(try bytes(file) == before)
    #expect(directory.names == ["session.sqlite"])
  }

  @Test(arguments: [
    (3, "of a newer program; expected format 2"),
    (
      1,
      "of an older program; "
        + "expected format 2: open it with that program, or start a new session"
    ),
  ])
  func `given a session of another format, when it is opened, then it is refused and stays`(
    format: Int, problem: String
  ) throws {
    try SessionFile.create(file, info: Scenario.small.info).close()
    try tamper(file, "PRAGMA user_version = \(format)")
    let before = try bytes(file)
    let line = "\(file): has format \(format), \(problem)"
    let said = refusals(file)
    #expect(said.open == line)
    #expect(said.read == line)
    #expect(said.create == line)
    #expect(try bytes(file) == before)
  }

  @Test func `given a session, when another is made in its place, then it is refused and stays`()
    throws
  {
    try SessionFile.create(file, info: Scenario.small.info).close()
    let before = try bytes(file)
    #expect(
      refusals(file).create
        == "\(file): holds a session already; open it, or choose another name")
    #expect(try bytes(file) == before)
  }

  @Test
  func `given a directory that is not there, when a session is made in it, then it is refused`()
    throws
  {
    let file = directory.file("none/session.sqlite")
    #expect(
      refusals(file).create
        == "\(file): its directory does not exist; make it, or choose another place")
    #expect(directory.names.isEmpty)
  }

  @Test func `given a path through a file, when a session is made there, then it is refused`()
    throws
  {
    try write(Data(), to: file)
    let line = "\(file)/x: a part of its path is not a directory; choose another place"
    #expect(refusals("\(file)/x").create == line)
    #expect(refusals("\(file)/x").read == line)
    #expect(refusals("\(file)/x").open == line)
  }

  @Test func `given a directory, when it is opened, then it is refused`() {
    let line = "\(directory.path): is a directory; expected a session file"
    let said = refusals(directory.path)
    #expect(said.open == line)
    #expect(said.read == line)
    #expect(said.create == line)
  }

  @Test func `given a pipe, when it is opened, then it is refused and nobody waits`() {
    mkfifo(file, 0o644)
    let line = "\(file): is not a regular file; expected a session file"
    let said = refusals(file)
    #expect(said.open == line)
    #expect(said.read == line)
    #expect(said.create == line)
  }

  @Test func `given a name that steers terminals, when it is refused, then the line does not`()
    throws
  {
    let file = directory.file("a\u{1B}[31m\nb")
    #expect(
      refusals(file).open
        == "\(directory.path)/a\\u{1B}[31m\\u{A}b: there is no such file; expected a session file")
  }

  @Test
  func
    `given a file that may only be read, when it is opened, then reading works and writing is refused`()
    async throws
  {
    try await runWhole(.small, in: file)
    let before = try bytes(file)
    chmod(file, 0o444)
    let line = "\(file): cannot be written; make it writable, or work on a copy"
    #expect(try Writer("hold", file, "--nobody").lines() == [line])
    #expect(try Writer("read", file, "--nobody").lines().first.flatMap { Int($0) } != nil)
    #expect(try bytes(file) == before)
    #expect(directory.names == ["session.sqlite"])
  }

  @Test
  func
    `given a directory that may only be read, when a session in it is opened, then reading works and writing is refused`()
    async throws
  {
    try await runWhole(.small, in: file)
    chmod(file, 0o666)
    chmod(directory.path, 0o555)
    defer { chmod(directory.path, 0o777) }
    let line =
      "\(file): its directory cannot be written; make it writable, or choose another place"
    #expect(try Writer("hold", file, "--nobody").lines() == [line])
    #expect(try Writer("read", file, "--nobody").lines().first.flatMap { Int($0) } != nil)

    let new = directory.file("new.sqlite")
    let writer = try Writer("create", new, "--nobody")
    writer.send(try Scenario.small.info.scenario)
    #expect(
      writer.lines()
        == ["\(new): its directory cannot be written; make it writable, or choose another place"])
    #expect(directory.names == ["session.sqlite"])
  }

  @Test
  func
    `given a session that another program is writing to, when a step is stored, then it is refused`()
    async throws
  {
    let run = try await SessionRun(
      resuming: SessionFile.create(file, info: Scenario.small.info))
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: file, configuration: configuration)
    try await other.inTransactionForTests {
      let line = "\(file): another program is writing to it; close it there first"
      await #expect(throws: StoreError(line)) { try await run.finish() }
    }
    try other.close()
    try await run.finish()
    #expect(try run.session.verify().isWhole)
    run.close()
  }

  @Test func `given a session that is closed, when it is used, then it says so`() throws {
    let session = try SessionFile.create(file, info: Scenario.small.info)
    session.close()
    session.close()
    #expect(
      refusal { _ = try session.entryCount() } == "\(file): the session is closed; open it again")
  }

  @Test func `given a session open for reading, when a step is stored, then it is refused`()
    async throws
  {
    try SessionFile.create(file, info: Scenario.small.info).close()
    let run = try await SessionRun(resuming: SessionFile.openForReading(file))
    let line = "\(file): is open for reading only; open it for writing"
    await #expect(throws: StoreError(line)) { try await run.finish() }
    run.close()
  }

  @Test func `given a scenario that is no text, when a session is made, then nothing is left`() {
    let info = SessionInfo(scenario: Data([0xFF, 0xFE]), seed: 1, programVersion: "1")
    #expect(
      refusal { try SessionFile.create(file, info: info).close() }
        == "\(file): the scenario cannot be stored; expected JSON in UTF-8")
    #expect(directory.names.isEmpty)
  }
}

extension DatabaseQueue {
  /// Holds a transaction that writes for as long as `body` takes.
  fileprivate func inTransactionForTests(_ body: () async throws -> Void) async throws {
    try await writeWithoutTransaction { db in try db.execute(sql: "BEGIN IMMEDIATE") }
    try await body()
    try await writeWithoutTransaction { db in try db.execute(sql: "ROLLBACK") }
  }
}
