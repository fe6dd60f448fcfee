import InventoryContract
import OrderFlowSystem
import Primitives

/// The rules, each written out, so that whoever reads the file sees what can be changed.
struct RulesText {
  let rules: Scenario.Rules

  var lines: [String] {
    ["rules:", "  # wait: the order waits for goods; refuse: it is cancelled."]
      + ["  when-short: \(rules.whenShort.rawValue)"] + payment
      + [
        "  supplier-delay: \(SpanText.write(rules.supplierDelay))",
        "  provider-delay: \(SpanText.write(rules.providerDelay))",
        "  carrier-delay: \(SpanText.write(rules.carrierDelay))",
        "  # How long messages between contexts are under way.",
        "  latency: \(SpanText.write(rules.latency))",
        "  units-per-parcel: \(rules.unitsPerParcel)",
      ]
  }

  private var payment: [String] {
    var lines: [String] = []
    if !rules.payment.declinedOrders.isEmpty {
      let ids = rules.payment.declinedOrders.map { YAMLText.write($0.text) }
      lines.append("    decline-orders: [\(ids.joined(separator: ", "))]")
    }
    if let limit = rules.payment.limit {
      lines.append("    decline-above: \(MoneyText.write(limit))")
    }
    if rules.payment.declinedBasisPoints > 0 {
      lines.append("    decline: \(PercentText.write(rules.payment.declinedBasisPoints))")
    }
    return lines.isEmpty ? [] : ["  # Which payments the provider declines.", "  payment:"] + lines
  }
}
