import EventSourcing
import Foundation
import OrderFlowSystem
import PseudoTerminal
import SQLiteEventStore
import Simulation

/// Opening a large session file: to its first frame with a saved tip, and to the last one without.
struct OpenBenchmarks {
  private let program: String
  private let directory: URL
  private let path: String
  /// How many entries the log has.
  let entries: Int

  /// Writes the session.
  init(_ system: OrderFlow, program: String) throws {
    self.program = program
    directory = FileManager.default.temporaryDirectory.appendingPathComponent(
      "orderflow-open-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    path = directory.appendingPathComponent("large.sqlite").path
    let file = try SessionFile.create(
      path,
      info: SessionInfo(
        scenario: try JSONEncoder().encode(system.scenario), seed: system.seed,
        programVersion: "benchmark"))
    let store: SQLiteStore<OrderFlowMessage> = file.store(participants: OrderFlow.participants)
    var run = PureRun(system)
    var group: [StepRecord<OrderFlowMessage>] = []
    while run.step() {
      if let record = run.engine.lastRecord() { group.append(record) }
      if group.count == 4_096 {
        try store.append(group, to: .main)
        group.removeAll(keepingCapacity: true)
      }
    }
    try store.append(group, to: .main)
    file.close()
    entries = run.engine.log.count
  }

  /// Takes the file away.
  func cleanUp() { try? FileManager.default.removeItem(at: directory) }

  /// From the start of the process until all of the session is read; leaving it saves its tip.
  func rebuild() throws -> (operations: Int, time: Duration) {
    let start = ContinuousClock.now
    let terminal = try started()
    guard terminal.read(until: "settled", within: 600) else {
      throw StoreError("\(path): is not read")
    }
    let time = ContinuousClock.now - start
    leave(terminal)
    return (1, time)
  }

  /// From the start of the process until the saved tip stands on the screen.
  func firstFrame() throws -> (operations: Int, time: Duration) {
    let start = ContinuousClock.now
    let terminal = try started()
    guard terminal.read(until: "\(entries)", within: 60) else {
      throw StoreError("\(path): shows nothing")
    }
    let time = ContinuousClock.now - start
    leave(terminal)
    return (1, time)
  }

  private func leave(_ terminal: PseudoTerminal) {
    terminal.send("q")
    _ = terminal.waitForEnd()
  }

  private func started() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      running: program, arguments: ["play", "--store", path, "--lang", "en"],
      environment: ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"], columns: 120, rows: 40)
    _ = terminal.read(until: "\u{1B}[c")
    terminal.send("\u{1B}[?62c")
    return terminal
  }
}
