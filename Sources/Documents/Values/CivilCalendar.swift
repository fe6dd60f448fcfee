/// The Gregorian calendar, for the years 0 to 9999.
enum CivilCalendar {
  static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// The number of days of a month from 1 to 12.
  static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days from 1970-01-01, negative before it.
  static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    // A year that begins in March has its leap day at its end, so months need no special case.
    let shifted = month <= 2 ? year - 1 : year
    let monthFromMarch = (month + 9) % 12
    let century = shifted >= 0 ? shifted / 400 : (shifted - 399) / 400
    let yearOfCycle = shifted - century * 400
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    // 146,097 days are 400 years; 719,468 days lie between 0000-03-01 and 1970-01-01.
    return century * 146_097 + dayOfCycle - 719_468
  }
}
