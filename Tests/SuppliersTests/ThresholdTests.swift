import Primitives
import Suppliers
import SuppliersContract
import TestSupport
import Testing

@Suite struct `Checking the thresholds of a paid order` {
  private let plenty = noted(
    nil, level(tofu, available: 11, revision: 1), level(pasta, available: 50, revision: 1))
  private let little = noted(
    nil, level(tofu, available: 10, revision: 1), level(pasta, available: 0, revision: 1))

  @Test func `given items above their minimum, when the order is paid, then nobody is notified`() {
    given(listed, plenty, itemsNoted).when(.notePayment(order))
      .then([paymentNoted, checked(low: 0)])
      .and { #expect($0.checked == 1) }
  }

  @Test
  func
    `given items at or below their minimum, when the order is paid, then the supplier is notified of each`()
  {
    given(listed, little, itemsNoted).when(.notePayment(order))
      .then([
        paymentNoted, checked(low: 2), notified(tofu, count: 10, requested: 10),
        notified(pasta, count: 0, requested: 20),
      ])
      .and { state in
        #expect(state.notified == 2)
        #expect(state.items[tofu]?.open.map(\.number) == [1])
        #expect(state.items[tofu]?.inTransit == 10)
      }
  }

  @Test
  func `given the payment overtook the order, when the order comes, then it is checked the same`() {
    given(listed, little).when(.notePayment(order)).then([paymentNoted])
    given(listed, little, paymentNoted).when(.noteItems(order, [tofu, pasta]))
      .then([
        itemsNoted, checked(low: 2), notified(tofu, count: 10, requested: 10),
        notified(pasta, count: 0, requested: 20),
      ])
  }

  @Test func `an order that is not paid is not checked`() {
    given(listed, little).when(.noteItems(order, [tofu, pasta])).then([itemsNoted])
  }

  @Test func `an order or a payment that comes twice changes nothing`() {
    given(listed, itemsNoted).when(.noteItems(order, [tofu, pasta])).thenNothing()
    given(listed, paymentNoted).when(.notePayment(order)).thenNothing()
    given(listed, little, itemsNoted, paymentNoted).when(.notePayment(order)).thenNothing()
    given(listed, little, itemsNoted, paymentNoted).when(.noteItems(order, [tofu])).thenNothing()
  }

  @Test func `what is on its way is not requested again`() {
    given(listed, little, notified(pasta, for: second, count: 0, requested: 20), itemsNoted)
      .when(.notePayment(order))
      .then([paymentNoted, checked(low: 1), notified(tofu, count: 10, requested: 10)])
  }

  @Test func `an item that nobody supplies is passed over`() {
    let unknown = ItemID("NW-999")
    given(listed, plenty).when(.noteItems(order, [unknown]), then: .notePayment(order))
      .then([paymentNoted, .thresholdsChecked(ThresholdsChecked(orderId: order, items: 1, low: 0))])
  }
}
