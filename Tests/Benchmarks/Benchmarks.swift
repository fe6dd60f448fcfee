import Foundation
import Messaging
import OrderFlowSystem
import PseudoTerminal
import ScenarioFiles
import Simulation
import Terminal

/// `swift run -c release Benchmarks`: the figures, each with its ratio to a reference of the same run.
/// `--quick` runs each body once, to see that it works; `--only travel` measures one part.
@main
struct Benchmarks {
  static func main() async throws {
    let numbers = CommandLine.arguments.compactMap { Int($0) }
    if CommandLine.arguments.contains("--paint"), numbers.count == 3 {
      let size = Size(columns: numbers[0], rows: numbers[1])
      return try await PaintBenchmarks.paint(size, frames: numbers[2])
    }
    let isQuick = CommandLine.arguments.contains("--quick")
    let size = isQuick ? Sizes.quick : Sizes.full
    let executor = SimulationExecutor()
    var table = Table()
    for part in Part.asked {
      switch part {
      case .engine: try await measureEngine(size, executor, &table)
      case .travel: try await measureTravel(size, executor, &table)
      case .store: try await measureStore(size, &table)
      case .screen: try await measureScreen(size, executor, &table)
      case .opening: try await measureOpening(size, &table)
      }
    }
    executor.stop()
    print(table.text)
  }

  private enum Part: String, CaseIterable {
    // Travelling comes first: its memory is measured as the process grows, and what an earlier part gave
    // back would be used again.
    case travel, engine, store, screen, opening

    /// The one after `--only`, or else all.
    static var asked: [Part] {
      let words = CommandLine.arguments.drop { $0 != "--only" }.dropFirst()
      return words.first.flatMap(Part.init(rawValue:)).map { [$0] } ?? allCases
    }
  }

  struct Sizes: Sendable {
    let orders: Int
    let storedSteps: Int
    let frames: Int
    let keys: Int
    let jumps: Int
    let rounds: Int

    static let quick = Sizes(
      orders: 200, storedSteps: 50, frames: 5, keys: 3, jumps: 5, rounds: 1)
    static let full = Sizes(
      orders: 50_000, storedSteps: 6_000, frames: 300, keys: 40, jumps: 300, rounds: 5)
  }

  private static func measureEngine(
    _ size: Sizes, _ executor: SimulationExecutor, _ table: inout Table
  ) async throws {
    let system = OrderFlow(BenchmarkScenario.make(orders: size.orders))
    let plain = await Measurement.best("plain loop over integers", rounds: size.rounds) {
      PlainLoop.run(orders: size.orders)
    }
    table.add(plain)
    table.add(
      try await Measurement.best("events, actors in memory", rounds: size.rounds) {
        try await EngineBenchmarks.actors(system, executor)
      }, to: plain, aim: 8)
    table.add(
      await Measurement.best("events, pure core", rounds: size.rounds) {
        EngineBenchmarks.pure(system)
      }, to: plain)
    let engine = EngineBenchmarks.finished(system)
    table.add(
      await Measurement.best("events, replay from the log", rounds: size.rounds) {
        EngineBenchmarks.replay(engine)
      }, to: plain, aim: 4)
    let fold = await Measurement.best("plain fold over integers", rounds: size.rounds) {
      PlainLoop.replay(engine.log.count, orders: size.orders)
    }
    table.add(fold)
    table.add(
      await Measurement.best("events, replay again", rounds: size.rounds) {
        EngineBenchmarks.replay(engine)
      }, to: fold)
  }

  private static func measureTravel(
    _ size: Sizes, _ executor: SimulationExecutor, _ table: inout Table
  ) async throws {
    let system = OrderFlow(BenchmarkScenario.make(orders: size.orders))
    let travel = try await TravelBenchmarks(system, executor)
    let jumps = await travel.jumps(size.jumps)
    let name = "jump in \(travel.entries) entries, to the frame"
    table.add("\(name), median", value: Table.time(jumps.median), aim: "2.00 ms")
    table.add("\(name), worst", value: Table.time(jumps.worst), aim: "16.00 ms")
    table.add(
      "its steps and kept moments", value: "\(travel.historyBytes >> 20) MiB",
      aim: "256 MiB, at most \(History<OrderFlow>.limit) moments")
  }

  private static func measureStore(_ size: Sizes, _ table: inout Table) async throws {
    let system = OrderFlow(BenchmarkScenario.make(orders: 1_000))
    let store = try StoreBenchmarks(system, limit: size.storedSteps)
    defer { store.cleanUp() }
    for group in [1, 512] {
      let name = group == 1 ? "one step" : "\(group) steps"
      let raw = try await Measurement.best("write and sync, \(name)", rounds: size.rounds) {
        try store.writeAndSync(group: group)
      }
      table.add(raw)
      table.add(
        try await Measurement.best("durable events, \(name)", rounds: size.rounds) {
          try store.append(group: group)
        }, to: raw, aim: 1.6)
    }
    table.add(
      try await Measurement.best("events to JSON", rounds: size.rounds) { try store.encode() })
    table.add(
      try await Measurement.best("events from JSON", rounds: size.rounds) { try store.decode() })
  }

  private static func measureOpening(_ size: Sizes, _ table: inout Table) async throws {
    let system = OrderFlow(BenchmarkScenario.make(orders: size.orders))
    let opening = try OpenBenchmarks(system, program: program)
    defer { opening.cleanUp() }
    let name = "session of \(opening.entries) entries"
    let rebuilt = try await Measurement.best("\(name), all read", rounds: 1) {
      try opening.rebuild()
    }
    table.add(rebuilt)
    let first = try await Measurement.best("\(name), first frame", rounds: size.rounds) {
      try opening.firstFrame()
    }
    table.add(first.name, value: Table.time(first.seconds), aim: "500.00 ms")
  }

  /// From a grid to the terminal, beside the same in C.
  private static func measurePainting(
    _ extent: Size, _ size: Sizes, _ table: inout Table
  ) async throws {
    let (ours, reference) = try await PaintBenchmarks.measure(
      extent, frames: size.frames, rounds: size.rounds, directory: directory)
    for (what, result) in [("in C", reference), ("ours", ours)] {
      table.add(
        "a frame at \(extent), \(what)", value: Table.time(result.microseconds / 1e6),
        bytes: result.bytes,
        ratios: what == "in C"
          ? nil : (result.microseconds / reference.microseconds, result.bytes / reference.bytes))
    }
  }

  private static var program: String { "\(directory)/orderflow" }

  /// Where the programs are that were built with this one.
  private static var directory: String {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
  }

  private static func measureScreen(
    _ size: Sizes, _ executor: SimulationExecutor, _ table: inout Table
  ) async throws {
    guard let busyDay = try BuiltInScenarios.named("busy-day") else { return }
    let system = OrderFlow(busyDay)
    for (columns, rows) in [(80, 24), (200, 60)] {
      table.add(
        try await Measurement.best("frames at \(columns)×\(rows)", rounds: size.rounds) {
          try await ScreenBenchmarks.frames(
            Size(columns: columns, rows: rows), count: size.frames, system, executor)
        })
      let bytes = try ScreenBenchmarks.bytesPerStep(
        program, columns: columns, rows: rows, steps: size.keys)
      table.add("written a step at \(columns)×\(rows)", value: "\(bytes) bytes", aim: "2000 bytes")
      try await measurePainting(Size(columns: columns, rows: rows), size, &table)
    }
    table.add(
      try await Measurement.best("start to first content", rounds: size.rounds) {
        try ScreenBenchmarks.start(program)
      })
  }
}
