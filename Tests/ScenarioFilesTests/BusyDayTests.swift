import OrderFlowSystem
import Primitives
import ScenarioFiles
import Testing

@Suite struct `A busy day` {
  private func scenario() throws -> Scenario {
    try #require(try BuiltInScenarios.named("busy-day"))
  }

  @Test func `has 300 orders, spread over most of one day`() throws {
    let scenario = try scenario()
    #expect(scenario.orders.count == 300)
    let last = try #require(scenario.orders.last).placedAt
    #expect(last - scenario.start > .hours(8))
    #expect(last - scenario.start < .hours(16))
  }

  @Test func `is another day with another seed`() throws {
    let other = try #require(try BuiltInScenarios.named("busy-day", seed: 8))
    #expect(other.seed == 8)
    #expect(other.orders.count == 300)
    #expect(try other.orders != scenario().orders)
    #expect(try other.items == scenario().items)
  }

  @Test func `sees refills, shortages, declines and cancellations, in time and too late`() throws {
    let journal = Journal(running: try scenario())
    #expect(journal.count("GOODS_RECEIVED") > 12)
    #expect((5...100).contains(journal.count("STOCK_SHORT")))
    #expect(journal.count("PAYMENT_DECLINED") > 2)
    #expect(journal.count("PAYMENT_REFUNDED") > 2)
    #expect(journal.count("CANCEL_ORDER") > journal.count("STOP_SHIPMENT"))
    #expect(journal.count("ORDER_DISPATCHED") > 250)
    #expect(
      journal.count("ORDER_SHIPPING") + journal.count("ORDER_CANCELLED")
        == journal.count("ORDER_PLACED"))
  }

  @Test func `can be written out as a book, and runs to the end as one`() throws {
    let files = ScenarioWriter.csv(try scenario())
    let book = try ScenarioReader.csv(
      texts: OrderBook(
        products: files[0].text, suppliers: files[1].text, orders: files[2].text,
        lines: files[3].text))
    #expect(book.orders.map(\.id) == (try scenario().orders.map(\.id)))
    #expect(book.orders.map(\.placedAt) == (try scenario().orders.map(\.placedAt)))
    let journal = Journal(running: book)
    journal.expectSound()
    #expect(journal.count("ORDER_DISPATCHED") == 300)
  }
}
