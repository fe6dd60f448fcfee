import Inventory
import InventoryContract
import Primitives
import TestSupport
import Testing

@Suite struct `Taking out what has left` {
  @Test func `given a lock, then its items leave the books of on hand and locked`() {
    givenAsked(open(tofu: 5), .lock(first, counts(tofu: 2)))
      .when(.takeOut(first, counts(tofu: 2)))
      .then([
        .itemsTakenOut(ItemsTakenOut(orderId: first, lines: counts(tofu: 2))),
        updated(first, count(tofu, available: 3, revision: 3)),
      ])
      .and { state in
        #expect(state.items[tofu]?.onHand == 3)
        #expect(state.items[tofu]?.dispatched == 2)
        #expect(state.locks[first]?.status == .takenOut)
      }
  }

  @Test func `what is not locked cannot leave`() {
    let takeOut = InventoryCommand.takeOut(first, counts(tofu: 2))
    givenAsked(open(tofu: 5)).when(takeOut).thenRejected(.notLocked(first))
    givenAsked(open(tofu: 1), .lock(first, counts(tofu: 2))).when(takeOut)
      .thenRejected(.notLocked(first))
    givenAsked(open(tofu: 5), .lock(first, counts(tofu: 2)), .release(first)).when(takeOut)
      .thenRejected(.notLocked(first))
  }

  @Test func `what has left does not leave again`() {
    let takeOut = InventoryCommand.takeOut(first, counts(tofu: 2))
    givenAsked(open(tofu: 5), .lock(first, counts(tofu: 2)), takeOut).when(takeOut)
      .thenRejected(.alreadyTakenOut(first))
  }

  @Test func `each reason for a refusal is said in both languages`() {
    let refusals: [InventoryRejection] = [
      .alreadyOpen, .alreadyLocked(first), .alreadyTakenOut(first), .notLocked(first),
    ]
    for reason in refusals.map(\.reason) {
      #expect(!reason.en.isEmpty && !reason.ko.isEmpty && reason.en != reason.ko)
    }
    #expect(Set(refusals.map(\.reason)).count == refusals.count)
  }
}
