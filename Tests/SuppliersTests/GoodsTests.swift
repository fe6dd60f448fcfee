import Primitives
import SharedKernel
import Suppliers
import SuppliersContract
import TestSupport
import Testing

@Suite struct `A supplier answers` {
  private let request = notified(count: 0, requested: 20)

  private func goods(_ count: Int, request: Int = 1) -> SuppliersCommand {
    .recordGoods(order, tofu, units(count), request: request)
  }

  @Test func `given an open request, then goods are sent to Inventory`() {
    given(listed, request).when(goods(20)).then([sent(20)])
      .and { state in
        #expect(state.items[tofu]?.open == [])
        #expect(state.items[tofu]?.inTransit == 20)
        #expect(state.answered == 1)
      }
  }

  @Test func `given another quantity than was requested, then what comes is what counts`() {
    given(listed, request).when(goods(5)).then([sent(5)])
      .and { #expect($0.items[tofu]?.inTransit == 5) }
  }

  @Test func `once Inventory has told of them, nothing is in transit`() {
    given(listed, request, sent(20), noted(order, level(available: 20, received: 20, revision: 2)))
      .then { #expect($0.items[tofu]?.inTransit == 0) }
  }

  @Test func `a second answer, or one to nothing, is dropped`() {
    given(listed, request, sent(20)).when(goods(20)).thenNothing()
    given(listed, request).when(goods(20, request: 2)).thenNothing()
    given(listed).when(goods(20)).thenNothing()
    given().when(goods(20)).thenNothing()
  }

  @Test func `answers may come in another order than the requests`() {
    given(listed, request, notified(for: second, count: 0, requested: 12, request: 2))
      .when(goods(12, request: 2)).then([sent(12, request: 2)])
      .and { #expect($0.items[tofu]?.open.map(\.number) == [1]) }
  }

  @Test func `the list of items is recorded as it comes`() {
    let items = [SuppliedItem(item: tofu, supplierId: mayumi, minimum: 3)]
    given().when(.list(items)).then([.itemsListed(ItemsListed(items: items))])
      .and { state in
        #expect(state.items[tofu]?.minimum.units == 3)
        #expect(state.items[tofu]?.supplier == mayumi)
      }
  }
}
