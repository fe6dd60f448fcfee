import Foundation
import OrderingContract
import Primitives

/// Reads an order's text from left to right.
struct OrderTextReader {
  private let start: VirtualTime
  private var tokens: ArraySlice<OrderTextToken>

  init(_ text: String, start: VirtualTime) throws(ScenarioEditError) {
    guard text.unicodeScalars.count <= OrderText.longestText else {
      throw .place(
        "the order is too long", expected: "at most \(OrderText.longestText) characters")
    }
    self.start = start
    tokens = try OrderTextToken.tokens(of: text)[...]
  }

  mutating func order() throws(ScenarioEditError) -> Scenario.CustomerOrder {
    let id = OrderID(try name("the id of the order"))
    try take(.word("for"))
    let customer = CustomerID(try name("the customer"))
    let placedAt = try moment()
    try take(.colon)
    var lines = [try line()]
    var cancelledAt: VirtualTime?
    while !tokens.isEmpty, cancelledAt == nil {
      try take(.comma)
      if tokens.first == .word("cancelled") {
        cancelledAt = try cancellation(of: placedAt)
      } else {
        lines.append(try line())
      }
    }
    if let token = tokens.first { throw Self.unexpected(token, expected: "the end of the order") }
    let units = lines.reduce(0) { $0 + $1.quantity.count }
    guard lines.count <= OrderText.mostLines, units <= Quantity.limitPerOrder else {
      throw .place(
        "the order has \(lines.count) lines and \(units) units",
        expected: "at most \(OrderText.mostLines) lines and \(Quantity.limitPerOrder) units")
    }
    return Scenario.CustomerOrder(
      id: id, customer: customer, placedAt: placedAt, lines: lines, cancelledAt: cancelledAt)
  }

  private mutating func line() throws(ScenarioEditError) -> RequestedLine {
    let expected = "a quantity from 1 to \(Quantity.limitPerOrder), then an item"
    let number = try word(expected)
    guard let units = DecimalText.number(number, places: 0), units <= Quantity.limitPerOrder,
      let quantity = Quantity(Int(units))
    else { throw Self.unexpected(.word(number), expected: expected) }
    let item = ItemID(try name("the item"))
    guard tokens.first == .word("at") else { return RequestedLine(item: item, quantity: quantity) }
    try take(.word("at"))
    return RequestedLine(item: item, quantity: quantity, unitPrice: try price())
  }

  private mutating func price() throws(ScenarioEditError) -> Money {
    let expected = "a price such as 4.50 USD"
    let amount = try word(expected)
    let code = try word(expected)
    guard let currency = Currency(code),
      let minorUnits = DecimalText.number(amount, places: currency.fractionDigits),
      minorUnits <= Money.largestPrice
    else { throw Self.unexpected(.word("\(amount) \(code)"), expected: expected) }
    return Money(minorUnits: minorUnits, currency: currency)
  }

  private mutating func cancellation(
    of placedAt: VirtualTime
  ) throws(ScenarioEditError) -> VirtualTime {
    try take(.word("cancelled"))
    let time = try moment()
    guard time >= placedAt else {
      throw .place(
        "the order is cancelled after \((time - start).exactText)",
        expected: "a moment not before \((placedAt - start).exactText), when it is placed")
    }
    return time
  }

  /// `after` and a length of time.
  private mutating func moment() throws(ScenarioEditError) -> VirtualTime {
    try take(.word("after"))
    let expected =
      "a duration such as 250ms, 12.5s or 2h30m, of at most "
      + OrderText.latestMoment.exactText
    let text = try word(expected)
    guard let span = VirtualDuration(exactly: text), span <= OrderText.latestMoment else {
      throw Self.unexpected(.word(text), expected: expected)
    }
    return start + span
  }

  /// In composed form, as scenario files have their names too.
  private mutating func name(_ what: String) throws(ScenarioEditError) -> String {
    let expected = "\(what), of 1 to \(OrderText.longestName) characters"
    let name = try word(expected).precomposedStringWithCanonicalMapping
    guard (1...OrderText.longestName).contains(name.unicodeScalars.count),
      !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { throw Self.unexpected(.word(name), expected: expected) }
    return name
  }

  private mutating func word(_ expected: String) throws(ScenarioEditError) -> String {
    guard case .word(let word)? = tokens.first else {
      throw Self.unexpected(tokens.first, expected: expected)
    }
    tokens.removeFirst()
    return word
  }

  private mutating func take(_ token: OrderTextToken) throws(ScenarioEditError) {
    guard tokens.first == token else {
      throw Self.unexpected(tokens.first, expected: "\"\(token.text)\"")
    }
    tokens.removeFirst()
  }

  private static func unexpected(
    _ token: OrderTextToken?, expected: String
  ) -> ScenarioEditError {
    .place(token.map { "the order says \"\($0.text)\"" } ?? "the order ends", expected: expected)
  }
}
