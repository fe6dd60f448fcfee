import Testing

@testable import Documents

@Suite struct `Values that are written and read` {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func `given any whole number, when written and read, then it is the same`(seed: UInt64) throws {
    var generator = Generator(seed: seed)
    let number = Int(truncatingIfNeeded: generator.next()) >> generator.number(0...63)
    let format = WholeNumberFormat(range: .min ... .max)
    #expect(try format.read(String(number)) == number)
    #expect(try WholeNumberFormat(range: number...number).read(String(number)) == number)
    if number < Int.max {
      let above = WholeNumberFormat(range: (number + 1)...Int.max)
      #expect(throws: Mismatch.self) { try above.read(String(number)) }
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `given any length of time in any unit, when read, then it is its milliseconds`(
    seed: UInt64
  ) throws {
    var generator = Generator(seed: seed)
    let units: [(String, Int64)] = [
      ("ms", 1), ("s", 1_000), ("m", 60_000), ("h", 3_600_000), ("d", 86_400_000),
    ]
    let unit = units[generator.number(0...4)]
    let count = Int64(generator.number(0...1_000_000))
    let format = DurationFormat(range: 0...Int64.max)
    #expect(try format.read("\(count)\(unit.0)") == count * unit.1)
  }

  @Test func `given every percentage there is, when read, then it is its basis points`() throws {
    for points in 0...10_000 {
      let fraction = points % 100
      let text = "\(points / 100)." + (fraction < 10 ? "0" : "") + "\(fraction)"
      guard try PercentageFormat().read(text) == points,
        try PercentageFormat().read(text + "%") == points
      else {
        Issue.record("\(text)")
        return
      }
    }
  }

  @Test(arguments: 0..<500 as Range<UInt64>)
  func `given any text, when read in any format, then it is a value or a harmless complaint`(
    seed: UInt64
  ) {
    var generator = Generator(seed: seed)
    let pieces = [
      "-", "+", ".", "0", "1", "9", "59", "60", "1996", "-02-", "T", "t", "Z", ":", "s", "ms", "d",
      "%", "e", " ", "", "\u{0}", "\u{301}", "한", "９", "\u{1B}[2J", "9223372036854775808", "true",
    ]
    let text = generator.text(of: pieces, length: 0...8)
    check(WholeNumberFormat(range: .min ... .max), text)
    check(DecimalFormat(fractionDigits: generator.number(0...18), range: .min ... .max), text)
    check(TimestampFormat(), text)
    check(DurationFormat(range: 0...Int64.max), text)
    check(PercentageFormat(), text)
    check(BooleanFormat(), text)
    check(ChoiceFormat(names: ["ms", "true"]), text)
    check(TextFormat(maximum: 4, mayBeEmpty: false, severalLines: false), text)
    check(TextFormat(maximum: 0, mayBeEmpty: true, severalLines: true), text)
  }

  private func check<Format: ValueFormat>(_ format: Format, _ text: String) {
    do {
      _ = try format.read(text)
    } catch {
      #expect(error.problem.unicodeScalars.allSatisfy(Printable.isPrintable))
      #expect(error.problem.count < 200)
    }
    #expect(!format.expected.isEmpty)
  }
}
