import Foundation
import Primitives
import TestSupport
import Testing

@Suite struct `Virtual time` {
  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (836_438_400_250, "1996-07-04T00:00:00.250Z"),
      (-1, "1969-12-31T23:59:59.999Z"), (951_782_400_000, "2000-02-29T00:00:00.000Z"),
      (-62_135_596_800_000, "0001-01-01T00:00:00.000Z"),
      (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    ] as [(Int64, String)])
  func `is written as RFC 3339 and read back`(milliseconds: Int64, text: String) {
    let time = VirtualTime(milliseconds: milliseconds)
    #expect(time.description == text)
    #expect(VirtualTime(text) == time)
  }

  @Test func `any moment from year 1 to 9999 comes back, and later moments sort later`() {
    var chance = SeededGenerator(seed: 1)
    var moments = (0..<2_000).map { _ in
      VirtualTime(milliseconds: Int64(chance.number(-62_135_596_800_000...253_402_300_799_999)))
    }
    for moment in moments { #expect(VirtualTime(moment.description) == moment) }
    moments.sort()
    #expect(moments.map(\.description) == moments.map(\.description).sorted())
  }

  @Test(arguments: [
    "", "1996-07-04", "1996-02-30T00:00:00Z", "1900-02-29T00:00:00Z", "1996-13-01T00:00:00Z",
    "1996-07-04T24:00:00Z", "1996-07-04T00:60:00Z", "1996-07-04T00:00:60Z",
    "1996-07-04T00:00:00", "1996-07-04T00:00:00+09:00", "1996-07-04 00:00:00Z",
    "1996-07-04T00:00:00.25Z", "1996-07-04T00:00:00.+25Z", "-996-07-04T00:00:00Z",
    "１996-07-04T00:00Z",
  ])
  func `what is not so written is no time`(text: String) {
    #expect(VirtualTime(text) == nil)
  }

  @Test func `the milliseconds may be missing`() {
    #expect(VirtualTime("1970-01-01T00:00:01Z") == VirtualTime(milliseconds: 1_000))
  }

  @Test(
    arguments: [
      (0, "0ms"), (250, "250ms"), (1_000, "1s"), (1_500, "1.5s"), (59_999, "59.9s"),
      (125_000, "2m 5s"), (3_600_000, "1h"), (11_400_000, "3h 10m"), (187_200_000, "2d 4h"),
      (-1_500, "-1.5s"),
    ] as [(Int64, String)])
  func `a span is written in its two largest units`(milliseconds: Int64, text: String) {
    #expect(VirtualDuration(milliseconds: milliseconds).description == text)
  }

  @Test func `a moment and a span make a moment`() {
    let noon = VirtualTime(milliseconds: 43_200_000)
    #expect(noon + .hours(2) - noon == .minutes(120))
    #expect(noon < noon + .seconds(1))
    #expect(VirtualDuration.days(1) == .hours(24))
    #expect(VirtualDuration.zero < .milliseconds(1))
  }

  @Test func `it is stored as its text`() throws {
    let data = try JSONEncoder().encode([VirtualTime(milliseconds: 1)])
    #expect(String(decoding: data, as: UTF8.self) == #"["1970-01-01T00:00:00.001Z"]"#)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([VirtualTime].self, from: Data(#"["today"]"#.utf8))
    }
  }
}
