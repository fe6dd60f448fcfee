import EventSourcing
import InventoryContract
import OrderFlowSystem
import OrderingContract
import Primitives

/// SplitMix64: the same on every machine, so that a failing seed can be run again.
struct Generator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  /// A printable text of awkward pieces that begins and ends with neither space nor line break.
  mutating func text(_ longest: Int) -> String {
    let pieces = [
      "a", "Z", "0", "7", "녹차", "é", "\"", "'", ",", ":", ": ", " #", "- ", "{", "}", "[", "]",
      "\\", "&", "*", "!", "|", ">", "%", "@", "`", "~", "null", "yes", "1e3", "0x1", "🍵", "..",
      "  ", "?", "=", "Ω", "한글", "-", "_", "/",
    ]
    let text = (0..<number(1...5)).map { _ in pieces[number(0...pieces.count - 1)] }.joined()
    let words = String(text.prefix(longest)).split(separator: " ").joined(separator: " ")
    return words.isEmpty ? "~" : words
  }
}

/// Any scenario that a file can hold.
struct RandomScenarios {
  var generator: Generator
  let currency: Currency

  init(seed: UInt64) {
    generator = Generator(seed: seed)
    currency = [Currency.usd, .krw, Currency("KWD") ?? .usd][Int(seed % 3)]
  }

  mutating func scenario(named name: String) -> Scenario {
    let start =
      VirtualTime(milliseconds: Int64(generator.number(-62_135_596_800...4_000_000_000)))
      + .milliseconds(generator.chance(50) ? 0 : Int64(generator.number(0...86_399_999)))
    let suppliers = (1...generator.number(1...4)).map {
      Scenario.Supplier(id: SupplierID(id("S", $0)), name: generator.text(40))
    }
    let items = (1...generator.number(1...6)).map { number in
      Scenario.CatalogueItem(
        id: ItemID(id("I", number)), name: generator.text(40),
        supplier: suppliers[generator.number(0...suppliers.count - 1)].id, unitPrice: price(),
        onHand: generator.number(0...1_000_000), minimum: generator.number(0...1_000))
    }
    let orders = (0..<generator.number(0...8)).map { order($0, start, items.map(\.id)) }
    return Scenario(
      name: name, title: phrase(), summary: phrase(), seed: generator.next(), start: start,
      suppliers: suppliers, items: items,
      orders: orders.enumerated().sorted {
        ($0.element.placedAt, $0.offset) < ($1.element.placedAt, $1.offset)
      }.map(\.element), rules: rules(orders.map(\.id)),
      faults: (0..<generator.number(0...4)).map { _ in fault(orders.map(\.id)) },
      without: Mechanism.allCases.filter { _ in generator.chance(20) })
  }

  private mutating func fault(_ orders: [OrderID]) -> PlannedFault {
    let span = VirtualDuration.milliseconds(Int64(generator.number(1...100_000_000)))
    var strike = Strike(
      [.drop, .duplicate, .reorder, .delay(span), .crash(.afterRecord), .refuseWrite][
        generator.number(0...5)])
    strike.target = generator.chance(50) ? .billing : nil
    strike.subject = orders.isEmpty ? nil : orders[generator.number(0...orders.count - 1)].name
    strike.basisPoints = generator.number(1...10_000)
    let disturbances: [Disturbance] = [
      .strike(strike), .slow(.inventory, by: span), .stopped(.delivery),
      .partition(.ordering, .suppliers), .outside(.paymentProvider, .silent),
    ]
    var fault = PlannedFault(disturbances[generator.number(0...4)])
    if generator.chance(50) { fault.from = .milliseconds(Int64(generator.number(0...90_000))) }
    if generator.chance(50) {
      fault.until = .milliseconds((fault.from ?? .zero).milliseconds + span.milliseconds)
    }
    return fault
  }

  private mutating func id(_ prefix: String, _ number: Int) -> String {
    generator.text(20) + prefix + String(number)
  }

  private mutating func phrase() -> Phrase {
    generator.chance(30)
      ? Phrase(generator.text(100)) : Phrase(en: generator.text(100), ko: generator.text(100))
  }

  private mutating func price() -> Money {
    let largest = generator.chance(10) ? Money.largestPrice : 100_000
    return Money(
      minorUnits: Int64.random(in: 0...largest, using: &generator), currency: currency)
  }

  private mutating func order(
    _ number: Int, _ start: VirtualTime, _ items: [ItemID]
  ) -> Scenario.CustomerOrder {
    let placedAt = start + later()
    return Scenario.CustomerOrder(
      id: OrderID(id("O", number)), customer: CustomerID(generator.text(20)), placedAt: placedAt,
      lines: (1...generator.number(1...4)).map { _ in
        RequestedLine(
          item: items[generator.number(0...items.count - 1)],
          quantity: Quantity(clamping: generator.number(1...5_000)),
          unitPrice: generator.chance(50) ? price() : nil)
      }, cancelledAt: generator.chance(40) ? placedAt + later() : nil)
  }

  private mutating func later() -> VirtualDuration {
    switch generator.number(1...4) {
    case 1: .zero
    case 2: .seconds(Int64(generator.number(0...7_200)))
    case 3: .milliseconds(Int64(generator.number(0...100_000_000)))
    default: .days(Int64(generator.number(0...8_000)))
    }
  }

  private mutating func rules(_ orders: [OrderID]) -> Scenario.Rules {
    var rules = Scenario.Rules()
    rules.whenShort = generator.chance(50) ? .wait : .refuse
    rules.payment.declinedOrders = orders.filter { _ in generator.chance(20) }
    rules.payment.limit = generator.chance(30) ? price() : nil
    rules.payment.declinedBasisPoints = generator.chance(50) ? generator.number(0...10_000) : 0
    rules.latency = span(86_400_000)
    rules.providerDelay = span(10_000)
    rules.carrierDelay = span(315_360_000_000)
    rules.supplierDelay = span(1_000_000_000)
    rules.unitsPerParcel = generator.number(1...20_000)
    return rules
  }

  private mutating func span(_ longest: Int64) -> Scenario.Span {
    let from = Int64.random(in: 0...longest, using: &generator)
    return Scenario.Span(
      milliseconds:
        from...(generator.chance(30)
        ? from : Int64.random(in: from...longest, using: &generator)))
  }
}
