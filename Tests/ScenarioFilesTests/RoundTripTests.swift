import OrderFlowSystem
import Primitives
import ScenarioFiles
import Testing

@Suite struct `What is written can be read again` {
  @Test(arguments: 0..<300)
  func `any scenario as YAML, to an equal one`(seed: UInt64) throws {
    var random = RandomScenarios(seed: seed)
    let scenario = random.scenario(named: "any")
    let text = ScenarioWriter.yaml(scenario)
    let again = try ScenarioReader.yaml(text: text, file: "any.yaml")
    #expect(again == scenario, "\(text)")
    #expect(ScenarioWriter.yaml(again) == text)
  }

  @Test(arguments: 0..<300)
  func `any scenario's catalogue, stock, orders and lines as CSV`(seed: UInt64) throws {
    var random = RandomScenarios(seed: seed)
    var scenario = random.scenario(named: "any")
    if scenario.orders.isEmpty { scenario = RandomScenarios.withOneOrder(scenario) }
    let book = try self.book(ScenarioWriter.csv(scenario))
    let again = try ScenarioReader.csv(texts: book, currency: random.currency)
    #expect(again.suppliers == scenario.suppliers)
    #expect(again.items == scenario.items)
    for index in scenario.orders.indices { scenario.orders[index].cancelledAt = nil }
    #expect(again.orders == scenario.orders)
  }

  @Test(arguments: BuiltInScenarios.names)
  func `every built-in scenario as YAML`(name: String) throws {
    let scenario = try #require(try BuiltInScenarios.named(name))
    let text = ScenarioWriter.yaml(scenario)
    #expect(try ScenarioReader.yaml(text: text, file: "\(name).yaml") == scenario)
  }

  @Test func `an order book as YAML`() throws {
    let scenario = try ScenarioReader.csv(texts: shopBook)
    let text = ScenarioWriter.yaml(scenario)
    #expect(try ScenarioReader.yaml(text: text, file: "orders.yaml") == scenario)
    #expect(text.contains("at: 1996-07-05T00:00:00Z") || text.contains("at: 1d"))
  }

  @Test func `by people too`() throws {
    let text = ScenarioWriter.yaml(try shop())
    #expect(text.hasPrefix("# A scenario of orderflow."))
    for line in [
      "  en: A shop", "  ko: 가게", "seed: 7", "start: 2026-03-02T09:00:00Z", "currency: USD",
      "  - {id: S-1, name: Hillside Farm}", "    price: 6.50", "    price: 12.00",
      "    at: 1s", "      - {item: MUG, quantity: 1, price: 11.99}", "    cancel-after: 90s",
      "    decline-orders: [1002]", "    decline-above: 250.00", "    decline: 2.5%",
      "  supplier-delay: 2h..4h", "  provider-delay: 1s", "  units-per-parcel: 6",
    ] {
      #expect(text.split(separator: "\n").contains(Substring(line)), "\(line)")
    }
  }

  @Test func `as a book under the usual names, prices only where they differ from the catalogue`()
    throws
  {
    let files = ScenarioWriter.csv(try shop())
    #expect(
      files.map(\.name) == ["products.csv", "suppliers.csv", "orders.csv", "order_lines.csv"])
    #expect(
      files[0].text == """
        sku,name,supplier_id,unit_price,on_hand,minimum
        TEA,Green tea,S-1,6.50,40,10
        MUG,Mug,S-2,12.00,30,8

        """)
    #expect(
      files[3].text == """
        order_id,sku,quantity,unit_price
        1001,TEA,2,
        1001,MUG,1,11.99
        1002,MUG,3,

        """)
  }

  private func book(_ files: [(name: String, text: String)]) throws -> OrderBook {
    let texts = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) })
    return OrderBook(
      products: try #require(texts["products.csv"]),
      suppliers: try #require(texts["suppliers.csv"]), orders: try #require(texts["orders.csv"]),
      lines: try #require(texts["order_lines.csv"]))
  }
}

extension RandomScenarios {
  /// A book needs at least one order.
  static func withOneOrder(_ scenario: Scenario) -> Scenario {
    var scenario = scenario
    scenario.orders = [
      Scenario.CustomerOrder(
        id: OrderID("only"), customer: CustomerID("c"), placedAt: scenario.start,
        lines: [requested(scenario.items.first?.id.text ?? "", 1)])
    ]
    return scenario
  }
}
