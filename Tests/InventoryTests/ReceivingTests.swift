import Inventory
import InventoryContract
import Primitives
import TestSupport
import Testing

@Suite struct `Receiving goods from a supplier` {
  private func received(_ item: ItemID, _ count: Int) -> InventoryEvent {
    .goodsReceived(GoodsReceived(orderId: first, item: item, quantity: units(count)))
  }

  @Test func `given nobody waits, then they stand in the warehouse`() {
    givenAsked(open(tofu: 5)).when(.receive(first, tofu, units(20)))
      .then([
        received(tofu, 20), updated(first, count(tofu, available: 25, received: 20, revision: 2)),
      ])
      .and { state in
        #expect(state.items[tofu]?.received == 20)
        #expect(state.items[tofu]?.opening == 5)
      }
  }

  @Test func `given orders wait, then they are locked for, the oldest first`() {
    givenAsked(open(tofu: 0), .lock(first, counts(tofu: 8)), .lock(second, counts(tofu: 4)))
      .when(.receive(first, tofu, units(9)))
      .then([
        received(tofu, 9), locked(first, counts(tofu: 8)),
        updated(first, count(tofu, available: 1, locked: 8, backlog: 3, received: 9, revision: 4)),
      ])
      .and { #expect($0.waiting == [second]) }
  }

  @Test func `an order that still lacks something keeps its claim on what is there`() {
    givenAsked(
      open(tofu: 0), .lock(first, counts(tofu: 2, pasta: 3)), .lock(second, counts(tofu: 2))
    )
    .when(.receive(first, tofu, units(3)))
    .then([
      received(tofu, 3),
      updated(first, count(tofu, available: 3, backlog: 1, received: 3, revision: 4)),
    ])
    .and { #expect($0.waiting == [first, second]) }
  }

  @Test func `a younger order is locked for when what it wants is left over`() {
    givenAsked(
      open(tofu: 0), .lock(first, counts(tofu: 2, pasta: 3)), .lock(second, counts(tofu: 2))
    )
    .when(.receive(first, tofu, units(4)))
    .then([
      received(tofu, 4), locked(second, counts(tofu: 2)),
      updated(first, count(tofu, available: 2, locked: 2, received: 4, revision: 4)),
    ])
    .and { #expect($0.waiting == [first]) }
  }

  @Test func `an item that the warehouse never had gets a book of its own`() {
    let new = ItemID("NW-777")
    givenAsked(open(tofu: 1)).when(.receive(first, new, units(4)))
      .then([received(new, 4), updated(first, count(new, available: 4, received: 4, revision: 1))])
      .and { #expect($0.items[new]?.onHand == 4) }
  }
}
