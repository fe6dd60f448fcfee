import Documents
import Primitives

extension YAMLValue {
  /// The name of an order, an item, a customer or a supplier.
  func identifier() throws(InputError) -> String {
    IdentifierText.composed(try text(maximum: ScenarioLimits.identifier))
  }

  /// A name that people read.
  func name() throws(InputError) -> String {
    NameText.onOneLine(try text(maximum: ScenarioLimits.name, severalLines: true))
  }

  /// One text for both languages, or one for each.
  func phrase(maximum: Int) throws(InputError) -> Phrase {
    guard isMapping else { return Phrase(try line(maximum)) }
    let languages = try mapping(keys: ["en", "ko"])
    let en = try languages.required("en").line(maximum)
    return Phrase(en: en, ko: try languages.required("ko").line(maximum))
  }

  private func line(_ maximum: Int) throws(InputError) -> String {
    NameText.onOneLine(try text(maximum: maximum, severalLines: true))
  }

  /// 64 bits in decimal digits.
  func seed() throws(InputError) -> UInt64 {
    let expected = "a whole number from 0 to \(UInt64.max)"
    do throws(InputError) {
      let written = try text(maximum: ScenarioLimits.identifier)
      if let seed = UInt64(written), String(seed) == written { return seed }
      throw error(problem: "\(path) is \(Printable.quoted(written))", expected: expected)
    } catch {
      throw self.error(problem: error.problem, expected: expected)
    }
  }

  /// Three letters, as in ISO 4217.
  func currency() throws(InputError) -> Currency {
    let code = try text(maximum: ScenarioLimits.name)
    guard let currency = Currency(code) else {
      throw error(
        problem: "\(path) is \(Printable.quoted(code))",
        expected: "a currency in three capital letters, such as USD, EUR or KRW")
    }
    return currency
  }

  /// A price or an amount in units of `currency`.
  func money(_ currency: Currency, atMost limit: Int64) throws(InputError) -> Money {
    Money(
      minorUnits: try decimal(fractionDigits: currency.fractionDigits, in: 0...limit),
      currency: currency)
  }
}
