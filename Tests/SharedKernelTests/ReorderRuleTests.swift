import SharedKernel
import Testing

@Suite struct `The reorder rule` {
  private func request(
    available: Int, backlog: Int = 0, inTransit: Int = 0, minimum: Int
  ) -> Int? {
    ReorderRule.request(
      StockLevel(available: available, backlog: backlog), inTransit: inTransit,
      minimum: MinimumThreshold(units: minimum))
  }

  @Test func `above the minimum, nothing is requested`() {
    #expect(request(available: 11, minimum: 10) == nil)
  }

  @Test func `at the minimum, it fills up to twice the minimum`() {
    #expect(request(available: 10, minimum: 10) == 10)
    #expect(request(available: 3, minimum: 25) == 47)
  }

  @Test func `a small minimum still makes a lot that is worth a delivery`() {
    #expect(request(available: 0, minimum: 0) == ReorderRule.smallestLot)
    #expect(request(available: 2, minimum: 2) == ReorderRule.smallestLot)
  }

  @Test func `what is in transit counts as there`() {
    #expect(request(available: 0, inTransit: 11, minimum: 10) == nil)
    #expect(request(available: 0, inTransit: 10, minimum: 10) == 10)
  }

  @Test func `what is locked is not available, so it does not count`() {
    let level = StockLevel(available: 4, locked: 96)
    #expect(level.onHand == 100)
    #expect(
      ReorderRule.request(level, inTransit: 0, minimum: MinimumThreshold(units: 5)) == 6 + 5)
  }

  @Test func `while orders lack goods, what is available is promised already and does not count`() {
    // Five are there and an order wants eight: without a request it would wait for ever.
    #expect(request(available: 5, backlog: 3, minimum: 0) == 13)
    #expect(request(available: 5, backlog: 3, inTransit: 3, minimum: 0) == 10)
    #expect(request(available: 5, backlog: 3, inTransit: 4, minimum: 0) == nil)
  }

  @Test func `with nothing in transit it is at least the backlog and the minimum`() {
    for minimum in 0...30 {
      for backlog in 1...60 {
        for available in 0...60 {
          let units = request(available: available, backlog: backlog, minimum: minimum) ?? 0
          #expect(units >= backlog + minimum, "\(available), \(backlog), \(minimum)")
        }
      }
    }
  }

  @Test func `once what was requested has come, the item is above its minimum`() {
    for minimum in 0...30 {
      for available in 0...30 {
        let units = request(available: available, minimum: minimum) ?? 0
        #expect(request(available: available + units, minimum: minimum) == nil)
      }
    }
  }

  @Test func `a minimum is never negative`() {
    #expect(MinimumThreshold(units: -3).units == 0)
  }
}
