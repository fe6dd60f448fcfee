import Foundation
import Terminal

@testable import Interface

/// The files of the golden frames: the text of the screen, and below it the role of each part.
enum GoldenFile {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Goldens")

  static var isUpdating: Bool { ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" }

  static var names: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".screen") }.sorted()
    }
  }

  static func read(_ name: String) -> String? {
    try? String(contentsOf: folder.appending(path: name + ".screen"), encoding: .utf8)
  }

  static func write(_ text: String, _ name: String) throws {
    try text.write(to: folder.appending(path: name + ".screen"), atomically: true, encoding: .utf8)
  }

  /// The first line that is another one, as it is and as it was kept; nil where all are the same. Two whole
  /// screens side by side would tell less, and take long to be compared.
  static func difference(_ text: String, _ kept: String) -> String? {
    if text == kept { return nil }
    let (lines, others) = (text.split(separator: "\n"), kept.split(separator: "\n"))
    let place = zip(lines, others).enumerated().first { $1.0 != $1.1 }?.offset
    let index = place ?? min(lines.count, others.count)
    func line(_ lines: [Substring]) -> Substring {
      lines.indices.contains(index) ? lines[index] : ""
    }
    return "line \(index + 1)\n  is   \(line(lines))\n  was  \(line(others))"
  }

  static func text(of model: Model) -> String {
    let frame = Screen.frame(of: model)
    let theme = Theme.named(model.settings.theme)
    let roles = (0..<frame.grid.size.rows).compactMap { row -> String? in
      let runs = runs(frame.grid, row, theme)
      return runs.isEmpty ? nil : "\(row): \(runs.joined(separator: ", "))"
    }
    let cursor = frame.cursor.map { ["cursor \($0.row),\($0.column)"] } ?? []
    return (["\(frame.grid.size)", frame.grid.text, "── roles ──"] + roles + cursor)
      .joined(separator: "\n") + "\n"
  }

  private static func runs(_ grid: Grid, _ row: Int, _ theme: Theme) -> [String] {
    var runs: [(start: Int, end: Int, style: Style)] = []
    for (column, cell) in grid[row: row].enumerated() {
      if let last = runs.last, last.style == cell.style {
        runs[runs.count - 1].end = column
      } else {
        runs.append((column, column, cell.style))
      }
    }
    return runs.filter { $0.style != theme[.base] }
      .map { "\($0.start)-\($0.end) \(name($0.style, theme))" }
  }

  /// The first role that looks so, or the role that was laid over another one.
  private static func name(_ style: Style, _ theme: Theme) -> String {
    if let role = Role.allCases.first(where: { theme[$0] == style }) { return "\(role)" }
    let over = [Role.selection, .changed].first { theme[$0].background == style.background }
    return over.map { "\($0)" } ?? style.description
  }
}
