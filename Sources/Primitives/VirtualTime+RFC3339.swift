extension VirtualTime: CustomStringConvertible {
  /// RFC 3339 in UTC with milliseconds: `1996-07-04T00:00:00.250Z`.
  public var description: String { "\(dateText)T\(clockText)Z" }

  /// `1996-07-04`.
  public var dateText: String {
    let date = CivilDate(daysSince1970: days)
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
  }

  /// `09:41:07.250`.
  public var clockText: String {
    let ms = Int(milliseconds - days * 86_400_000)
    let (hours, minutes, seconds) = (ms / 3_600_000, ms / 60_000 % 60, ms / 1_000 % 60)
    return
      "\(padded(hours, 2)):\(padded(minutes, 2)):\(padded(seconds, 2)).\(padded(ms % 1_000, 3))"
  }

  private var days: Int64 {
    milliseconds >= 0 ? milliseconds / 86_400_000 : (milliseconds - 86_399_999) / 86_400_000
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}

extension VirtualTime: LosslessStringConvertible {
  /// nil where `text` is not as ``description`` writes it; the milliseconds may be missing.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20 || bytes.count == 24, bytes.last == UInt8(ascii: "Z"),
      let year = Self.number(bytes, 0, 4, then: "-"),
      let month = Self.number(bytes, 5, 2, then: "-"),
      let day = Self.number(bytes, 8, 2, then: "T"),
      let hour = Self.number(bytes, 11, 2, then: ":"),
      let minute = Self.number(bytes, 14, 2, then: ":"),
      let second = Self.number(bytes, 17, 2, then: bytes.count == 20 ? "Z" : "."),
      let ms = bytes.count == 20 ? 0 : Self.number(bytes, 20, 3, then: "Z"),
      hour < 24, minute < 60, second < 60,
      let days = CivilDate(year: year, month: month, day: day)?.daysSince1970
    else { return nil }
    let seconds = (days * 24 + Int64(hour)) * 3_600 + Int64(minute * 60 + second)
    self.init(milliseconds: seconds * 1_000 + Int64(ms))
  }

  private static func number(
    _ bytes: [UInt8], _ start: Int, _ length: Int, then end: Unicode.Scalar
  ) -> Int? {
    guard bytes[start + length] == UInt8(ascii: end) else { return nil }
    var value = 0
    for byte in bytes[start..<start + length] {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return value
  }
}

extension VirtualTime: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let time = VirtualTime(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a time is written as RFC 3339 in UTC")
    }
    self = time
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A day of the Gregorian calendar. The conversions are Howard Hinnant's `days_from_civil` and
/// `civil_from_days` (https://howardhinnant.github.io/date_algorithms.html).
struct CivilDate: Equatable {
  let year: Int
  let month: Int
  let day: Int

  /// nil where there is no such day.
  init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
    guard CivilDate(daysSince1970: daysSince1970) == self else { return nil }
  }

  init(daysSince1970 days: Int64) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = Int(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    month = Int(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9)
    year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
  }

  var daysSince1970: Int64 {
    let y = Int64(month <= 2 ? year - 1 : year)
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let monthFromMarch = Int64(month > 2 ? month - 3 : month + 9)
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + Int64(day) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
