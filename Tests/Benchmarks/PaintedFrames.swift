import Foundation
import Interface
import Messaging
import OrderFlowSystem
import ScenarioFiles
import Simulation
import Terminal

/// Frames of a busy day, one after each message, as the real program shows them.
struct PaintedFrames {
  let grids: [Grid]

  /// The same ones each time.
  init(_ size: Size, count: Int) async throws {
    guard let busyDay = try BuiltInScenarios.named("busy-day") else {
      grids = []
      return
    }
    let executor = SimulationExecutor()
    defer { executor.stop() }
    let bus = Bus(OrderFlow(busyDay), keepsHistory: false, executor: executor)
    _ = try await bus.run(limit: 400)
    var still = StillFrame(await bus.snapshot(SnapshotRequest()), size: size)
    var grids: [Grid] = []
    for _ in 0..<count {
      _ = try await bus.step()
      _ = still.take(await bus.snapshot(SnapshotRequest()))
      grids.append(still.grid)
    }
    self.grids = grids
  }

  /// Line by line, as the program in C reads them.
  var text: String {
    let colours = ColourTable(colours: .palette)
    var lines: [String] = []
    for grid in grids {
      lines.append("frame")
      for row in 0..<grid.size.rows {
        for run in Self.runs(grid[row: row]) {
          let style = run.style
          lines.append(
            "\(row) \(run.column) \(colours.number(of: style.foreground).number) "
              + "\(colours.number(of: style.background).number) \(style.attributes.rawValue) "
              + run.text)
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func runs(_ cells: ArraySlice<Cell>) -> [(column: Int, style: Style, text: String)]
  {
    var runs: [(column: Int, style: Style, text: String)] = []
    for (column, cell) in cells.enumerated() {
      if runs.last?.style != cell.style { runs.append((column, cell.style, "")) }
      if let character = cell.character { runs[runs.count - 1].text.append(character) }
    }
    return runs
  }
}
