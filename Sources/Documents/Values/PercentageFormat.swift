/// A share from 0 to 100 percent with at most two decimals, with or without the sign (`12.5%`,
/// `12.5`), as basis points: 10,000 are the whole.
struct PercentageFormat: ValueFormat {
  var expected: String { "a percentage from 0% to 100% with at most 2 decimals, such as 12.5%" }

  func read(_ text: String) throws(Mismatch) -> Int {
    let number = text.hasSuffix("%") ? String(text.dropLast()) : text
    do {
      return Int(try DecimalFormat(fractionDigits: 2, range: 0...10_000).read(number))
    } catch {
      throw Mismatch(text)
    }
  }
}
