import Foundation
import Testing

@testable import Interface

@Suite struct `Pictures as files` {
  private let folder: URL
  private let picture: Picture

  init() async throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "orderflow-pictures-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    picture = Picture(of: try await Model.at(16))
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  private func contents(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  @Test func `are an SVG and a text, named after session, step and size`() throws {
    let files = try PictureFiles(directory: folder.path).save(picture).get()
    #expect(files == ["\(folder.path)/orderflow-step-16-80x24.svg", ".txt"])
    #expect(try names() == ["orderflow-step-16-80x24.svg", "orderflow-step-16-80x24.txt"])
    #expect(try contents("orderflow-step-16-80x24.svg") == picture.svg)
    #expect(try contents("orderflow-step-16-80x24.txt") == picture.text)
  }

  @Test func `are written over nothing: a number is added, to both`() throws {
    try Data("mine".utf8).write(to: folder.appending(path: "orderflow-step-16-80x24.txt"))
    let files = PictureFiles(directory: folder.path)
    _ = try files.save(picture).get()
    let second = try files.save(picture).get()
    #expect(second.first?.hasSuffix("/orderflow-step-16-80x24-3.svg") == true)
    #expect(
      try names() == [
        "orderflow-step-16-80x24-2.svg", "orderflow-step-16-80x24-2.txt",
        "orderflow-step-16-80x24-3.svg", "orderflow-step-16-80x24-3.txt",
        "orderflow-step-16-80x24.txt",
      ])
    #expect(try contents("orderflow-step-16-80x24.txt") == "mine")
  }

  @Test func `do not follow a link to where nothing is`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/orderflow-step-16-80x24.svg", withDestinationPath: "elsewhere")
    _ = try PictureFiles(directory: folder.path).save(picture).get()
    #expect(try !names().contains("elsewhere"))
  }

  @Test func `say why they cannot be written, and leave nothing`() throws {
    let nowhere = PictureFiles(directory: folder.path + "/none")
    #expect(nowhere.save(picture) == .failure(.system("No such file or directory")))
    #expect(
      PictureFiles(directory: "/dev/null").save(picture) == .failure(.system("Not a directory")))
    #expect(try names() == [])
  }

  @Test func `end where every name is taken`() throws {
    let files = PictureFiles(directory: folder.path)
    for number in 1...PictureFiles.most {
      let name = "orderflow-step-16-80x24" + (number == 1 ? "" : "-\(number)") + ".svg"
      try Data().write(to: folder.appending(path: name))
    }
    #expect(files.save(picture) == .failure(.tooMany(PictureFiles.most)))
    #expect(try names().count == PictureFiles.most)
  }
}
