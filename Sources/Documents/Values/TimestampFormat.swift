/// A moment as RFC 3339 writes it, `1996-07-04T09:30:00Z` or with an offset such as `+09:00`, as
/// whole seconds since the beginning of 1970 in UTC.
///
/// Only what RFC 3339 requires: no local time without an offset, no space for the T. Leap seconds
/// are refused, since seconds since 1970 have no number for them; so are fractions other than zero.
struct TimestampFormat: ValueFormat {
  var expected: String { "a date and time such as 1996-07-04T09:30:00Z or …T18:30:00+09:00" }

  func read(_ text: String) throws(Mismatch) -> Int64 {
    var scanner = DigitScanner(text)
    guard let year = scanner.number(digits: 4), scanner.skip("-"),
      let month = scanner.number(digits: 2), scanner.skip("-"),
      let day = scanner.number(digits: 2), scanner.skip("Tt"),
      let hour = scanner.number(digits: 2), scanner.skip(":"),
      let minute = scanner.number(digits: 2), scanner.skip(":"),
      let second = scanner.number(digits: 2)
    else { throw Mismatch(text) }
    if scanner.skip("."), try !fractionIsZero(&scanner, text) {
      throw Mismatch(problem: "is \(Printable.quoted(text)), with a fraction of a second")
    }
    guard let offset = offset(&scanner), scanner.isAtEnd else { throw Mismatch(text) }
    if second == 60 {
      throw Mismatch(problem: "is \(Printable.quoted(text)), a leap second")
    }
    guard (1...12).contains(month), day >= 1, day <= CivilCalendar.days(inMonth: month, year: year),
      hour <= 23, minute <= 59, second <= 59
    else {
      throw Mismatch(problem: "is \(Printable.quoted(text)), which no calendar or clock shows")
    }
    let days = CivilCalendar.daysSince1970(year: year, month: month, day: day)
    return Int64(days * 86_400 + hour * 3_600 + minute * 60 + second - offset)
  }

  private func fractionIsZero(
    _ scanner: inout DigitScanner, _ text: String
  ) throws(Mismatch) -> Bool {
    guard let first = scanner.number(digits: 1) else { throw Mismatch(text) }
    var isZero = first == 0
    while let digit = scanner.number(digits: 1) { isZero = isZero && digit == 0 }
    return isZero
  }

  /// Seconds east of UTC, or nil if that is not how an offset is written.
  private func offset(_ scanner: inout DigitScanner) -> Int? {
    if scanner.skip("Zz") { return 0 }
    let sign = scanner.skip("+") ? 1 : -1
    guard sign == 1 || scanner.skip("-"), let hours = scanner.number(digits: 2), hours <= 23,
      scanner.skip(":"), let minutes = scanner.number(digits: 2), minutes <= 59
    else { return nil }
    return sign * (hours * 3_600 + minutes * 60)
  }
}
