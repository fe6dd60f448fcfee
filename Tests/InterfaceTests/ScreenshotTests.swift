import Foundation
import Terminal
import Testing

@testable import Interface

/// The pictures of the README. They are frames of a real run, and fail when they are out of date:
/// `UPDATE_GOLDENS=1 swift test --filter Screenshots` draws them again.
@Suite struct `Screenshots` {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("screenshots")

  @Test(arguments: [("overview.svg", Language.en), ("overview-ko.svg", .ko)])
  func `show the main screen as it is`(file: String, language: Language) async throws {
    let model = try await Model.at(24, Size(columns: 120, rows: 40), .test(language))
    try check(model, file)
  }

  @Test func `show the past as it is`() async throws {
    var model = try await Model.at(24, Size(columns: 120, rows: 40), .test(.en))
    _ = model.show(try await Moment.shared.past(step: 18, of: 24))
    try check(model, "past.svg")
  }

  private func check(_ model: Model, _ file: String) throws {
    let svg = Screen.frame(of: model).grid.svg(title: "orderflow")
    let url = Self.folder.appendingPathComponent(file)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try svg.write(to: url, atomically: true, encoding: .utf8)
    }
    let stored = try? String(contentsOf: url, encoding: .utf8)
    #expect(stored == svg, "draw it again: UPDATE_GOLDENS=1 swift test --filter Screenshots")
  }
}
