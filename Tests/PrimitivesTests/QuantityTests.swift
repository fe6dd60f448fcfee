import Foundation
import Primitives
import Testing

@Suite struct `A quantity is from one to a million` {
  @Test(
    arguments: [(1, 1), (0, nil), (-1, nil), (1_000_000, 1_000_000), (1_000_001, nil)]
      as [(Int, Int?)])
  func `what is outside is none`(units: Int, count: Int?) {
    #expect(Quantity(units)?.count == count)
  }

  @Test(arguments: [(Int.min, 1), (0, 1), (7, 7), (Int.max, 1_000_000)])
  func `it can be brought into the range`(units: Int, count: Int) {
    #expect(Quantity(clamping: units).count == count)
  }

  @Test func `it is stored as a plain number, and comes back`() throws {
    let data = try JSONEncoder().encode([Quantity(clamping: 12)])
    #expect(String(decoding: data, as: UTF8.self) == "[12]")
    #expect(try JSONDecoder().decode([Quantity].self, from: data).map(\.count) == [12])
  }

  @Test(arguments: ["[0]", "[-4]", "[1000001]", "[1.5]", "[\"1\"]"])
  func `a stored number outside is refused`(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Quantity].self, from: Data(json.utf8))
    }
  }
}
