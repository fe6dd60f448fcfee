import Inventory
import InventoryContract
import Primitives
import TestSupport
import Testing

@Suite struct `Opening the warehouse` {
  @Test func `the opening stock is recorded and told`() {
    given().when(open(tofu: 35, pasta: 0, whenShort: .refuse))
      .then([
        .stockOpened(
          StockOpened(
            items: [
              OpenStock.Count(item: tofu, onHand: 35), OpenStock.Count(item: pasta, onHand: 0),
            ], whenShort: .refuse)),
        updated(
          nil, count(tofu, available: 35, revision: 1), count(pasta, available: 0, revision: 1)),
      ])
      .and { state in
        #expect(state.items[tofu]?.opening == 35)
        #expect(state.items[tofu]?.onHand == 35)
        #expect(state.items[tofu]?.revision == 1)
        #expect(state.whenShort == .refuse)
      }
  }

  @Test func `it opens once`() {
    givenAsked(open(tofu: 1)).when(open(tofu: 2)).thenRejected(.alreadyOpen)
  }
}
