import Primitives
import TestSupport
import Testing

@Suite struct `An ordered table` {
  @Test func `shows its keys in the order in which they came`() {
    var table = OrderedTable<OrderID, Int>()
    for name in ["z", "a", "m", "a"] { table[OrderID(name), default: 0] += 1 }
    #expect(table.keys.map(\.text) == ["z", "a", "m"])
    #expect(Array(table.values) == [1, 2, 1])
    #expect(table[OrderID("a")] == 2)
    #expect(table[OrderID("never")] == nil)
    #expect(table.count == 3)
  }

  @Test func `changes in place what is there, and nothing else`() {
    var table = OrderedTable<OrderID, Int>()
    table.update(OrderID("a")) { $0 += 1 }
    #expect(table.count == 0)
    table[OrderID("a"), default: 5] += 1
    table.update(OrderID("a")) { $0 += 1 }
    #expect(table[OrderID("a")] == 7)
  }

  @Test func `a kept copy does not see later changes`() {
    var table = OrderedTable<OrderID, Int>()
    for number in 0..<500 { table[OrderID("copy \(number)"), default: number] += 0 }
    let kept = table
    for number in 0..<500 { table.update(OrderID("copy \(number)")) { $0 += 1_000 } }
    table[OrderID("copy 500"), default: 0] += 1
    #expect(kept.count == 500)
    #expect(Array(kept.values) == Array(0..<500))
    #expect(kept != table)
  }

  @Test func `behaves as a dictionary with an order`() {
    var chance = SeededGenerator(seed: 3)
    var table = OrderedTable<ItemID, Int>()
    var model: [String: Int] = [:]
    var order: [String] = []
    for _ in 0..<3_000 {
      let name = "model \(chance.number(0...299))"
      if model[name] == nil { order.append(name) }
      model[name, default: 0] += 1
      table[ItemID(name), default: 0] += 1
    }
    #expect(table.keys.map(\.text) == order)
    #expect(order.allSatisfy { table[ItemID($0)] == model[$0] })
  }
}
