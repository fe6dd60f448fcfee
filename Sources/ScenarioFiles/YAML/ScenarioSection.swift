import Documents
import OrderFlowSystem
import Primitives

/// A whole scenario document.
struct ScenarioSection {
  private static let keys = [
    "title", "summary", "seed", "start", "currency", "suppliers", "items", "orders", "rules",
    "faults", "without",
  ]
  private static let usualStart = VirtualTime("2026-03-02T09:00:00Z")

  private let mapping: YAMLMapping

  init(_ root: YAMLValue) throws(InputError) {
    mapping = try root.mapping(keys: Self.keys)
  }

  /// The title and the summary, without a look at the rest.
  func head() throws(InputError) -> (title: Phrase, summary: Phrase) {
    let title = try mapping.required("title").phrase(maximum: ScenarioLimits.name)
    let summary = try mapping.optional("summary")?.phrase(maximum: ScenarioLimits.summary)
    return (title, summary ?? title)
  }

  /// - Parameter wanted: the seed, if not the document's own.
  func scenario(named name: String, seed wanted: UInt64?) throws(InputError) -> Scenario {
    let head = try head()
    let written = try mapping.optional("seed")?.seed() ?? 1
    let seed = wanted ?? written
    let start =
      try mapping.optional("start")?.moment() ?? Self.usualStart ?? VirtualTime(milliseconds: 0)
    let currency = try mapping.optional("currency")?.currency() ?? .usd
    let catalogue = try CatalogueSection(
      suppliers: mapping.required("suppliers"), items: mapping.required("items")
    ).catalogue(currency: currency)
    let orders = try OrdersSection(
      value: mapping.required("orders"), catalogue: catalogue, start: start, seed: seed
    ).orders()
    let rules = try RulesSection(currency: currency, orders: orders)
      .rules(mapping.optional("rules"))
    let faults = FaultsSection(orders: orders)
    return Scenario(
      name: name, title: head.title, summary: head.summary, seed: seed, start: start,
      suppliers: catalogue.suppliers, items: catalogue.items, orders: orders.byTime, rules: rules,
      faults: try faults.faults(mapping.optional("faults")),
      without: try faults.without(mapping.optional("without")))
  }
}

extension [Scenario.CustomerOrder] {
  /// By time; of one time, in the order of the file.
  var byTime: [Scenario.CustomerOrder] {
    enumerated().sorted { a, b in
      (a.element.placedAt, a.offset) < (b.element.placedAt, b.offset)
    }.map(\.element)
  }
}
