import Inventory
import InventoryContract
import Primitives
import TestSupport
import Testing

@Suite struct `Releasing the items of an order` {
  @Test func `given a lock, then its items are free again`() {
    givenAsked(open(tofu: 5), .lock(first, counts(tofu: 2))).when(.release(first))
      .then([
        released(first, counts(tofu: 2)), updated(first, count(tofu, available: 5, revision: 3)),
      ])
      .and { state in
        #expect(state.locks[first]?.status == .released)
        #expect(state.items[tofu]?.locked == 0)
      }
  }

  @Test func `given an order that waits, then it waits no more and nothing was locked`() {
    givenAsked(open(tofu: 5), .lock(first, counts(tofu: 8))).when(.release(first))
      .then([released(first, []), updated(first, count(tofu, available: 5, revision: 3))])
      .and { state in
        #expect(state.waiting == [])
        #expect(state.items[tofu]?.awaited == 0)
      }
  }

  @Test func `what is released goes to the orders that wait, the oldest first`() {
    givenAsked(
      open(tofu: 5), .lock(first, counts(tofu: 5)), .lock(second, counts(tofu: 3)),
      .lock(third, counts(tofu: 2))
    )
    .when(.release(first))
    .then([
      released(first, counts(tofu: 5)), locked(second, counts(tofu: 3)),
      locked(third, counts(tofu: 2)),
      updated(first, count(tofu, available: 0, locked: 5, revision: 5)),
    ])
    .and { state in
      #expect(state.waiting == [])
      #expect(state.items[tofu]?.awaited == 0)
    }
  }

  @Test
  func `when the oldest waiting order gives up, then what was promised to it goes to the next`() {
    givenAsked(open(tofu: 5), .lock(first, counts(tofu: 8)), .lock(second, counts(tofu: 4)))
      .when(.release(first))
      .then([
        released(first, []), locked(second, counts(tofu: 4)),
        updated(first, count(tofu, available: 1, locked: 4, revision: 4)),
      ])
  }

  @Test
  func `given the release overtook the lock, when the lock comes, then it finds itself released`() {
    givenAsked(open(tofu: 5)).when(.release(first)).then([released(first, [])])
    givenAsked(open(tofu: 5), .release(first)).when(.lock(first, counts(tofu: 2))).thenNothing()
      .and { #expect($0.items[tofu]?.locked == 0) }
  }

  @Test func `given the order was refused for short stock, then there is nothing to give back`() {
    givenAsked(open(tofu: 1, whenShort: .refuse), .lock(first, counts(tofu: 2)))
      .when(.release(first)).then([released(first, [])])
  }

  @Test func `a release that comes twice changes nothing`() {
    givenAsked(open(tofu: 5), .lock(first, counts(tofu: 2)), .release(first))
      .when(.release(first)).thenNothing()
  }

  @Test func `what has left the warehouse cannot be released`() {
    givenAsked(open(tofu: 5), .lock(first, counts(tofu: 2)), .takeOut(first, counts(tofu: 2)))
      .when(.release(first)).thenRejected(.alreadyTakenOut(first))
  }
}
