import EventSourcing
import OrderFlowSystem
import OrderingContract
import Primitives

/// A scenario as a YAML document.
struct YAMLScenarioText {
  let scenario: Scenario
  private var lines: [String] = []

  init(scenario: Scenario) { self.scenario = scenario }

  mutating func text() -> String {
    head()
    catalogue()
    orders()
    rules()
    faults()
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func head() {
    let name = YAMLText.write(scenario.name)
    lines += [
      "# A scenario of orderflow. To run it: orderflow play \(name).yaml",
      "# Durations: 250ms, 90s, 15m, 2h, 3d; two of them with .. between are drawn from the seed.",
      "",
    ]
    phrase("title", scenario.title)
    phrase("summary", scenario.summary)
    lines += [
      "seed: \(scenario.seed)", "start: \(TimeText.write(scenario.start))",
      "currency: \(currency)",
    ]
  }

  private mutating func phrase(_ key: String, _ phrase: Phrase) {
    guard phrase.en != phrase.ko else {
      lines.append("\(key): \(YAMLText.write(phrase.en))")
      return
    }
    lines += [
      "\(key):", "  en: \(YAMLText.write(phrase.en))", "  ko: \(YAMLText.write(phrase.ko))",
    ]
  }

  private mutating func catalogue() {
    lines += ["", "suppliers:"]
    for supplier in scenario.suppliers {
      lines += ["  - {id: \(id(supplier.id)), name: \(YAMLText.write(supplier.name))}"]
    }
    lines += [
      "", "# on-hand: what stands in the warehouse at the start;",
      "# minimum: at or below it, the supplier is notified.", "items:",
    ]
    for item in scenario.items {
      lines += [
        "  - id: \(id(item.id))", "    name: \(YAMLText.write(item.name))",
        "    supplier: \(id(item.supplier))", "    price: \(MoneyText.write(item.unitPrice))",
        "    on-hand: \(item.onHand)", "    minimum: \(item.minimum)",
      ]
    }
  }

  private mutating func orders() {
    lines.append("")
    guard !scenario.orders.isEmpty else {
      lines.append("orders: []")
      return
    }
    lines += ["# at: a time after the start, or a date and time.", "orders:"]
    for order in scenario.orders {
      lines += [
        "  - id: \(id(order.id))", "    customer: \(id(order.customer))",
        "    at: \(at(order.placedAt))",
        "    lines:",
      ]
      for line in order.lines { lines.append("      - " + written(line)) }
      guard let cancelledAt = order.cancelledAt else { continue }
      lines.append("    " + cancellation(cancelledAt, of: order))
    }
  }

  /// A duration on the first day, then a date.
  private func at(_ time: VirtualTime) -> String {
    let after = time - scenario.start
    return after <= .days(1) ? DurationText.write(after.milliseconds) : TimeText.write(time)
  }

  private func cancellation(_ time: VirtualTime, of order: Scenario.CustomerOrder) -> String {
    let after = (time - order.placedAt).milliseconds
    return after <= ScenarioLimits.delay
      ? "cancel-after: \(DurationText.write(after))" : "cancel-at: \(TimeText.write(time))"
  }

  private func written(_ line: RequestedLine) -> String {
    let price = line.unitPrice.map { ", price: \(MoneyText.write($0))" } ?? ""
    return "{item: \(id(line.item)), quantity: \(line.quantity)\(price)}"
  }

  private mutating func rules() {
    lines.append("")
    lines += RulesText(rules: scenario.rules).lines
  }

  private mutating func faults() {
    if !scenario.faults.isEmpty {
      lines += ["", "# What goes wrong, in the words of orderflow run --fault.", "faults:"]
      lines += scenario.faults.map { "  - " + YAMLText.write(OrderFlow.faultText.text($0)) }
    }
    if !scenario.without.isEmpty {
      let names = scenario.without.map(\.rawValue).joined(separator: ", ")
      lines += ["", "# The safety mechanisms that are off.", "without: [\(names)]"]
    }
  }

  private var currency: Currency { scenario.items.first?.unitPrice.currency ?? .usd }

  private func id<Kind>(_ id: Identifier<Kind>) -> String { YAMLText.write(id.text) }
}
