import Testing

@testable import Documents

@Suite struct `A suggestion` {
  private let known = ["products", "suppliers", "orders", "seed", "name"]

  @Test(arguments: [
    ("prodcuts", "products"), ("product", "products"), ("Orders", "orders"), ("nmae", "name"),
    ("sede", "seed"), ("suplier", "suppliers"),
  ])
  func `given a slip, when looked up, then the nearest known name is found`(
    typed: String, meant: String
  ) {
    #expect(Suggestion.nearest(to: typed, among: known) == meant)
  }

  @Test(arguments: ["", "x", "completely else", "qqqq"])
  func `given something else, when looked up, then nothing is suggested`(typed: String) {
    #expect(Suggestion.nearest(to: typed, among: known) == nil)
    #expect(Suggestion.hint(for: typed, among: known) == "")
  }

  @Test func `given neighbours swapped, when measured, then it is one edit`() {
    #expect(Suggestion.distance(Array("ab"), Array("ba")) == 1)
    #expect(Suggestion.distance(Array("abc"), Array("abc")) == 0)
    #expect(Suggestion.distance([], Array("abc")) == 3)
    #expect(Suggestion.distance(Array("kitten"), Array("sitting")) == 3)
  }

  @Test func `given an endless name, when looked up, then it ends`() {
    let long = String(repeating: "product", count: 100_000)
    #expect(Suggestion.nearest(to: long, among: known) == nil)
  }
}
