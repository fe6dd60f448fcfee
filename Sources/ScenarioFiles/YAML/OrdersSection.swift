import Documents
import OrderFlowSystem
import Primitives

/// The orders: a list, or how they are to be drawn.
struct OrdersSection {
  let value: YAMLValue
  let catalogue: Catalogue
  let start: VirtualTime
  let seed: UInt64

  /// In the order of the file.
  func orders() throws(InputError) -> [Scenario.CustomerOrder] {
    if value.isMapping {
      let mapping = try value.mapping(keys: ["generate"])
      let generate = try mapping.required("generate")
      let plan = try GenerateSection(value: generate, items: catalogue.items.count).plan()
      let generator = OrderGenerator(
        plan: plan, items: catalogue.items.map(\.id), start: start, seed: seed)
      guard generator.last <= ScenarioLimits.times.upperBound else {
        throw generate.error(
          problem: "the last orders come after all time", expected: PlannedTime.expected)
      }
      return generator.orders()
    }
    var orders: [Scenario.CustomerOrder] = []
    var known: Set<OrderID> = []
    for value in try value.list(count: 0...ScenarioLimits.orders) {
      let entry = OrderEntry(value: value, catalogue: catalogue, start: start)
      let order = try entry.order(known: known)
      known.insert(order.id)
      orders.append(order)
    }
    return orders
  }
}
