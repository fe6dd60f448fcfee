import Inventory
import InventoryContract
import Primitives
import TestSupport
import Testing

@Suite struct `Hearing that a supplier was given up` {
  private func refused(_ order: OrderID) -> InventoryEvent {
    .stockShort(StockShort(orderId: order, items: [], waits: false))
  }

  @Test func `given nobody waits, then nothing happens`() {
    givenAsked(open(tofu: 5)).when(.endSupply(first, tofu, sent: 0)).thenNothing()
    givenAsked(open(tofu: 5)).when(.endSupply(first, ItemID("NW-999"), sent: 0)).thenNothing()
    givenAsked(open(tofu: 0), .lock(first, counts(pasta: 2)))
      .when(.endSupply(first, tofu, sent: 0)).thenNothing()
  }

  @Test func `given orders wait, then all are refused, the oldest first, and claim nothing`() {
    givenAsked(open(tofu: 0), .lock(first, counts(tofu: 8)), .lock(second, counts(tofu: 4)))
      .when(.endSupply(first, tofu, sent: 0))
      .then([
        refused(first), refused(second), updated(first, count(tofu, available: 0, revision: 4)),
      ])
      .and { state in
        #expect(state.waiting == [])
        #expect(state.items[tofu]?.awaited == 0)
        #expect(state.locks[first]?.status == .released)
      }
  }

  @Test func `an order for which goods are on their way stays, the older one first`() {
    givenAsked(open(tofu: 0), .lock(first, counts(tofu: 8)), .lock(second, counts(tofu: 4)))
      .when(.endSupply(first, tofu, sent: 9))
      .then([
        refused(second), updated(first, count(tofu, available: 0, backlog: 8, revision: 4)),
      ])
      .and { #expect($0.waiting == [first]) }
  }

  @Test func `what a refused order had claimed serves those who still wait`() {
    givenAsked(
      open(tofu: 0, pasta: 3), .lock(first, counts(tofu: 1, pasta: 3)),
      .lock(second, counts(pasta: 2))
    )
    .when(.endSupply(first, tofu, sent: 0))
    .then([
      refused(first), locked(second, counts(pasta: 2)),
      updated(
        first, count(tofu, available: 0, revision: 3),
        count(pasta, available: 1, locked: 2, revision: 4)),
    ])
  }

  @Test func `given an order was refused, when it is released, then nothing happens`() {
    givenAsked(open(tofu: 0), .lock(first, counts(tofu: 8)), .endSupply(first, tofu, sent: 0))
      .when(.release(first)).thenNothing()
  }

  @Test func `an order that comes later waits again`() {
    givenAsked(open(tofu: 0), .lock(first, counts(tofu: 8)), .endSupply(first, tofu, sent: 0))
      .when(.lock(second, counts(tofu: 2)))
      .and { #expect($0.waiting == [second]) }
  }
}
