import Foundation
import Testing

@testable import Interface

@Suite struct `A golden frame of a view` {
  @Test(arguments: ViewFrame.all)
  func `is what the screen shows`(golden: ViewFrame) async throws {
    let text = GoldenFile.text(of: await golden.model())
    if GoldenFile.isUpdating { try GoldenFile.write(text, golden.name) }
    let kept = try #require(GoldenFile.read(golden.name), "UPDATE_GOLDENS=1 writes it")
    let difference = GoldenFile.difference(text, kept)
    #expect(difference == nil, "UPDATE_GOLDENS=1 rewrites \(golden.name)")
  }

  @Test func `has a name of its own`() {
    #expect(Set(ViewFrame.all.map(\.name)).count == ViewFrame.all.count)
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["PICTURES"] != nil))
  func `can be looked at in colour`() async throws {
    let folder = try #require(ProcessInfo.processInfo.environment["PICTURES"])
    for golden in ViewFrame.all {
      let name = golden.name.replacing("/", with: "-")
      try Screen.frame(of: await golden.model()).grid.ansi.write(
        toFile: "\(folder)/\(name).ansi", atomically: true, encoding: .utf8)
    }
  }
}
