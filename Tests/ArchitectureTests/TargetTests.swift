import Testing

@Suite struct `The targets of the package` {
  private let manifest: Manifest

  init() throws { manifest = try Manifest.dumped.get() }

  @Test(arguments: ContextMap.contexts)
  func `a context's model depends on exactly what the context map lists for it`(
    context: String
  ) throws {
    let model = try #require(manifest.target(context), "rule: each context has a model target")
    let allowed = ContextMap.allowed(forModelOf: context)
    let extra = model.uses.subtracting(allowed).sorted()
    let missing = allowed.subtracting(model.uses).sorted()
    #expect(extra == [], "rule: \(context) may depend only on what the context map lists")
    #expect(missing == [], "rule: what the context map lists for \(context) is used")
  }

  @Test(arguments: ContextMap.contracts)
  func `a contract depends on primitives alone`(contract: String) throws {
    let target = try #require(manifest.target(contract), "rule: each context has a contract target")
    #expect(target.uses == ["Primitives"], "rule: \(contract) may depend only on Primitives")
  }

  @Test(arguments: [
    "Primitives", "SharedKernel", "EventSourcing", "Messaging", "Simulation", "SQLiteEventStore",
    "Documents", "Terminal", "Interface",
  ])
  func `what serves any system knows no context`(name: String) throws {
    _ = try #require(manifest.target(name), "rule: \(name) is a target")
    let known = manifest.reach(of: name)
      .intersection(ContextMap.contexts + ContextMap.contracts + ["OrderFlowSystem"]).sorted()
    #expect(known == [], "rule: \(name) knows no context, not even by way of others")
  }

  @Test func `only the composition root sees a model, and it sees all`() throws {
    for target in manifest.targets where target.ships && target.name != "OrderFlowSystem" {
      let models = target.uses.intersection(ContextMap.contexts).sorted()
      #expect(models == [], "rule: \(target.name) may see no context's model; OrderFlowSystem may")
    }
    let root = try #require(manifest.target("OrderFlowSystem"), "rule: there is a composition root")
    #expect(root.uses.isSuperset(of: ContextMap.contexts), "rule: the root sees every model")
  }

  @Test func `the shared kernel is shared by Inventory and Suppliers alone`() {
    for target in manifest.targets where target.ships && target.uses.contains("SharedKernel") {
      #expect(
        ["Inventory", "Suppliers", "OrderFlowSystem"].contains(target.name),
        "rule: the SharedKernel is for Inventory and Suppliers (and the root), not \(target.name)")
    }
  }

  @Test func `the tests of a context see no other context's model`() throws {
    for context in ContextMap.contexts {
      let tests = try #require(manifest.target("\(context)Tests"), "rule: each context has tests")
      let others = tests.uses.intersection(ContextMap.contexts).subtracting([context]).sorted()
      #expect(others == [], "rule: \(context)Tests may see only the model of \(context)")
    }
  }

  @Test func `the terminal knows nothing but itself, and alone knows ncurses`() {
    let allowed: Set = ["CNcurses", "CTerminalGuard"]
    let extra = manifest.reach(of: "Terminal").subtracting(allowed).sorted()
    #expect(extra == [], "rule: Terminal depends on nothing of the program")
    for target in manifest.targets where target.ships && target.name != "Terminal" {
      #expect(
        !target.uses.contains("CNcurses"), "rule: only Terminal may use ncurses, not \(target.name)"
      )
    }
  }

  @Test func `no two targets differ only in case`() {
    let names = Dictionary(grouping: manifest.targets.map(\.name)) { $0.lowercased() }
    for name in names.values {
      #expect(name.count == 1, "rule: no two targets differ only in case")
    }
  }
}
