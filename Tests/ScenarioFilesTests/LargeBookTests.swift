import OrderFlowSystem
import Primitives
import ScenarioFiles
import Testing

@Suite struct `Large order books` {
  /// A book in the shape of Northwind: some products start with nothing on hand.
  private func book(orders: Int, lines: Int, products: Int = 77, perDay: Int = 2) -> OrderBook {
    var generator = Generator(seed: 1_996)
    var book = OrderBook(
      products: "sku,name,supplier_id,unit_price,on_hand,minimum\n",
      suppliers: "supplier_id,name\n", orders: "order_id,customer_id,placed_at\n",
      lines: "order_id,sku,quantity,unit_price\n")
    for number in 1...29 { book.suppliers += "S-\(number),\"Supplier, No. \(number)\"\n" }
    for number in 1...products {
      let onHand = generator.chance(7) ? 0 : generator.number(1...125)
      let minimum = generator.number(0...6) * 5
      let price = "\(generator.number(2...263)).\(generator.number(10...99))"
      book.products += "NW-\(number),상품 \(number),S-\(number % 29 + 1),\(price),"
      book.products += "\(onHand),\(minimum)\n"
    }
    let start = VirtualTime("1996-07-04T00:00:00Z") ?? VirtualTime(milliseconds: 0)
    for number in 0..<orders {
      let day = start + .days(Int64(number / perDay))
      book.orders += "\(10_248 + number),C\(generator.number(1...89)),\(day.dateText)T00:00:00Z\n"
      for _ in 0..<lines {
        book.lines += "\(10_248 + number),NW-\(generator.number(1...products)),"
        book.lines += "\(generator.number(1...60)),\(generator.number(2...263)).00\n"
      }
    }
    return book
  }

  @Test func `in the shape of Northwind run to the end, with every order dispatched`() throws {
    let scenario = try ScenarioReader.csv(texts: book(orders: 200, lines: 3))
    #expect(scenario.items.contains { $0.onHand == 0 })
    let journal = Journal(running: scenario)
    journal.expectSound()
    #expect(journal.count("ORDER_DISPATCHED") == 200)
    #expect(journal.count("STOCK_SHORT") > 20)
    #expect(journal.count("GOODS_RECEIVED") > 20)
  }

  @Test func `of 100,000 orders are read`() throws {
    let scenario = try ScenarioReader.csv(texts: book(orders: 100_000, lines: 1, perDay: 500))
    #expect(scenario.orders.count == 100_000)
    #expect(scenario.orders.allSatisfy { $0.lines.count == 1 })
  }

  @Test func `of more than 100,000 orders are not`() {
    let line = line {
      try ScenarioReader.csv(texts: book(orders: 100_001, lines: 0, perDay: 500))
    }
    #expect(line.hasPrefix("orders.csv:100002:1: "), "\(line)")
  }
}
