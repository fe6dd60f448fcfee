import Foundation
import Testing

@testable import Documents

@Suite struct `A timestamp` {
  private func read(_ text: String) -> Int64? { try? TimestampFormat().read(text) }

  @Test(
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("1996-07-04T00:00:00Z", 836_438_400),
      ("2000-02-29T23:59:59Z", 951_868_799), ("1969-12-31T23:59:59Z", -1),
      ("1996-07-04T09:00:00+09:00", 836_438_400), ("1996-07-03T19:30:00-04:30", 836_438_400),
      ("1996-07-04t00:00:00z", 836_438_400), ("1996-07-04T00:00:00.000Z", 836_438_400),
      ("1996-07-04T00:00:00-00:00", 836_438_400), ("0000-01-01T00:00:00Z", -62_167_219_200),
      ("9999-12-31T23:59:59Z", 253_402_300_799),
    ] as [(String, Int64)])
  func `given RFC 3339, when read, then it is seconds since 1970`(text: String, seconds: Int64) {
    #expect(read(text) == seconds)
  }

  @Test(arguments: [
    "", "1996-07-04", "1996-07-04T00:00:00", "1996-07-04 00:00:00Z", "1996-7-4T00:00:00Z",
    "96-07-04T00:00:00Z", "1996-07-04T00:00Z", "1996-07-04T00:00:00.Z", "1996-07-04T00:00:00.5Z",
    "1996-07-04T00:00:00+0900", "1996-07-04T00:00:00+09", "1996-07-04T00:00:00+24:00",
    "1996-07-04T00:00:00+09:60", "1996-07-04T00:00:00Zx", " 1996-07-04T00:00:00Z",
    "1996-07-04T24:00:00Z", "1996-07-04T00:60:00Z", "1996-07-04T00:00:61Z",
    "1996-13-04T00:00:00Z", "1996-00-04T00:00:00Z", "1996-07-00T00:00:00Z", "1996-06-31T00:00:00Z",
    "1900-02-29T00:00:00Z", "1997-02-29T00:00:00Z", "-996-07-04T00:00:00Z", "１996-07-04T00:00:00Z",
  ])
  func `given anything else, when read, then it is refused`(text: String) {
    #expect(read(text) == nil)
  }

  @Test(arguments: ["1996-02-29T00:00:00Z", "2000-02-29T00:00:00Z", "2400-02-29T00:00:00Z"])
  func `given a leap day, when read, then it is a day`(text: String) {
    #expect(read(text) != nil)
  }

  @Test func `given a leap second, when read, then it is refused by name`() {
    #expect(throws: Mismatch(problem: "is \"2016-12-31T23:59:60Z\", a leap second")) {
      try TimestampFormat().read("2016-12-31T23:59:60Z")
    }
  }

  @Test func `given every day of 800 years, when counted, then each is one more`() {
    var expected = CivilCalendar.daysSince1970(year: 1_600, month: 1, day: 1)
    for year in 1_600..<2_400 {
      for month in 1...12 {
        for day in 1...CivilCalendar.days(inMonth: month, year: year) {
          if CivilCalendar.daysSince1970(year: year, month: month, day: day) != expected {
            Issue.record("\(year)-\(month)-\(day)")
          }
          expected += 1
        }
      }
    }
    #expect(CivilCalendar.daysSince1970(year: 1_970, month: 1, day: 1) == 0)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `given any moment since the calendar of today, when read, then Foundation agrees`(
    seed: UInt64
  ) throws {
    var generator = Generator(seed: seed)
    let seconds = generator.number(-12_000_000_000...253_402_300_799)
    let date = Date(timeIntervalSince1970: Double(seconds))
    #expect(read(date.formatted(.iso8601)) == Int64(seconds))
  }
}
