import Documents
import InventoryContract
import OrderFlowSystem
import Primitives

/// The rules.
struct RulesSection {
  private static let keys = [
    "when-short", "payment", "supplier-delay", "provider-delay", "carrier-delay", "latency",
    "units-per-parcel",
  ]
  private static let largestTotal = Money.largestPrice * Int64(Quantity.limitPerOrder)

  let currency: Currency
  let orders: [Scenario.CustomerOrder]

  /// - Parameter value: nil where the file has no rules: then the usual ones hold.
  func rules(_ value: YAMLValue?) throws(InputError) -> Scenario.Rules {
    var rules = Scenario.Rules()
    guard let mapping = try value?.mapping(keys: Self.keys) else { return rules }
    if let value = mapping.optional("when-short") {
      rules.whenShort = try value.oneOf(ShortStockRule.self)
    }
    if let value = mapping.optional("payment") { rules.payment = try payment(value) }
    if let value = mapping.optional("supplier-delay") {
      rules.supplierDelay = try value.span(atMost: ScenarioLimits.delay)
    }
    if let value = mapping.optional("provider-delay") {
      rules.providerDelay = try value.span(atMost: ScenarioLimits.delay)
    }
    if let value = mapping.optional("carrier-delay") {
      rules.carrierDelay = try value.span(atMost: ScenarioLimits.delay)
    }
    if let value = mapping.optional("latency") {
      rules.latency = try value.span(atMost: ScenarioLimits.latency)
    }
    if let value = mapping.optional("units-per-parcel") {
      rules.unitsPerParcel = try value.wholeNumber(in: 1...Quantity.limitPerOrder)
    }
    return rules
  }

  private func payment(_ value: YAMLValue) throws(InputError) -> Scenario.PaymentRule {
    let mapping = try value.mapping(keys: ["decline-orders", "decline-above", "decline"])
    var rule = Scenario.PaymentRule()
    if let value = mapping.optional("decline-orders") {
      rule.declinedOrders = try declinedOrders(value)
    }
    rule.limit = try mapping.optional("decline-above")?
      .money(currency, atMost: Self.largestTotal)
    rule.declinedBasisPoints = try mapping.optional("decline")?.percentage() ?? 0
    return rule
  }

  private func declinedOrders(_ value: YAMLValue) throws(InputError) -> [OrderID] {
    let known = Set(orders.map(\.id))
    var declined: [OrderID] = []
    for value in try value.list(count: 0...ScenarioLimits.namedOrders) {
      let id = OrderID(try value.identifier())
      guard known.contains(id) else {
        throw value.unknown(
          among: orders.map(\.id.text), expected: "the id of one of the orders")
      }
      guard !declined.contains(id) else {
        throw value.error(
          problem: "the order \(Printable.quoted(id.text)) is declined already",
          expected: "every order once")
      }
      declined.append(id)
    }
    return declined
  }
}
