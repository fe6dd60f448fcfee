import Primitives
import TestSupport
import Testing

@testable import Suppliers

@Suite struct `A supplier does not answer in time` {
  private let request = notified(count: 0, requested: 20)
  private let silence = SuppliersCommand.recordSilence(order, tofu, request: 1)

  @Test func `it is reminded twice, and then given up`() {
    given(listed, request).when(silence).then([reminded(attempt: 2)])
    given(listed, request).when(silence, then: silence).then([reminded(attempt: 3)])
    given(listed, request).when(silence, then: silence, silence).then([failed(20)])
      .and { state in
        #expect(state.items[tofu]?.inTransit == 0)
        #expect(state.items[tofu]?.open == [])
        #expect(state.unanswered == 0)
      }
  }

  @Test func `given a reminder, when the goods come, then they are sent as ever`() {
    given(listed, request, reminded(attempt: 2))
      .when(.recordGoods(order, tofu, units(20), request: 1)).then([sent(20)])
  }

  @Test func `all that was asked for of the item and not sent is given up together`() {
    let more = notified(for: second, count: 0, requested: 12, request: 2)
    given(listed, request, more, sent(12, request: 2), notified(count: 0, requested: 5, request: 3))
      .when(silence, then: silence, silence).then([failed(25, sent: 12)])
      .and { state in
        #expect(state.items[tofu]?.requested == 12)
        #expect(state.unanswered == 0)
      }
  }

  @Test func `given it was given up, then what comes late is dropped`() {
    given(listed, request, failed(20)).when(.recordGoods(order, tofu, units(20), request: 1))
      .thenNothing()
    given(listed, request, failed(20)).when(silence).thenNothing()
  }

  @Test func `given it was given up, then a later need asks anew`() {
    given(listed, request, failed(20))
      .when(.noteShortage(second, [Shortage(item: tofu, missing: 8)]))
      .then([notified(for: second, count: 0, requested: 28, request: 2)])
  }

  @Test func `a silence about what is answered or was never asked changes nothing`() {
    given(listed, request, sent(20)).when(silence).thenNothing()
    given(listed).when(silence).thenNothing()
    given().when(silence).thenNothing()
  }
}
