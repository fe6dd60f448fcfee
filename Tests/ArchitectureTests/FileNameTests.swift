import Testing

/// Who knows one context knows five: the same file names stand in each.
@Suite struct `The files of the contexts` {
  private static let contract: Set = ["Commands.swift", "Events.swift"]
  private static let model: Set = [
    "Actor.swift", "Commands.swift", "Decisions.swift", "Events.swift", "Evolution.swift",
    "Handling.swift", "State.swift", "Translation.swift",
  ]
  /// In each context that says no, that has an outside system, that asks something of others.
  private static let optional: Set = ["Ports.swift", "Publishing.swift", "Rejection.swift"]
  /// Ideas that only one context has.
  private static let own = [
    "Billing/Contract": ["ChargeID.swift"], "Delivery/Contract": ["ShipmentID.swift"],
    "Delivery/Model": ["Packing.swift"], "Inventory/Model": ["StockChange.swift"],
  ]

  private func check(_ folder: String, _ common: Set<String>, _ optional: Set<String>) throws {
    let names = Set(try Repository.sources(in: "Sources/Contexts/\(folder)").map(\.name))
    let missing = common.subtracting(names).sorted()
    let extra = names.subtracting(common).subtracting(optional)
      .subtracting(Self.own[folder] ?? []).sorted()
    #expect(missing == [], "rule: each context holds the same files; \(folder) lacks some")
    #expect(extra == [], "rule: each context holds the same files; \(folder) has others")
  }

  @Test(arguments: ContextMap.contexts)
  func `are named alike in each`(context: String) throws {
    try check("\(context)/Contract", Self.contract, [])
    try check("\(context)/Model", Self.model, Self.optional)
  }
}
