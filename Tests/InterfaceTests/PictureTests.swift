import Foundation
import Terminal
import Testing

@testable import Interface

/// Writes pictures to look at, as text with colour codes: `PICTURES=<folder> swift test --filter
/// Pictures`. They prove nothing by themselves.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["PICTURES"] != nil))
struct `Pictures` {
  @Test func `of every golden frame, in colour`() async throws {
    let folder = try #require(ProcessInfo.processInfo.environment["PICTURES"])
    for golden in GoldenFrame.all {
      let grid = Screen.frame(of: try await golden.model()).grid
      try grid.ansi.write(
        toFile: "\(folder)/\(golden.name).ansi", atomically: true, encoding: .utf8)
    }
  }

  @Test(arguments: ThemeName.allCases)
  func `of every theme`(theme: ThemeName) async throws {
    let folder = try #require(ProcessInfo.processInfo.environment["PICTURES"])
    for size in Size.all {
      let model = try await Model.at(36, size, .test(.en, theme: theme))
      try Screen.frame(of: model).grid.ansi.write(
        toFile: "\(folder)/theme-\(theme)-\(size.columns).ansi", atomically: true, encoding: .utf8)
    }
  }
}
