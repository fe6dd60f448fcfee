import Foundation
import Primitives
import Testing

@Suite struct `A name` {
  @Test(arguments: ["10248", "주문-7", "", "é", "\u{301}x", "👩🏽‍🚀", "a b\tc"])
  func `keeps the text that it was given`(text: String) throws {
    #expect(Name(text).text == text)
    #expect(OrderID(text).text == text)
    let data = try JSONEncoder().encode([OrderID(text)])
    #expect(try JSONDecoder().decode([OrderID].self, from: data) == [OrderID(text)])
  }

  @Test func `of the same text is the same, and of another is not`() {
    #expect(Name("a") == Name("a"))
    #expect(Name("a").index == Name("a").index)
    #expect(Name("a") != Name("A"))
  }

  @Test func `is the same from many tasks at once`() async {
    let indices = await withTaskGroup(of: [Int32].self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<500).map { Name("parallel \($0)").index } }
      }
      return await group.reduce(into: Set<[Int32]>()) { $0.insert($1) }
    }
    #expect(indices.count == 1)
  }
}
