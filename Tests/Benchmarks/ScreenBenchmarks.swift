import EventSourcing
import Foundation
import Interface
import Messaging
import OrderFlowSystem
import PseudoTerminal
import Simulation
import Terminal

/// The screen: how long it takes to draw, and what goes over the line.
enum ScreenBenchmarks {
  /// Draws frames of a run in its middle.
  static func frames(
    _ size: Size, count: Int, _ system: OrderFlow, _ executor: SimulationExecutor
  ) async throws -> (operations: Int, time: Duration) {
    let bus = Bus(system, keepsHistory: false, executor: executor)
    _ = try await bus.run(limit: 400)
    let snapshot = await bus.snapshot(SnapshotRequest())
    let start = ContinuousClock.now
    for _ in 0..<count {
      let frame = StillFrame.render(snapshot, size: size)
      withExtendedLifetime(frame) {}
    }
    return (count, ContinuousClock.now - start)
  }

  /// What the real program writes for each message that is stepped over.
  static func bytesPerStep(_ program: String, columns: Int, rows: Int, steps: Int) throws -> Int {
    let terminal = try started(program, columns: columns, rows: rows)
    terminal.readUntilQuiet(forMilliseconds: 200)
    let before = terminal.output.count
    for _ in 0..<steps {
      terminal.send("n")
      terminal.readUntilQuiet(forMilliseconds: 30)
    }
    let bytes = terminal.output.count - before
    terminal.send("q")
    _ = terminal.waitForEnd()
    return bytes / steps
  }

  /// From the start of the process until the name of the scenario stands on the screen.
  static func start(_ program: String) throws -> (operations: Int, time: Duration) {
    let start = ContinuousClock.now
    let terminal = try started(program, columns: 80, rows: 24)
    guard terminal.read(until: "orderflow") else {
      throw StoreError("\(program): shows nothing")
    }
    let time = ContinuousClock.now - start
    terminal.send("q")
    _ = terminal.waitForEnd()
    return (1, time)
  }

  /// On a terminal that says what it is, as all do, and nothing of its background.
  private static func started(_ program: String, columns: Int, rows: Int) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      running: program, arguments: ["play", "busy-day", "--lang", "en"],
      environment: [
        "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
        "XDG_DATA_HOME": NSTemporaryDirectory() + "orderflow-benchmarks",
      ], columns: columns, rows: rows)
    _ = terminal.read(until: "\u{1B}[c")
    terminal.send("\u{1B}[?62c")
    return terminal
  }
}
