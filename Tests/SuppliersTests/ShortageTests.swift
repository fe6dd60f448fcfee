import Primitives
import SuppliersContract
import TestSupport
import Testing

@testable import Suppliers

@Suite struct `Hearing that stock is short` {
  @Test func `at least what is missing and the minimum is requested`() {
    given(listed, noted(nil, level(available: 5, revision: 1)))
      .when(.noteShortage(order, [Shortage(item: tofu, missing: 3)]))
      .then([notified(count: 5, requested: 23)])
  }

  @Test func `given an empty warehouse, then the same`() {
    given(listed).when(.noteShortage(order, [Shortage(item: tofu, missing: 8)]))
      .then([notified(count: 0, requested: 28)])
  }

  @Test func `given that much is on its way, then no more is requested`() {
    given(listed, notified(count: 0, requested: 28))
      .when(.noteShortage(second, [Shortage(item: tofu, missing: 8)])).thenNothing()
  }

  @Test func `a second shortage requests what the first did not cover, as a request of its own`() {
    given(listed, notified(count: 0, requested: 28))
      .when(.noteShortage(second, [Shortage(item: tofu, missing: 20)]))
      .then([notified(for: second, count: 0, requested: 12, request: 2)])
  }

  @Test func `an item that nobody supplies is passed over`() {
    given(listed).when(.noteShortage(order, [Shortage(item: ItemID("NW-999"), missing: 8)]))
      .thenNothing()
  }
}
