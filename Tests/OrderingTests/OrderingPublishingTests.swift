import BillingContract
import DeliveryContract
import EventSourcing
import InventoryContract
import OrderingContract
import Primitives
import TestSupport
import Testing

@testable import Ordering

@Suite struct `What Ordering asks of others` {
  private let counts = [
    ItemCount(item: tofu, quantity: units(9)), ItemCount(item: pasta, quantity: units(40)),
  ]

  private func published(_ event: OrderingEvent, after history: OrderingEvent...)
    -> [OrderingOutgoing]
  {
    let state = Story(OrderingModel.self, from: OrderingState(), after: history + [event]).state
    var outgoing: [OrderingOutgoing] = []
    OrderingPublishing.publish(event, state, &outgoing)
    return outgoing
  }

  @Test func `when an order is placed, then Inventory is asked to lock its items`() {
    #expect(
      published(placed, after: listed) == [.lockItems(LockItems(orderId: order, lines: counts))])
  }

  @Test func `two lines of one item are one count for Inventory, which knows no prices`() {
    let twice = OrderPlaced(
      orderId: order, customerId: customer, lines: lines + lines, total: total)
    #expect(
      published(.orderPlaced(twice)) == [
        .lockItems(
          LockItems(
            orderId: order,
            lines: [
              ItemCount(item: tofu, quantity: units(18)),
              ItemCount(item: pasta, quantity: units(80)),
            ]))
      ])
  }

  @Test
  func
    `when a customer wants an order no more that may be paid, then Delivery is asked to stop it`()
  {
    #expect(
      published(cancelling, after: listed, placed, preparing)
        == [.stopShipment(StopShipment(orderId: order))])
  }

  @Test func `when the shipment is stopped, then Billing is asked for the money back`() {
    #expect(
      published(refundRequested, after: listed, placed, preparing, cancelling)
        == [.refundPayment(RefundPayment(orderId: order, reason: "cancelled by the customer"))])
  }

  @Test(arguments: [CancellationReason.askedByCustomer, .paymentDeclined])
  func `when an order is cancelled, then Inventory is asked to release its items`(
    reason: CancellationReason
  ) {
    #expect(
      published(cancelled(reason), after: listed, placed)
        == [.releaseItems(ReleaseItems(orderId: order, lines: counts))])
  }

  @Test func `when an order is refused for short stock, then there is nothing to release`() {
    #expect(published(cancelled(.stockShort), after: listed, placed) == [])
  }

  @Test func `nothing else asks anything of anybody`() {
    for event in [listed, waiting, preparing, paid, cancellationRefused, shipping] {
      #expect(published(event, after: listed, placed) == [])
    }
  }

  @Test func `a message is translated, decided, folded and published in one go`() {
    var state = Story(OrderingModel.self, from: OrderingState(), after: [listed]).state
    let line = RequestedLine(item: tofu, quantity: units(1))
    let message = OrderingInbound.placeOrder(
      PlaceOrder(orderId: order, customerId: customer, lines: [line]))
    let reaction = OrderingModel.handle(message, &state)
    #expect(reaction.events.count == 1)
    #expect(
      reaction.outgoing == [
        .lockItems(
          LockItems(orderId: order, lines: [ItemCount(item: tofu, quantity: units(1))]))
      ])
    #expect(state.orders[order]?.status == .placed)

    let before = state
    let again = OrderingModel.handle(message, &state)
    #expect(again.rejection == OrderingRejection.orderExists(order).reason)
    #expect(again.events.isEmpty && again.outgoing.isEmpty)
    #expect(state == before)
  }
}
