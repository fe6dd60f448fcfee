import EventSourcing
import Foundation
import Interface
import Messaging
import OrderFlowSystem
import Simulation
import Terminal

/// Going to any moment of a large log, to the frame that shows it.
struct TravelBenchmarks {
  private let bus: Bus<OrderFlow>
  private let steps: Int32
  /// How many entries the log has.
  let entries: Int
  /// What the history takes, its steps and its kept moments, in bytes: as the process grew by them.
  let historyBytes: Int

  /// What many jumps took.
  struct Jumps {
    let median: Double
    let worst: Double
  }

  init(_ system: OrderFlow, _ executor: SimulationExecutor) async throws {
    bus = Bus(system, keepsHistory: true, executor: executor)
    let plain = Bus(system, keepsHistory: false, executor: executor)
    let start = Self.residentBytes
    _ = try await plain.run(limit: .max)
    let middle = Self.residentBytes
    _ = try await bus.run(limit: .max)
    historyBytes = max(0, Self.residentBytes - middle - (middle - start))
    steps = await bus.engine.step
    entries = await bus.engine.log.count
  }

  /// - Parameter count: how many; as many come before, to warm up.
  func jumps(_ count: Int) async -> Jumps {
    var times: [Double] = []
    let size = Size(columns: 120, rows: 40)
    var request = SnapshotRequest()
    // What the screen of that size asks for.
    request.detail = .handled
    request.rows = StillFrame(await bus.snapshot(), size: size).rowsWanted
    // A walk that visits all parts of the log in no order.
    var step: Int64 = 12_345
    for index in 0..<count * 2 {
      step = (step &* 1_103_515_245 &+ 12_345) & 0x7FFF_FFFF
      let start = ContinuousClock.now
      let snapshot = await bus.jump(to: Int32(step % Int64(max(1, steps))), request)
      let frame = StillFrame.render(snapshot, size: size)
      let time = ContinuousClock.now - start
      withExtendedLifetime(frame) {}
      if index >= count { times.append(Measurement.seconds(time)) }
    }
    times.sort()
    return Jumps(median: times[times.count / 2], worst: times[times.count - 1])
  }

  private static var residentBytes: Int {
    let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * 4_096
  }
}

extension Bus where System: PresentableSystem {
  /// Both without leaving the simulation's thread in between, as for a screen.
  fileprivate func jump(to step: Int32, _ request: SnapshotRequest) async -> Snapshot {
    look(atStep: step)
    return await snapshot(request)
  }
}
