import Testing

@testable import Interface

@Suite struct `A golden frame` {
  @Test(arguments: GoldenFrame.all)
  func `is what the screen shows`(golden: GoldenFrame) async throws {
    let text = GoldenFile.text(of: try await golden.model())
    if GoldenFile.isUpdating { try GoldenFile.write(text, golden.name) }
    let kept = try #require(GoldenFile.read(golden.name), "UPDATE_GOLDENS=1 writes it")
    let difference = GoldenFile.difference(text, kept)
    #expect(difference == nil, "UPDATE_GOLDENS=1 rewrites \(golden.name)")
  }

  @Test func `has a name of its own, and no file is left over`() throws {
    let names = GoldenFrame.all.map { $0.name + ".screen" }
    #expect(Set(names).count == names.count)
    #expect(try GoldenFile.names.filter { !names.contains($0) } == [])
  }

  @Test func `is the same when it is drawn again`() async throws {
    for golden in GoldenFrame.all.prefix(8) {
      let model = try await golden.model()
      #expect(Screen.frame(of: model) == Screen.frame(of: model))
    }
  }
}
