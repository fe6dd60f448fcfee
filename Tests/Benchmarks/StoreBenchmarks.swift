import EventSourcing
import Foundation
import OrderFlowSystem
import Primitives
import SQLiteEventStore
import Simulation

/// Durable appends, and a loop that writes the same bytes to a file and syncs it as often.
struct StoreBenchmarks {
  /// Real steps of the order flow.
  let steps: [StepRecord<OrderFlowMessage>]
  private let info: SessionInfo
  private let directory: URL

  /// - Parameter limit: how many steps to take.
  init(_ system: OrderFlow, limit: Int) throws {
    var flow = PureRun(system)
    var steps: [StepRecord<OrderFlowMessage>] = []
    while steps.count < limit, flow.step() {
      if let record = flow.engine.lastRecord() { steps.append(record) }
    }
    self.steps = steps
    info = SessionInfo(
      scenario: try JSONEncoder().encode(system.scenario), seed: system.seed,
      programVersion: "benchmark")
    directory = FileManager.default.temporaryDirectory.appendingPathComponent(
      "orderflow-benchmarks-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  }

  /// Takes the files away.
  func cleanUp() { try? FileManager.default.removeItem(at: directory) }

  /// How many entries all steps hold.
  var entryCount: Int { steps.reduce(0) { $0 + $1.entries.count } }

  /// - Parameter group: how many steps go into one transaction.
  func append(group: Int) throws -> (operations: Int, time: Duration) {
    let path = directory.appendingPathComponent("\(UUID().uuidString).sqlite").path
    let file = try SessionFile.create(path, info: info)
    let store: SQLiteStore<OrderFlowMessage> = file.store(participants: OrderFlow.participants)
    let start = ContinuousClock.now
    for first in stride(from: 0, to: steps.count, by: group) {
      try store.append(Array(steps[first..<min(steps.count, first + group)]), to: .main)
    }
    let time = ContinuousClock.now - start
    file.close()
    return (entryCount, time)
  }

  /// Writes what the log's payloads take, group by group, and syncs after each.
  func writeAndSync(group: Int) throws -> (operations: Int, time: Duration) {
    let groups = try stride(from: 0, to: steps.count, by: group).map { first in
      try steps[first..<min(steps.count, first + group)].flatMap(\.entries).reduce(into: Data()) {
        $0.append(try $1.message.payload.encoded())
      }
    }
    let path = directory.appendingPathComponent(UUID().uuidString).path
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    defer { close(descriptor) }
    let start = ContinuousClock.now
    for data in groups {
      let written = data.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard written == data.count, fdatasync(descriptor) == 0 else {
        throw StoreError("\(path): cannot be written")
      }
    }
    return (entryCount, ContinuousClock.now - start)
  }

  /// Payloads to JSON.
  func encode() throws -> (operations: Int, time: Duration) {
    let start = ContinuousClock.now
    var bytes = 0
    for entry in steps.lazy.flatMap(\.entries) {
      bytes += try entry.message.payload.encoded().count
    }
    let time = ContinuousClock.now - start
    precondition(bytes > 0, "a payload is never empty")
    return (entryCount, time)
  }

  /// JSON to messages.
  func decode() throws -> (operations: Int, time: Duration) {
    let rows = try steps.flatMap(\.entries).map { entry in
      (entry.message.name, entry.message.version, try entry.message.payload.encoded())
    }
    let start = ContinuousClock.now
    var last: OrderFlowMessage?
    for (name, version, data) in rows {
      last = try OrderFlowMessage(name: name, version: version, data: data)
    }
    let time = ContinuousClock.now - start
    precondition(last != nil, "there is something to decode")
    return (rows.count, time)
  }
}
