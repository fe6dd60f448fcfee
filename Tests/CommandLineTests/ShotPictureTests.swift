import Foundation
import PseudoTerminal
import Testing

/// The pictures of the README. Each is what `orderflow shot` writes with these arguments, and the
/// test fails when it is out of date: `UPDATE_GOLDENS=1 swift test --filter Screenshots` makes them
/// again.
@Suite(.serialized) struct `Screenshots` {
  struct Picture: CustomTestStringConvertible {
    let name: String
    let arguments: [String]
    var size = "120x40"

    var testDescription: String { name }
  }

  static let all = [
    Picture(name: "overview", arguments: ["three-orders", "--steps", "30", "--lang", "en"]),
    Picture(name: "overview-ko", arguments: ["three-orders", "--steps", "30", "--lang", "ko"]),
    Picture(
      name: "wide", arguments: ["three-orders", "--steps", "30", "--lang", "en"], size: "180x48"),
    Picture(
      name: "context",
      arguments: [
        "three-orders", "--steps", "30", "--view", "context", "--focus", "billing", "--lang", "en",
      ]),
    Picture(
      name: "past",
      arguments: ["three-orders", "--steps", "30", "--at", "#38", "--lang", "en"]),
    Picture(
      name: "story",
      arguments: ["happy-path", "--steps", "16", "--view", "story", "--lang", "en"]),
    Picture(name: "broken", arguments: ["double-charge", "--view", "invariants", "--lang", "en"]),
  ]

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "screenshots")

  @Test(arguments: all)
  func `are what the program shows`(picture: Picture) throws {
    let arguments = picture.arguments + ["--size", picture.size, "--format", "svg"]
    let result = try Sandbox().run(["shot"] + arguments)
    #expect(result.termination == .exited(0))
    let file = Self.folder.appending(path: picture.name + ".svg")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try Data(result.output).write(to: file, options: .atomic)
    }
    let stored = Files.bytes(of: file.path)
    let isSame = stored == result.output
    #expect(isSame, "make it again: UPDATE_GOLDENS=1 swift test --filter Screenshots")
  }

  @Test func `are all there are`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
    #expect(names == Self.all.map { $0.name + ".svg" }.sorted())
  }
}
