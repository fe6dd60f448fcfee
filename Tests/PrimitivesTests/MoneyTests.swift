import Foundation
import Primitives
import Testing

@Suite struct `Money is exact` {
  @Test(
    arguments: [
      (0, "USD", "0.00 USD"), (5, "USD", "0.05 USD"), (44_000, "USD", "440.00 USD"),
      (-5, "USD", "-0.05 USD"), (-1_234, "EUR", "-12.34 EUR"), (15_000, "KRW", "15000 KRW"),
      (1_234, "KWD", "1.234 KWD"), (7, "JPY", "7 JPY"),
      (.max, "USD", "92233720368547758.07 USD"), (.min, "USD", "-92233720368547758.08 USD"),
    ] as [(Int64, String, String)])
  func `it is written with the digits of its currency`(
    minorUnits: Int64, code: String, text: String
  ) throws {
    let currency = try #require(Currency(code))
    #expect(Money(minorUnits: minorUnits, currency: currency).description == text)
  }

  @Test(arguments: ["", "US", "usd", "USDX", "U D", "US1", "€€€", "ＵＳＤ"])
  func `what is not three letters from A to Z is no currency`(code: String) {
    #expect(Currency(code) == nil)
  }

  @Test func `a price times a quantity is exact at the limits`() {
    let price = Money(minorUnits: Money.largestPrice, currency: .usd)
    #expect(price.times(Quantity(clamping: Quantity.limitPerOrder)) == 20_000_000_000_000_000)
  }

  @Test func `it is stored as minor units and a currency, and comes back`() throws {
    let money = Money(minorUnits: 44_000, currency: .krw)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = try encoder.encode(money)
    #expect(String(decoding: data, as: UTF8.self) == #"{"currency":"KRW","minorUnits":44000}"#)
    #expect(try JSONDecoder().decode(Money.self, from: data) == money)
  }

  @Test(arguments: [
    #"{"currency":"won","minorUnits":1}"#, #"{"currency":"USD","minorUnits":1.5}"#,
    #"{"currency":"USD"}"#, #"{"currency":"USD","minorUnits":9223372036854775808}"#,
  ])
  func `what is not money is refused`(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Money.self, from: Data(json.utf8))
    }
  }
}
