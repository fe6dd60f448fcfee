import ArgumentParser
import Documents
import OrderFlowSystem
import Primitives
import ScenarioFiles

/// Which scenario: a built-in one, a YAML file, or an order book in four CSV files.
struct ScenarioArguments: ParsableArguments {
  @Argument(
    help: "A built-in scenario or the path of a YAML file.",
    completion: .list(BuiltInScenarios.names))
  var scenario: String?

  @Option(help: "Draw all chance from this number instead of the scenario's own.")
  var seed: UInt64?

  @Option(help: "An order book's products.csv.", completion: .file(extensions: ["csv"]))
  var products: String?

  @Option(help: "An order book's suppliers.csv.", completion: .file(extensions: ["csv"]))
  var suppliers: String?

  @Option(help: "An order book's orders.csv.", completion: .file(extensions: ["csv"]))
  var orders: String?

  @Option(help: "An order book's order_lines.csv.", completion: .file(extensions: ["csv"]))
  var lines: String?

  @Option(help: "The currency of an order book's prices (default: USD).")
  var currency: String?

  /// What was named, with what is asked for in `faults`; nil where nothing was.
  func load(_ faults: FaultOptions) throws(Failure) -> Scenario? {
    let named = try named()
    guard !faults.isEmpty else { return named }
    if let named { return try faults.apply(to: named) }
    return try faults.apply(to: ScenarioSource.named("happy-path", seed: seed))
  }

  private func named() throws(Failure) -> Scenario? {
    let book = [products, suppliers, orders, lines]
    guard book.contains(where: { $0 != nil }) else {
      guard currency == nil else {
        throw Failure("--currency: it goes with an order book; expected --products and the others")
      }
      guard let scenario else { return nil }
      return try ScenarioSource.named(scenario, seed: seed)
    }
    guard let products, let suppliers, let orders, let lines else {
      throw Failure(
        "an order book is incomplete; expected --products, --suppliers, --orders and --lines")
    }
    guard scenario == nil else {
      throw Failure("both a scenario and an order book; expected one of them")
    }
    guard let currency = Currency(currency ?? "USD") else {
      throw Failure("--currency: not a currency; expected three letters such as USD or KRW")
    }
    do throws(InputError) {
      var scenario = try ScenarioReader.csv(
        files: OrderBook(products: products, suppliers: suppliers, orders: orders, lines: lines),
        currency: currency, seed: seed ?? 1)
      scenario.request = ScenarioRequest(
        source: [
          "--products", products, "--suppliers", suppliers, "--orders", orders, "--lines", lines,
          "--currency", currency.description,
        ])
      return scenario
    } catch {
      throw Failure(error)
    }
  }
}

/// Finds scenarios by what people type.
enum ScenarioSource {
  /// The built-in scenario of that name, or else the file at that path.
  ///
  /// - Parameter seed: instead of its own, for drawn orders too.
  static func named(_ name: String, seed: UInt64? = nil) throws(Failure) -> Scenario {
    do throws(InputError) {
      if let builtIn = try BuiltInScenarios.named(name, seed: seed) { return builtIn }
      let isPath = name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
      if isPath {
        var scenario = try ScenarioReader.yaml(file: name, seed: seed)
        scenario.request = ScenarioRequest(source: [name])
        return scenario
      }
    } catch {
      throw Failure(error)
    }
    if name.hasSuffix(".sqlite") {
      throw Failure(
        "\(Printable.quoted(name)): is a session, not a scenario; expected `orderflow sessions resume "
          + "NAME`, or `orderflow play --store FILE`")
    }
    throw Failure(
      "\(Printable.quoted(name)): no such scenario; expected a path that ends in .yaml, or one of "
        + BuiltInScenarios.names.joined(separator: ", "))
  }
}
