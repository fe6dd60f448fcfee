public import Documents
public import OrderFlowSystem
public import Primitives

extension ScenarioReader {
  /// Reads an order book: a catalogue with its stock, and orders with real dates.
  ///
  /// The scenario begins at midnight UTC before the first order and is named after the file of the
  /// orders. Lines may stand in any order, and orders too: of one time, the first in the file comes
  /// first.
  ///
  /// - Parameters:
  ///   - files: the paths of the four files.
  ///   - currency: what the prices are in; it decides how many digits they may have.
  ///   - rules: what the files do not say.
  ///   - seed: for whatever is left to chance.
  /// - Throws: `InputError` where a file cannot be read, or at the first thing that is wrong in it.
  public static func csv(
    files: OrderBook, currency: Currency = .usd, rules: Scenario.Rules = .orderBook,
    seed: UInt64 = 1
  ) throws(InputError) -> Scenario {
    let texts = OrderBook(
      products: try DocumentReader.text(ofFile: files.products),
      suppliers: try DocumentReader.text(ofFile: files.suppliers),
      orders: try DocumentReader.text(ofFile: files.orders),
      lines: try DocumentReader.text(ofFile: files.lines))
    return try csv(texts: texts, files: files, currency: currency, rules: rules, seed: seed)
  }

  /// Reads an order book from texts.
  ///
  /// - Parameters:
  ///   - texts: the four documents.
  ///   - files: their names for errors; nothing is read from them.
  ///   - currency: what the prices are in.
  ///   - rules: what the documents do not say.
  ///   - seed: for whatever is left to chance.
  /// - Throws: `InputError` at the first thing that is wrong.
  public static func csv(
    texts: OrderBook, files: OrderBook = .usualNames, currency: Currency = .usd,
    rules: Scenario.Rules = .orderBook, seed: UInt64 = 1
  ) throws(InputError) -> Scenario {
    var catalogue = Catalogue(currency: currency)
    try SupplierTable(file: files.suppliers, text: texts.suppliers).add(to: &catalogue)
    try ProductTable(file: files.products, text: texts.products).add(to: &catalogue)
    var orders = try OrderTable(file: files.orders, text: texts.orders)
    try LineTable(file: files.lines, text: texts.lines).add(to: &orders, catalogue: catalogue)
    return orders.scenario(
      named: ScenarioName.from(file: files.orders), catalogue: catalogue,
      orders: try orders.orders(), rules: rules, seed: seed)
  }
}

extension Scenario.Rules {
  /// The rules for an order book of many days: suppliers take days.
  public static var orderBook: Scenario.Rules {
    var rules = Scenario.Rules()
    rules.supplierDelay = Scenario.Span(milliseconds: 172_800_000...518_400_000)
    return rules
  }
}
