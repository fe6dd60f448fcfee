import EventSourcing
import Foundation
import GRDB
import OrderFlowSystem
import SessionRun
import Simulation
import Testing

@testable import SQLiteEventStore

@Suite(.serialized) struct `a full disk` {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory(isOnDisk: true) }

  private func limitPages(_ session: SessionFile, _ count: Int) throws {
    try session.queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA max_page_count = \(count)")
    }
  }

  @Test(arguments: [16, 20, 30])
  func
    `given no room for a step, when it is stored, then nothing of it is; with room it goes on as if nothing had been`(
      pages: Int
    ) async throws
  {
    try await runWhole(.competing, in: directory.file("whole"))
    let file = directory.file()
    let session = try SessionFile.create(file, info: Scenario.competing.info)
    try limitPages(session, pages)
    let run = try await SessionRun(resuming: session)
    let line = "\(file): the disk is full; nothing was stored, make room and go on"
    await #expect(throws: StoreError(line)) { while try await run.bus.step() {} }
    await #expect(throws: StoreError(line)) { try await run.bus.step() }
    let stored = try steps(of: session)
    #expect(Int32(stored.count) == (await run.bus.engine.step) - 1)
    #expect(try session.verify().isWhole)

    try limitPages(session, 100_000)
    try await run.finish()
    run.close()
    #expect(try rows(of: file) == rows(of: directory.file("whole")))
  }

  @Test
  func
    `given a limit on the size of files, when a session outgrows it, then what was acknowledged is there`()
    async throws
  {
    let file = directory.file()
    try SessionFile.create(file, info: Scenario.long.info).close()
    let lines = try Writer("step", file, "--limit", "300000").lines()
    #expect(lines.last?.hasPrefix("\(file): cannot be read or written (") == true)
    #expect(
      lines.last?.hasSuffix("); nothing was stored, look after the disk and go on") == true)
    let session = try SessionFile.open(file)
    #expect(try steps(of: session).count >= lines.count - 1)
    #expect(lines.count > 10)
    #expect(try session.verify().isWhole)
    session.close()
  }

  @Test(.enabled(if: TinyDisk.isPossible))
  func
    `given a disk that runs full, when a session outgrows it, then it says so and what was acknowledged is there`()
    async throws
  {
    let disk = try TinyDisk(kilobytes: 512)
    let file = "\(disk.path)/session.sqlite"
    try SessionFile.create(file, info: Scenario.long.info).close()
    let lines = try Writer("step", file).lines()
    #expect(lines.last == "\(file): the disk is full; nothing was stored, make room and go on")
    let reader = try SessionFile.openForReading(file)
    #expect(try steps(of: reader).count == lines.count - 1)
    #expect(try reader.verify().isWhole)
    reader.close()

    try disk.grow(kilobytes: 65_536)
    let run = try await SessionRun(resuming: SessionFile.open(file))
    try await run.finish()
    run.close()
    try await runWhole(.long, in: directory.file("whole"))
    #expect(try rows(of: file) == rows(of: directory.file("whole")))
  }

  @Test(.enabled(if: TinyDisk.isPossible))
  func
    `given a disk that is full, when a session is made on it, then it says so and nothing is left`()
    throws
  {
    let disk = try TinyDisk(kilobytes: 16)
    let file = "\(disk.path)/session.sqlite"
    let line = refusal { try SessionFile.create(file, info: Scenario.small.info).close() }
    #expect(line == "\(file): the disk is full; nothing was stored, make room and go on")
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path).isEmpty)
  }
}

/// A file system of a few kilobytes, where the tests may mount one.
private final class TinyDisk {
  let path: String

  static let isPossible: Bool = (try? TinyDisk(kilobytes: 16)) != nil

  init(kilobytes: Int) throws {
    path = NSTemporaryDirectory() + "orderflow-disk-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    do {
      try Self.mount(["-t", "tmpfs", "-o", "size=\(kilobytes)k", "none", path])
    } catch {
      try? FileManager.default.removeItem(atPath: path)
      throw error
    }
  }

  deinit {
    _ = try? Self.run("umount", [path])
    try? FileManager.default.removeItem(atPath: path)
  }

  func grow(kilobytes: Int) throws {
    try Self.mount(["-o", "remount,size=\(kilobytes)k", path])
  }

  private static func mount(_ arguments: [String]) throws {
    guard try run("mount", arguments) == 0 else { throw CocoaError(.featureUnsupported) }
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
