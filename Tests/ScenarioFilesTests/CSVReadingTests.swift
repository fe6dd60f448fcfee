import Documents
import OrderFlowSystem
import OrderingContract
import Primitives
import ScenarioFiles
import Testing

@Suite struct `Reading an order book` {
  @Test func `takes the catalogue with its stock`() throws {
    let scenario = try ScenarioReader.csv(texts: shopBook)
    #expect(scenario.suppliers.map(\.name) == ["Hillside Farm", "Hangang Crafts"])
    #expect(
      scenario.items == [
        Scenario.CatalogueItem(
          id: ItemID("TEA"), name: "Green tea", supplier: SupplierID("S-1"),
          unitPrice: money(650), onHand: 40, minimum: 10),
        Scenario.CatalogueItem(
          id: ItemID("MUG"), name: "Mug", supplier: SupplierID("S-2"), unitPrice: money(1_200),
          onHand: 30, minimum: 8),
      ])
  }

  @Test func `takes the orders with their lines, which may stand in any order`() throws {
    let scenario = try ScenarioReader.csv(texts: shopBook)
    #expect(
      scenario.orders == [
        Scenario.CustomerOrder(
          id: OrderID("1001"), customer: CustomerID("Minji"),
          placedAt: try time("1996-07-04T10:30:00Z"),
          lines: [requested("TEA", 2, price: 600), requested("MUG", 1, price: 1_199)]),
        Scenario.CustomerOrder(
          id: OrderID("1002"), customer: CustomerID("Oliver"),
          placedAt: try time("1996-07-05T00:00:00Z"), lines: [requested("MUG", 3)]),
      ])
  }

  @Test func `begins at midnight before the first order`() throws {
    let scenario = try ScenarioReader.csv(texts: shopBook)
    #expect(scenario.start == (try time("1996-07-04T00:00:00Z")))
    var old = shopBook
    old.orders = old.orders.replacing("1996-07-04T10:30:00Z", with: "1969-12-31T23:59:59Z")
    #expect(
      try ScenarioReader.csv(texts: old).start == (try time("1969-12-31T00:00:00Z")))
  }

  @Test func `puts orders by time, and those of one day as they stand in the file`() throws {
    var book = shopBook
    book.orders = """
      order_id,customer_id,placed_at
      3,c,1996-07-05T00:00:00Z
      2,b,1996-07-04T00:00:00Z
      1,a,1996-07-05T00:00:00Z
      """
    book.lines = "sku,order_id,quantity\nTEA,1,1\nTEA,2,1\nTEA,3,1"
    let scenario = try ScenarioReader.csv(texts: book)
    #expect(scenario.orders.map(\.id.text) == ["2", "3", "1"])
    #expect(scenario.orders.allSatisfy { $0.lines == [requested("TEA", 1)] })
  }

  @Test func `is named after the file of the orders, and says what it holds`() throws {
    var files = OrderBook.usualNames
    files.orders = "books/Spring Sale.csv"
    let scenario = try ScenarioReader.csv(texts: shopBook, files: files)
    #expect(scenario.name == "spring-sale")
    #expect(scenario.title.en == "Order book: spring-sale")
    #expect(
      scenario.summary.en
        == "2 orders for 2 items from 2 suppliers, placed from 1996-07-04 to 1996-07-05.")
    #expect(scenario.summary.ko.contains("주문 2건"))
  }

  @Test func `has suppliers who take days, unless told otherwise`() throws {
    #expect(try ScenarioReader.csv(texts: shopBook).rules == .orderBook)
    #expect(
      Scenario.Rules.orderBook.supplierDelay
        == Scenario.Span(milliseconds: 172_800_000...518_400_000))
    let rules = Scenario.Rules()
    let scenario = try ScenarioReader.csv(texts: shopBook, rules: rules, seed: 9)
    #expect(scenario.rules == rules)
    #expect(scenario.seed == 9)
  }

  @Test func `takes prices in another currency`() throws {
    var book = shopBook
    book.products = book.products.replacing("6.50", with: "6500")
    book.lines = book.lines.replacing("6.00", with: "6000").replacing("11.99", with: "11990")
    let scenario = try ScenarioReader.csv(texts: book, currency: .krw)
    #expect(scenario.items.map(\.unitPrice) == [money(6_500, .krw), money(12, .krw)])
    #expect(scenario.orders[0].lines[1].unitPrice == money(11_990, .krw))
  }

  @Test func `takes quotes, commas, line breaks, both line ends, a mark at the beginning`() throws {
    var book = shopBook
    book.products =
      "\u{FEFF}name,sku,minimum,on_hand,unit_price,supplier_id\r\n"
      + "\"Tea, \"\"green\"\"\r\n  No. 1\",TEA,10,40,6.50,S-1\r\n녹차 🍵,MUG,8,30,12,S-2\r\n"
    let scenario = try ScenarioReader.csv(texts: book)
    #expect(scenario.items.map(\.name) == ["Tea, \"green\" No. 1", "녹차 🍵"])
    #expect(scenario.items[0].minimum == 10)
  }

  @Test func `takes ids in any script`() throws {
    let book = OrderBook(
      products: shopBook.products.replacing("TEA", with: "녹차,1".csvQuoted),
      suppliers: shopBook.suppliers, orders: shopBook.orders.replacing("1001", with: "주문-1"),
      lines: shopBook.lines.replacing("TEA", with: "녹차,1".csvQuoted)
        .replacing("1001", with: "주문-1"))
    let scenario = try ScenarioReader.csv(texts: book)
    #expect(scenario.orders[0].id.text == "주문-1")
    #expect(scenario.orders[0].lines[0].item.text == "녹차,1")
  }

  @Test func `takes moments with parts of a second and in other zones`() throws {
    var book = shopBook
    book.orders = book.orders.replacing("10:30:00Z", with: "10:30:00.125Z")
      .replacing("00:00:00Z", with: "00:00:00+09:00")
    #expect(
      try ScenarioReader.csv(texts: book).orders.map(\.placedAt) == [
        try time("1996-07-04T10:30:00.125Z"), try time("1996-07-04T15:00:00Z"),
      ])
  }

  @Test func `says which file is not there`() {
    let files = OrderBook(
      products: "/nowhere/p.csv", suppliers: "/nowhere/s.csv", orders: "/nowhere/o.csv",
      lines: "/nowhere/l.csv")
    #expect(
      line { try ScenarioReader.csv(files: files) }
        == "/nowhere/p.csv: there is no such file; expected a text file")
  }
}

extension String {
  fileprivate var csvQuoted: String { "\"\(self)\"" }
}
