import Foundation
import OrderFlowSystem
import SQLiteEventStore
import SessionRun
import Simulation
import Testing

@Suite struct `a file cut short before it held anything` {
  let directory: TemporaryDirectory
  let file: String

  init() throws {
    directory = try TemporaryDirectory()
    file = directory.file()
  }

  private func expectNew() async throws {
    #expect(try SessionFile.openIfPresent(file) == nil)
    let isThere = FileManager.default.fileExists(atPath: file)
    let line =
      isThere
      ? "\(file): holds no session yet; expected one that was started"
      : "\(file): there is no such file; expected a session file"
    #expect(refusal { try SessionFile.open(file).close() } == line)
    #expect(refusal { try SessionFile.openForReading(file).close() } == line)
    try await runWhole(.small, in: file)
    try await runWhole(.small, in: directory.file("fresh"))
    #expect(try rows(of: file) == rows(of: directory.file("fresh")))
    #expect(directory.names == ["fresh", "session.sqlite"])
  }

  @Test func `given no bytes, when a session is made in it, then it is as new`() async throws {
    try write(Data(), to: file)
    try await expectNew()
  }

  @Test func `given a header without a schema, when a session is made in it, then it is as new`()
    async throws
  {
    try execute("PRAGMA journal_mode = WAL", in: file)
    #expect(try bytes(file).count == 4_096)
    try await expectNew()
  }

  @Test
  func
    `given what SQLite left beside a file that is gone, when a session is made, then it is as new`()
    async throws
  {
    try write(Data("left over".utf8), to: file + "-wal")
    try write(Data("left over".utf8), to: file + "-shm")
    try await expectNew()
  }

  @Test
  func
    `given the log of a killed session beside an empty file, when one is made, then it is as new`()
    async throws
  {
    let run = try await SessionRun(
      resuming: SessionFile.create(directory.file("other"), info: Scenario.competing.info))
    _ = try await run.bus.run(limit: 50)
    try FileManager.default.copyItem(atPath: directory.file("other-wal"), toPath: file + "-wal")
    run.close()
    try FileManager.default.removeItem(atPath: directory.file("other"))
    try write(Data(), to: file)
    try await expectNew()
  }

  @Test
  func
    `given a session whose log is still beside it, when both are copied, then nothing is missing`()
    async throws
  {
    let run = try await SessionRun(
      resuming: SessionFile.create(directory.file("live"), info: Scenario.competing.info))
    _ = try await run.bus.run(limit: 50)
    let stored = try steps(of: run.session)
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(
        atPath: directory.file("live" + suffix), toPath: file + suffix)
    }
    run.close()

    let before = try (bytes(file), bytes(file + "-wal"))
    let reader = try SessionFile.openForReading(file)
    #expect(try steps(of: reader) == stored)
    reader.close()
    #expect(try (bytes(file), bytes(file + "-wal")) == before)

    let session = try SessionFile.open(file)
    #expect(try steps(of: session) == stored)
    session.close()
    #expect(directory.names == ["live", "session.sqlite"])
  }
}
