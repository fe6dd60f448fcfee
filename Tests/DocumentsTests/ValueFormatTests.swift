import Testing

@testable import Documents

private func read<Format: ValueFormat>(_ format: Format, _ text: String) -> Format.Value? {
  try? format.read(text)
}

@Suite struct `A whole number` {
  private let format = WholeNumberFormat(range: -10...1_000)

  @Test(arguments: [("0", 0), ("7", 7), ("1000", 1_000), ("-10", -10), ("-0", 0)])
  func `given digits in the range, when read, then it is the number`(text: String, number: Int) {
    #expect(read(format, text) == number)
  }

  @Test(arguments: [
    "", "-", "+7", " 7", "7 ", "007", "1001", "-11", "1e2", "0x10", "1_000", "1,000", "7.0", "٧",
    "７", "--1", "99999999999999999999", "one", "-\u{301}1",
  ])
  func `given anything else, when read, then it is refused`(text: String) {
    #expect(read(format, text) == nil)
  }

  @Test func `given the whole range of Int, when read, then its ends are numbers`() {
    let all = WholeNumberFormat(range: .min ... .max)
    #expect(read(all, "9223372036854775807") == Int.max)
    #expect(read(all, "-9223372036854775808") == Int.min)
    #expect(read(all, "9223372036854775808") == nil)
  }

  @Test func `given a range, when refused, then its ends are said`() {
    #expect(format.expected == "a whole number from -10 to 1000")
    #expect(WholeNumberFormat(range: 1 ... .max).expected == "a whole number of at least 1")
    #expect(WholeNumberFormat(range: .min...9).expected == "a whole number of at most 9")
    #expect(WholeNumberFormat(range: .min ... .max).expected == "a whole number")
  }
}

@Suite struct `A decimal number` {
  private let format = DecimalFormat(fractionDigits: 2, range: .min ... .max)

  @Test(
    arguments: [
      ("14.00", 1_400), ("9.8", 980), ("12", 1_200), ("0.01", 1), ("-0.01", -1), ("0", 0),
      ("0.1", 10), ("92233720368547758.07", Int64.max), ("-92233720368547758.08", Int64.min),
    ] as [(String, Int64)])
  func `given a number, when read, then it is exact`(text: String, units: Int64) {
    #expect(read(format, text) == units)
  }

  @Test(arguments: [
    "", ".", "-", ".5", "5.", "1.234", "1.000", "1,5", "1e3", "+1", "00.5", "1.2.3", "NaN", "inf",
    "92233720368547758.08", "-92233720368547758.09", "999999999999999999999999", "1 ", "1.-1",
  ])
  func `given anything else, when read, then it is refused`(text: String) {
    #expect(read(format, text) == nil)
  }

  @Test func `given no fraction digits, when read, then only whole numbers are numbers`() {
    let whole = DecimalFormat(fractionDigits: 0, range: 0...10)
    #expect(read(whole, "7") == 7)
    #expect(read(whole, "7.0") == nil)
    #expect(read(whole, "11") == nil)
    #expect(whole.expected == "a whole number, from 0 to 10")
  }

  @Test func `given a range, when refused, then its ends are written as decimals`() {
    let price = DecimalFormat(fractionDigits: 2, range: 1...1_000_050)
    #expect(
      price.expected
        == "a number with at most 2 digits after the point, from 0.01 to 10000.50")
    #expect(
      DecimalFormat(fractionDigits: 1, range: -5 ... .max).expected
        == "a number with at most 1 digit after the point, at least -0.5")
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `given any count of units, when written and read, then it is the same`(seed: UInt64) {
    var generator = Generator(seed: seed)
    let digits = generator.number(1...18)
    let units = Int64(truncatingIfNeeded: generator.next()) >> Int64(generator.number(0...60))
    var text = String(units.magnitude)
    while text.count <= digits { text = "0" + text }
    text.insert(".", at: text.index(text.endIndex, offsetBy: -digits))
    if units < 0 { text = "-" + text }
    let format = DecimalFormat(fractionDigits: digits, range: .min ... .max)
    #expect(read(format, text) == units)
  }
}

@Suite struct `A duration` {
  private let format = DurationFormat(range: 0...259_200_000)

  @Test(
    arguments: [
      ("250ms", 250), ("90s", 90_000), ("15m", 900_000), ("2h", 7_200_000), ("3d", 259_200_000),
      ("0s", 0), ("007s", 7_000),
    ] as [(String, Int64)])
  func `given a number and a unit, when read, then it is milliseconds`(
    text: String, milliseconds: Int64
  ) {
    #expect(read(format, text) == milliseconds)
  }

  @Test(arguments: [
    "", "s", "90", "90 s", "-1s", "1.5h", "1h30m", "4d", "90S", "1w", "1s ", "9223372036854775807d",
    "99999999999999999999ms", "10s\u{301}",
  ])
  func `given anything else, when read, then it is refused`(text: String) {
    #expect(read(format, text) == nil)
  }

  @Test func `given a range, when refused, then its ends are written as durations`() {
    #expect(format.expected.hasSuffix("from 0s to 3d"))
    #expect(DurationFormat(range: 1...90_000).expected.hasSuffix("from 1ms to 90s"))
  }
}

@Suite struct `A percentage` {
  @Test(arguments: [
    ("0%", 0), ("10%", 1_000), ("10", 1_000), ("12.5%", 1_250), ("0.01", 1), ("100%", 10_000),
    ("99.99", 9_999),
  ])
  func `given a share, when read, then it is basis points`(text: String, points: Int) {
    #expect(read(PercentageFormat(), text) == points)
  }

  @Test(arguments: ["", "%", "101", "100.01%", "-1%", "0.001", "10 %", "10%%", "ten", "1e1"])
  func `given anything else, when read, then it is refused`(text: String) {
    #expect(read(PercentageFormat(), text) == nil)
  }
}

@Suite struct `Text` {
  private let format = TextFormat(maximum: 5, mayBeEmpty: false, severalLines: false)

  @Test func `given Characters up to the maximum, when read, then it is accepted`() {
    #expect(read(format, "12345") == "12345")
    #expect(read(format, "한글한글한") == "한글한글한")
    #expect(read(format, "123456") == nil)
  }

  @Test(arguments: ["", " ", "\u{A0}", "a\u{1B}", "a\nb", "a\tb", "\u{202E}a", "a\u{200B}"])
  func `given nothing or what does not show, when read, then it is refused`(text: String) {
    #expect(read(format, text) == nil)
  }

  @Test func `given one Character of endless marks, when read, then it is refused`() {
    #expect(read(format, "e" + String(repeating: "\u{301}", count: 99)) == nil)
  }

  @Test func `given several lines allowed, when read, then only line breaks and tabs are more`() {
    let several = TextFormat(maximum: 9, mayBeEmpty: true, severalLines: true)
    #expect(read(several, "a\r\n\tb") == "a\r\n\tb")
    #expect(read(several, "") == "")
    #expect(read(several, "\u{1B}") == nil)
  }
}
