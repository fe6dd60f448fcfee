import Documents
import Primitives

/// How the orders are to be drawn from the seed.
struct GenerateSection {
  private static let keys = [
    "count", "every", "lines", "quantity", "cancel", "cancel-after", "customers",
  ]

  let value: YAMLValue
  /// How many items there are.
  let items: Int

  func plan() throws(InputError) -> GenerationPlan {
    let mapping = try value.mapping(keys: Self.keys)
    let lines = try mapping.required("lines")
    let most = min(items, ScenarioLimits.linesPerOrder)
    let quantity = try mapping.required("quantity")
    let plan = GenerationPlan(
      count: try mapping.required("count").wholeNumber(in: 1...ScenarioLimits.orders),
      every: try mapping.required("every").span(atMost: ScenarioLimits.delay),
      lines: try lines.wholeNumbers(in: 1...most),
      quantity: try quantity.wholeNumbers(in: 1...Quantity.limitPerOrder),
      cancelledBasisPoints: try mapping.optional("cancel")?.percentage() ?? 0,
      cancelAfter: try mapping.optional("cancel-after")?.span(atMost: ScenarioLimits.delay)
        ?? GenerationPlan.usualCancelAfter,
      customers: try mapping.optional("customers").map(customers)
        ?? GenerationPlan.usualCustomers)
    guard plan.lines.upperBound * plan.quantity.upperBound <= Quantity.limitPerOrder else {
      throw quantity.error(
        problem: "\(plan.lines.upperBound) lines of \(plan.quantity.upperBound) units are too many",
        expected: "at most \(Quantity.limitPerOrder) units in an order")
    }
    return plan
  }

  private func customers(_ value: YAMLValue) throws(InputError) -> [CustomerID] {
    var customers: [CustomerID] = []
    for value in try value.list(count: 1...ScenarioLimits.namedOrders) {
      customers.append(CustomerID(try value.identifier()))
    }
    return customers
  }
}
