import Testing

@Suite struct `The imports of the sources` {
  private let manifest: Manifest

  init() throws { manifest = try Manifest.dumped.get() }

  @Test func `a file imports no target of the package that its own does not declare`() throws {
    let names = Set(manifest.targets.map(\.name))
    for target in manifest.targets where target.type != "system-target" {
      for file in try Repository.sources(in: target.folder) {
        for (line, module) in file.imports where names.contains(module) {
          #expect(
            target.uses.contains(module),
            "rule: \(target.name) declares what it imports; \(file.path):\(line) imports \(module)")
        }
      }
    }
  }

  @Test func `a contract imports primitives, and Foundation for reading older versions`() throws {
    for context in ContextMap.contexts {
      for file in try Repository.sources(in: "Sources/Contexts/\(context)/Contract") {
        for (line, module) in file.imports {
          #expect(
            ["Primitives", "Foundation"].contains(module),
            "rule: a contract imports only Primitives; \(file.path):\(line) imports \(module)")
        }
      }
    }
  }

  @Test func `a model imports only what the context map lists`() throws {
    for context in ContextMap.contexts {
      let allowed = ContextMap.allowed(forModelOf: context)
      for file in try Repository.sources(in: "Sources/Contexts/\(context)/Model") {
        for (line, module) in file.imports {
          #expect(
            allowed.contains(module),
            """
            rule: the model of \(context) imports only what the context map lists; \
            \(file.path):\(line) imports \(module)
            """)
        }
      }
    }
  }

  @Test func `nothing but the terminal imports ncurses`() throws {
    for file in try Repository.sources(in: "Sources")
    where !file.path.hasPrefix("Sources/Terminal/") {
      #expect(
        !file.imports.contains { $0.module == "CNcurses" },
        "rule: only Terminal may import CNcurses, not \(file.path)")
    }
  }
}
