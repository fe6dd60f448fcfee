import Testing

/// A scan that finds nothing because it looks wrongly proves nothing.
@Suite struct `The scan of the sources` {
  // A text to scan, which is never compiled: one forbidden word in code, which has to be found, and two in
  // comments, which do not count. Without them the scan could miss everything and nobody would know.
  private let file = SourceFile(
    path: "Sources/X/Y.swift",
    text: """
      import A
      public import B
      @testable import C
      @_spi(Inner) private import struct D.Part
        import E.Sub
      // import F
      let text = "it may import G"
      let x = try! y() // try! in a comment
      // fatalError()
      """)

  @Test func `finds each import and nothing else`() {
    #expect(file.imports.map(\.module) == ["A", "B", "C", "D", "E"])
    #expect(file.imports.map(\.number) == [1, 2, 3, 4, 5])
  }

  @Test func `finds words in code and passes over comments`() {
    #expect(file.places(of: "try!") == ["Sources/X/Y.swift:8"])
    #expect(file.places(of: "fatalError(") == [])
    #expect(file.name == "Y.swift")
  }

  @Test func `reads the repository that it was built from`() throws {
    let files = try Repository.sources(in: "Sources")
    #expect(files.count > 100)
    #expect(files.contains { $0.path == "Sources/Contexts/Billing/Model/Decisions.swift" })
  }

  @Test func `reads the package as SwiftPM understands it`() throws {
    let manifest = try Manifest.dumped.get()
    #expect(manifest.target("Billing")?.folder == "Sources/Contexts/Billing/Model")
    #expect(manifest.target("Billing")?.ships == true)
    #expect(manifest.target("BillingTests")?.ships == false)
    #expect(manifest.target("Messaging")?.uses.contains("HeapModule") == true)
    #expect(manifest.reach(of: "Simulation").isSuperset(of: ["Messaging", "Primitives"]))
  }

  @Test func `the map has each relationship once, and no context with itself`() {
    let pairs = ContextMap.relationships.map { "\($0.upstream) → \($0.downstream)" }
    #expect(Set(pairs).count == pairs.count)
    #expect(ContextMap.relationships.allSatisfy { $0.upstream != $0.downstream })
  }
}
