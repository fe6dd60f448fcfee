import Ordering
import OrderingContract
import Primitives
import TestSupport
import Testing

@Suite struct `The record of orders` {
  @Test func `counts each order under the one status that it has`() throws {
    try given(
      listed, placed, waiting, preparing, cancelling, refundRequested, cancelled(.askedByCustomer)
    )
    .then { state in
      let record = try #require(state.orders[order])
      #expect(record.status == .cancelled)
      #expect(record.cancellation == .askedByCustomer)
      #expect(state.counts == [0, 0, 0, 0, 0, 1])
    }
  }

  @Test func `keeps the places of the statuses in step with their order`() {
    #expect(OrderStatus.allCases.map(\.place) == Array(OrderStatus.allCases.indices))
  }

  @Test func `news of an order that was never placed is no order`() {
    given(listed, waiting, preparing, paid, cancelling, cancellationRefused, shipping)
      .then { state in
        #expect(state.orders.count == 0)
        #expect(state.counts == [0, 0, 0, 0, 0, 0])
      }
  }

  @Test func `each reason for a refusal is said in both languages`() {
    let refusals: [OrderingRejection] = [
      .orderExists(order), .noLines, .unknownItem(tofu), .otherCurrency(tofu),
      .priceOutOfRange(tofu), .tooManyUnits,
      .unknownOrder(order), .alreadyCancelled(order), .alreadyCancelling(order),
      .alreadyShipping(order),
    ]
    for reason in refusals.map(\.reason) {
      #expect(!reason.en.isEmpty && !reason.ko.isEmpty && reason.en != reason.ko)
      #expect(!reason.en.hasSuffix("."))
    }
    #expect(Set(refusals.map(\.reason)).count == refusals.count)
  }
}
