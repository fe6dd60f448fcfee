public import OrderFlowSystem

/// Writes scenarios as files that people can read, change and run.
public enum ScenarioWriter {
  /// The scenario as a YAML document with comments. Read again, from a file of its name, it is the
  /// same scenario; orders that were drawn from a seed are written one by one.
  public static func yaml(_ scenario: Scenario) -> String {
    var document = YAMLScenarioText(scenario: scenario)
    return document.text()
  }

  /// The scenario as an order book: the four files, by their usual names.
  ///
  /// A book has no columns for the rules, the seed, the texts, the cancellations and the faults, which are
  /// lost; and it begins at midnight before its first order.
  public static func csv(_ scenario: Scenario) -> [(name: String, text: String)] {
    let names = OrderBook.usualNames
    let texts = OrderBookText(scenario: scenario)
    return [
      (names.products, texts.products), (names.suppliers, texts.suppliers),
      (names.orders, texts.orders), (names.lines, texts.lines),
    ]
  }
}
