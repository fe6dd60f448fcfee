import Ordering
import OrderingContract
import Primitives
import TestSupport
import Testing

@Suite struct `What Inventory answers to an order` {
  @Test
  func
    `given a placed order, when its items are locked, then it is being prepared and published as processed`()
  {
    given(listed, placed).when(.confirmLock(order)).then([preparing])
      .and { #expect($0.orders[order]?.status == .preparing) }
  }

  @Test
  func `given an order that waits for stock, when its items are locked, then it is being prepared`()
  {
    given(listed, placed, waiting).when(.confirmLock(order)).then([preparing])
  }

  @Test
  func
    `given an order past that point, when a lock is confirmed late or twice, then nothing happens`()
  {
    for later in [preparing, cancelled(.askedByCustomer), cancelled(.stockShort)] {
      given(listed, placed, later).when(.confirmLock(order)).thenNothing()
    }
    given(listed, placed, preparing, shipping).when(.confirmLock(order)).thenNothing()
    given(listed, placed, preparing, cancelling).when(.confirmLock(order)).thenNothing()
    given(listed).when(.confirmLock(order)).thenNothing()
  }

  @Test func `given a placed order, when stock is short and orders wait, then it waits for stock`()
  {
    given(listed, placed).when(.noteShortage(order, waits: true)).then([waiting])
      .and { #expect($0.orders[order]?.status == .waitingForStock) }
  }

  @Test
  func
    `given a placed order, when stock is short and orders are refused, then it is cancelled for short stock`()
  {
    given(listed, placed).when(.noteShortage(order, waits: false)).then([cancelled(.stockShort)])
      .and { #expect($0.orders[order]?.cancellation == .stockShort) }
  }

  @Test func `given an order that waits, when it is refused after all, then it is cancelled`() {
    given(listed, placed, waiting).when(.noteShortage(order, waits: false))
      .then([cancelled(.stockShort)])
    given(listed, placed, waiting).when(.noteShortage(order, waits: true)).thenNothing()
  }

  @Test
  func
    `given an order whose lock overtook the shortage, when the shortage comes, then nothing happens`()
  {
    for waits in [true, false] {
      given(listed, placed, preparing).when(.noteShortage(order, waits: waits)).thenNothing()
      given(listed, placed, cancelled(.stockShort))
        .when(.noteShortage(order, waits: waits)).thenNothing()
      given(listed, placed, cancelled(.askedByCustomer))
        .when(.noteShortage(order, waits: waits)).thenNothing()
      given(listed).when(.noteShortage(order, waits: waits)).thenNothing()
    }
  }
}
