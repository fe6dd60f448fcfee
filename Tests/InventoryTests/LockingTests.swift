import Inventory
import InventoryContract
import Primitives
import SharedKernel
import TestSupport
import Testing

@Suite struct `Locking items for an order` {
  @Test func `given enough on hand, then the items are locked and the stock is told`() {
    givenAsked(open(tofu: 35, pasta: 10)).when(.lock(first, counts(tofu: 9, pasta: 10)))
      .then([
        locked(first, counts(tofu: 9, pasta: 10)),
        updated(
          first, count(tofu, available: 26, locked: 9, revision: 2),
          count(pasta, available: 0, locked: 10, revision: 2)),
      ])
      .and { state in
        #expect(state.locks[first]?.status == .locked)
        #expect(state.items[tofu]?.onHand == 35)
        #expect(state.items[tofu]?.level.available == 26)
      }
  }

  @Test func `given too little and orders wait, then it queues and says what is missing`() {
    givenAsked(open(tofu: 5, pasta: 10)).when(.lock(first, counts(tofu: 8, pasta: 2)))
      .then([
        .lockAwaited(LockAwaited(orderId: first, lines: counts(tofu: 8, pasta: 2))),
        .stockShort(
          StockShort(
            orderId: first, items: [StockShort.Missing(item: tofu, missing: 3)], waits: true)),
        updated(
          first, count(tofu, available: 5, backlog: 3, revision: 2),
          count(pasta, available: 10, revision: 2)),
      ])
      .and { state in
        #expect(state.waiting == [first])
        #expect(state.locks[first]?.status == .waiting)
        #expect(state.items[tofu]?.locked == 0)
      }
  }

  @Test func `given too little and orders are refused, then nothing is locked and nothing waits`() {
    givenAsked(open(tofu: 5, whenShort: .refuse)).when(.lock(first, counts(tofu: 8)))
      .then([
        .stockShort(
          StockShort(
            orderId: first, items: [StockShort.Missing(item: tofu, missing: 3)], waits: false))
      ])
      .and { state in
        #expect(state.waiting == [])
        #expect(state.locks[first]?.status == nil)
      }
  }

  @Test func `what an older order waits for is promised to it: a younger one does not get it`() {
    givenAsked(open(tofu: 5), .lock(first, counts(tofu: 8))).when(.lock(second, counts(tofu: 1)))
      .then([
        .lockAwaited(LockAwaited(orderId: second, lines: counts(tofu: 1))),
        .stockShort(
          StockShort(
            orderId: second, items: [StockShort.Missing(item: tofu, missing: 1)], waits: true)),
        updated(second, count(tofu, available: 5, backlog: 4, revision: 3)),
      ])
      .and { #expect($0.waiting == [first, second]) }
  }

  @Test func `what no older order wants is free for a younger one`() {
    givenAsked(open(tofu: 5, pasta: 3), .lock(first, counts(tofu: 8)))
      .when(.lock(second, counts(pasta: 3)))
      .then([
        locked(second, counts(pasta: 3)),
        updated(second, count(pasta, available: 0, locked: 3, revision: 2)),
      ])
  }

  @Test func `an item that the warehouse never had is short`() {
    let unknown = ItemID("NW-999")
    givenAsked(open(tofu: 5, whenShort: .refuse))
      .when(.lock(first, [ItemCount(item: unknown, quantity: units(2))]))
      .then([
        .stockShort(
          StockShort(
            orderId: first, items: [StockShort.Missing(item: unknown, missing: 2)], waits: false))
      ])
  }

  @Test func `the items of an order are locked once`() {
    let lock = InventoryCommand.lock(first, counts(tofu: 2))
    givenAsked(open(tofu: 5), lock).when(lock).thenRejected(.alreadyLocked(first))
    givenAsked(open(tofu: 1), lock).when(lock).thenRejected(.alreadyLocked(first))
    givenAsked(open(tofu: 5), lock, .takeOut(first, counts(tofu: 2))).when(lock)
      .thenRejected(.alreadyTakenOut(first))
  }
}
