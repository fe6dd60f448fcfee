import Foundation
import Terminal
import Testing

@testable import Interface

@Suite(.enabled(if: ProcessInfo.processInfo.environment["PICTURES"] != nil))
struct `Pictures` {
  @Test(arguments: [0, 8, 16, 24, 36, 1000], Size.all)
  func `of the main screen`(step: Int, size: Size) async throws {
    for language in Language.allCases {
      let model = try await Model.at(step == 1000 ? nil : step, size, .test(language))
      let grid = Screen.frame(of: model).grid
      try grid.ansi.write(
        toFile: "/tmp/h-interface/pictures/\(size.columns)-\(step)-\(language).ansi",
        atomically: true, encoding: .utf8)
      try grid.text.write(
        toFile: "/tmp/h-interface/pictures/\(size.columns)-\(step)-\(language).txt",
        atomically: true, encoding: .utf8)
    }
  }
}
