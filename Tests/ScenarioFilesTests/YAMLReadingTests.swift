import InventoryContract
import OrderFlowSystem
import OrderingContract
import Primitives
import ScenarioFiles
import Testing

@Suite struct `Reading a scenario file` {
  @Test func `names the scenario after its file`() throws {
    let names = [
      ("shop.yaml", "shop"), ("/a/b/My Shop 2.yaml", "my-shop-2"), ("가게.yml", "가게"),
      ("__.yaml", "scenario"), ("a\u{1B}[31m.yaml", "a-31m"), ("Plain", "plain"),
      ("../x/.yaml", "scenario"),
    ]
    for (file, name) in names {
      #expect(try ScenarioReader.yaml(text: shopYAML, file: file).name == name)
    }
  }

  @Test func `takes titles in two languages, or one for both`() throws {
    #expect(try shop().title == Phrase(en: "A shop", ko: "가게"))
    let plain = try shop(replacing: "title: {en: A shop, ko: 가게}", with: "title: Shop")
    #expect(plain.title == Phrase("Shop"))
  }

  @Test func `takes the title for a summary that is not there`() throws {
    let bare = try shop(replacing: "summary: {en: Two orders., ko: 주문 두 건.}\n", with: "")
    #expect(bare.summary == bare.title)
  }

  @Test func `takes a summary over several lines as one`() throws {
    let folded = try shop(
      replacing: "summary: {en: Two orders., ko: 주문 두 건.}",
      with: "summary: |\n  Two orders,\n    one of them cancelled.\n")
    #expect(folded.summary == Phrase("Two orders, one of them cancelled."))
  }

  @Test func `takes the seed, up to 64 bits`() throws {
    #expect(try shop().seed == 7)
    #expect(try shop(replacing: "seed: 7", with: "seed: 18446744073709551615").seed == .max)
    #expect(try shop(replacing: "seed: 7\n", with: "").seed == 1)
    #expect(try ScenarioReader.yaml(text: shopYAML, file: "shop.yaml", seed: 5).seed == 5)
  }

  @Test func `takes prices exactly, in the digits of the currency`() throws {
    let scenario = try shop()
    #expect(scenario.items.map(\.unitPrice) == [money(650), money(1_200)])
    #expect(scenario.orders[0].lines.map(\.unitPrice) == [nil, money(1_199)])
    #expect(scenario.rules.payment.limit == money(25_000))
  }

  @Test func `suits another currency to all of it`() throws {
    let text = shopYAML.replacing("USD", with: "KRW").replacing("6.50", with: "6500")
      .replacing("11.99", with: "11990")
    let scenario = try ScenarioReader.yaml(text: text, file: "shop.yaml")
    #expect(scenario.items.map(\.unitPrice) == [money(6_500, .krw), money(12, .krw)])
    #expect(scenario.orders[0].lines[1].unitPrice == money(11_990, .krw))
    #expect(scenario.rules.payment.limit == money(250, .krw))
  }

  @Test func `takes times after the start and real ones`() throws {
    let scenario = try shop()
    #expect(scenario.start == (try time("2026-03-02T09:00:00Z")))
    #expect(
      scenario.orders.map(\.placedAt)
        == [try time("2026-03-02T09:00:01Z"), try time("2026-03-02T09:05:00Z")])
    #expect(scenario.orders.map(\.cancelledAt) == [nil, try time("2026-03-02T09:06:30Z")])
    let precise = try shop(replacing: "at: 1s", with: "at: 2026-03-02T18:00:00+09:00")
    #expect(precise.orders[0].placedAt == precise.start)
    let fraction = try shop(replacing: "at: 1s", with: "at: 2026-03-02T09:00:00.250Z")
    #expect(fraction.orders[0].placedAt == precise.start + .milliseconds(250))
    let cancelled = try shop(replacing: "cancel-after: 90s", with: "cancel-at: 10m")
    #expect(cancelled.orders[1].cancelledAt == precise.start + .minutes(10))
  }

  @Test func `puts orders by time, and those of one time as they stand in the file`() throws {
    let later = try shop(replacing: "at: 1s", with: "at: 6m")
    #expect(later.orders.map(\.id.text) == ["1002", "1001"])
    let together = try shop(replacing: "at: 1s", with: "at: 5m")
    #expect(together.orders.map(\.id.text) == ["1001", "1002"])
  }

  @Test func `takes the rules`() throws {
    let rules = try shop().rules
    #expect(rules.whenShort == .refuse)
    #expect(rules.payment.declinedOrders == [OrderID("1002")])
    #expect(rules.payment.declinedBasisPoints == 250)
    #expect(rules.supplierDelay == Scenario.Span(milliseconds: 7_200_000...14_400_000))
    #expect(rules.providerDelay == Scenario.Span(milliseconds: 1_000...1_000))
    #expect(rules.carrierDelay == Scenario.Span(milliseconds: 5_000...60_000))
    #expect(rules.latency == Scenario.Span(milliseconds: 10...250))
    #expect(rules.unitsPerParcel == 6)
  }

  @Test func `has the usual rules where there are none`() throws {
    let end = try #require(shopYAML.firstRange(of: "rules:"))
    let text = String(shopYAML[..<end.lowerBound])
    #expect(try ScenarioReader.yaml(text: text, file: "a.yaml").rules == Scenario.Rules())
  }

  @Test func `takes a shop to which nobody comes by himself`() throws {
    let start = try #require(shopYAML.firstRange(of: "orders:\n"))
    let text = String(shopYAML[..<start.lowerBound]) + "orders: []\n"
    #expect(try ScenarioReader.yaml(text: text, file: "a.yaml").orders == [])
  }

  @Test func `takes names and ids in any script`() throws {
    let text = shopYAML.replacing("TEA", with: "녹차-01").replacing("1001", with: "주문-가")
      .replacing("Minji", with: "민지").replacing("S-1", with: "Поставщик")
      .replacing("Green tea", with: "\"Green, 'tea': \\\"녹차\\\"\\nNo. 1\"")
    let scenario = try ScenarioReader.yaml(text: text, file: "a.yaml")
    #expect(scenario.items[0].id == ItemID("녹차-01"))
    #expect(scenario.items[0].supplier == SupplierID("Поставщик"))
    #expect(scenario.items[0].name == "Green, 'tea': \"녹차\" No. 1")
    #expect(scenario.orders[0].id.text == "주문-가")
    #expect(scenario.orders[0].customer.text == "민지")
  }

  @Test func `knows an id that a Mac wrote in parts`() throws {
    let parts = "\u{1100}\u{1161}"
    let text = shopYAML.replacing("id: TEA", with: "id: \(parts)")
      .replacing("item: TEA", with: "item: \u{AC00}")
    let scenario = try ScenarioReader.yaml(text: text, file: "a.yaml")
    #expect(Array(scenario.items[0].id.text.unicodeScalars) == ["\u{AC00}"])
  }
}
