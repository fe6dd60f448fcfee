import EventSourcing
import Foundation
import GRDB
import OrderFlowSystem
import SessionRun
import Simulation
import Testing

@testable import SQLiteEventStore

@Suite struct `a write-ahead log` {
  let directory: TemporaryDirectory
  let file: String

  init() throws {
    directory = try TemporaryDirectory()
    file = directory.file()
  }

  /// What a process leaves that is killed after so many acknowledgements.
  private func kill(_ mode: String, after acknowledgements: Int) throws -> (
    main: Data, log: LogBytes
  ) {
    try? FileManager.default.removeItem(atPath: file)
    try SessionFile.create(file, info: Scenario.long.info).close()
    let writer = try Writer(mode, file)
    for _ in 0..<acknowledgements { _ = writer.line() }
    _ = writer.kill()
    return try (bytes(file), LogBytes(bytes(file + "-wal")))
  }

  /// What a session leaves whose log was begun anew, over `before`.
  private func makeAnew() throws -> (main: Data, log: LogBytes, before: LogBytes) {
    let live = directory.file("live")
    var run = try PureSession(resuming: SessionFile.create(live, info: Scenario.long.info))
    for _ in 0..<30 { _ = try run.step(on: .main) }
    let before = LogBytes(try bytes(live + "-wal"))
    try run.session.queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA wal_checkpoint(RESTART)")
    }
    for _ in 0..<5 { _ = try run.step(on: .main) }
    let log = LogBytes(try bytes(live + "-wal"))
    #expect(log.generation == before.generation + 1)
    #expect(log.frameCount == before.frameCount)
    return (try bytes(live), log, before)
  }

  private func put(_ main: Data, _ log: Data) throws {
    try write(main, to: file)
    try write(log, to: file + "-wal")
    try? FileManager.default.removeItem(atPath: file + "-shm")
  }

  private var damage: String? { WriteAheadLog.damage(beside: FilePlace(file)) }

  private func damage(_ log: LogBytes) throws -> String? {
    try write(log.data, to: file + "-wal")
    return damage
  }

  /// Flips each of `bits` of some bytes of each frame that counts, one at a time.
  private func expectFound(in log: LogBytes, everyByte step: Int) throws {
    #expect(try damage(log) == nil)
    let handle = try #require(FileHandle(forUpdatingAtPath: file + "-wal"))
    func put(_ byte: UInt8, _ place: Int) throws {
      try handle.seek(toOffset: UInt64(place))
      try handle.write(contentsOf: [byte])
    }
    for frame in 1...(try #require(log.commits.last)) {
      let places = log.header(frame) + log.page(frame).dropFirst(frame % step).striding(by: step)
      for (turn, place) in places.enumerated() {
        let bit = (frame + turn) % 8
        try put(log.data[place] ^ 1 << UInt8(bit), place)
        #expect(damage?.hasPrefix("frame \(frame) of ") == true, "bit \(bit) of byte \(place)")
        try put(log.data[place], place)
      }
    }
    try handle.close()
    #expect(damage == nil)
  }

  private func stepCount() throws -> Int {
    let session = try SessionFile.openForReading(file)
    defer { session.close() }
    #expect(try session.verify().problems == [])
    return try session.tip().steps
  }

  @Test(arguments: ["step", "run", "branch"])
  func `given kill -9, when any bit flips of the frames that count, then it is found`(
    mode: String
  ) throws {
    try expectFound(in: kill(mode, after: 9).log, everyByte: 61)
  }

  @Test(arguments: ["step", "run"])
  func
    `given kill -9, when a bit flips, then verify counts it with the frames that are lost, and going on is refused`(
      mode: String
    ) throws
  {
    let (main, log) = try kill(mode, after: 9)
    let commits = log.commits
    let last = try #require(commits.last)
    for frame in 1...last {
      let damaged = log.flipping(frame % 8, ofByte: log.page(frame).lowerBound + frame * 53 % 4_096)
      try put(main, damaged.data)
      let kept = commits.last { $0 < frame } ?? 0
      let lost = last - kept == 1 ? "it is lost" : "\(last - kept) frames are lost"
      let line = "frame \(frame) of \(last) in session.sqlite-wal does not fit, so \(lost)"
      let session = try SessionFile.openForReading(file)
      let report = try session.verify()
      session.close()
      #expect(report.problems == [line])
      #expect(report.problemCount == 1)
      let refused =
        "\(file): is damaged: \(line); expected a whole session, restore it from a copy"
      #expect(refusal { try SessionFile.open(file).close() } == refused)
      #expect(refusal { try SessionFile.openIfPresent(file)?.close() } == refused)
      let info = try Scenario.long.info
      #expect(refusal { try SessionFile.create(file, info: info).close() } == refused)
      #expect(try bytes(file) == main)
      #expect(try bytes(file + "-wal") == damaged.data)
    }
  }

  @Test func `given kill -9, when a bit of the log's header flips, then it is found`() throws {
    let (main, log) = try kill("step", after: 9)
    let line = "the header of session.sqlite-wal does not fit, so all its frames are lost"
    for offset in 0..<LogBytes.headerLength {
      for bit in 0..<8 {
        #expect(try damage(log.flipping(bit, ofByte: offset)) == line, "bit \(bit) of \(offset)")
      }
    }
    try put(main, log.flipping(3, ofByte: 20).data)
    let session = try SessionFile.openForReading(file)
    #expect(try session.verify().problems == [line])
    session.close()
  }

  @Test func `given a log that only grew, when a page of it is gone, then it is found`() throws {
    let (_, log) = try kill("step", after: 9)
    #expect(log.generation == 0)
    for frame in 1...(try #require(log.commits.last)) {
      #expect(try damage(log.zeroing(log.page(frame))) != nil, "frame \(frame)")
    }
  }

  @Test func `given no log, an empty one, or one without a frame, then all is well`() throws {
    let (main, log) = try kill("step", after: 3)
    for length in [0, 1, LogBytes.headerLength, LogBytes.headerLength + 100] {
      try put(main, log.data.prefix(length))
      #expect(try stepCount() == 0)
      try SessionFile.open(file).close()
    }
    try put(main, Data())
    try FileManager.default.removeItem(atPath: file + "-wal")
    #expect(try stepCount() == 0)
  }

  @Test
  func `given kill -9 before a transaction was written whole, then what was stored before is well`()
    throws
  {
    let (main, log) = try kill("step", after: 9)
    let commits = log.commits
    let (before, last) = (commits[commits.count - 2], commits[commits.count - 1])
    try put(main, log.data)
    let steps = try stepCount()
    let end = log.range(last).upperBound
    let cuts = log.range(before + 1).lowerBound..<end
    for length in Array(cuts.striding(by: 509)) + [end - 1] {
      try put(main, log.data.prefix(length))
      #expect(try stepCount() == steps - 1, "cut to \(length) bytes")
      try SessionFile.open(file).close()
    }
  }

  @Test func `given frames of before the log was begun anew, then all is well, whatever they hold`()
    throws
  {
    let (main, log, _) = try makeAnew()
    let last = try #require(log.commits.last)
    #expect(last < log.frameCount)
    try put(main, log.data)
    #expect(try stepCount() == 35)
    for frame in last + 1...log.frameCount {
      let place = log.range(frame).lowerBound + frame * 97 % log.frameLength
      #expect(try damage(log.flipping(frame % 8, ofByte: place)) == nil)
    }
    #expect(try damage(log.zeroing(log.range(last + 1))) == nil)
    try put(main, log.data)
    try SessionFile.open(file).close()
    #expect(try stepCount() == 35)
  }

  @Test
  func `given a log that was begun anew, when any bit flips of what counts, then it is found`()
    throws
  {
    try expectFound(in: makeAnew().log, everyByte: 61)
  }

  @Test
  func `given the frame that ends the last step, when a bit of its header flips, then it is found`()
    throws
  {
    let (_, log, _) = try makeAnew()
    let last = try #require(log.commits.last)
    for place in log.header(last) {
      for bit in 0..<8 {
        let found = try damage(log.flipping(bit, ofByte: place))
        #expect(found?.hasPrefix("frame \(last) of \(last) ") == true, "bit \(bit) of \(place)")
      }
    }
  }

  @Test
  func
    `given a log that was begun anew, when a page is gone behind which steps are stored, then it is found`()
    throws
  {
    let (_, log, _) = try makeAnew()
    let commits = log.commits
    for frame in 1...commits[commits.count - 2] {
      #expect(try damage(log.zeroing(log.page(frame))) != nil, "frame \(frame)")
    }
  }

  @Test
  func
    `given a last transaction of which only a part came over the frames of before, then all is well`()
    throws
  {
    let (main, log, before) = try makeAnew()
    let commits = log.commits
    let (first, last) = (commits[commits.count - 2] + 1, commits[commits.count - 1])
    for frame in first...last {
      // The process was killed between the header of a frame and its page.
      let rest = log.page(frame).lowerBound..<log.range(last).upperBound
      try put(main, log.replacing(rest, from: before).data)
      #expect(try stepCount() == 34)
      try SessionFile.open(file).close()
      #expect(try stepCount() == 34)
      // The power was cut: the disk had written others first.
      for lost in [log.range(frame), log.page(frame), log.header(frame)] {
        #expect(try damage(log.replacing(lost, from: before)) == nil)
      }
    }
  }

  @Test
  func
    `given a session that begins in the log, when a bit flips there, then none is begun in its place`()
    throws
  {
    let (live, info) = (directory.file("live"), try Scenario.small.info)
    let session = try SessionFile.create(live, info: info)
    let (main, log) = try (bytes(live), LogBytes(bytes(live + "-wal")))
    session.close()
    let damaged = log.flipping(5, ofByte: log.page(1).lowerBound + 1_000)
    try put(main, damaged.data)
    let last = try #require(log.commits.last)
    let line =
      "\(file): is damaged: frame 1 of \(last) in session.sqlite-wal does not fit, "
      + "so \(last) frames are lost; expected a whole session, restore it from a copy"
    #expect(refusal { try SessionFile.openForReading(file).close() } == line)
    #expect(refusal { try SessionFile.openIfPresent(file)?.close() } == line)
    #expect(refusal { try SessionFile.create(file, info: info).close() } == line)
    #expect(try bytes(file + "-wal") == damaged.data)
  }

  /// Stores all steps, beginning the log anew after every few.
  private static func writeAll(_ session: SessionFile) throws -> UInt32 {
    try session.queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 20")
    }
    var run = try PureSession(resuming: session)
    while try run.step(on: .main) {}
    defer { session.close() }
    return LogBytes(try bytes(session.path + "-wal")).generation
  }

  @Test
  func
    `given a session that is being written, when its log is looked at all the time, then all is well`()
    async throws
  {
    let session = try SessionFile.create(file, info: Scenario.long.info)
    async let generation = Self.writeAll(session)
    var looks = 0
    while FilePlace(file).hasWriteAheadLog {
      #expect(damage == nil)
      looks += 1
    }
    let last = try await generation
    #expect(last > 100)
    #expect(looks > 100)
  }
}

extension Range<Int> {
  fileprivate func striding(by step: Int) -> [Int] {
    Array(stride(from: lowerBound, to: upperBound, by: step))
  }
}
