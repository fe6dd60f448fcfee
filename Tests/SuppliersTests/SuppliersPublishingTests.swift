import EventSourcing
import Primitives
import SuppliersContract
import Testing

@testable import Suppliers

@Suite struct `What Suppliers asks of the purchasing system` {
  /// Answers as often as it is told to.
  private struct StubPurchasing: PurchasingSystem {
    var answers = 1

    func purchase(
      _ order: PurchaseOrder
    ) -> [(record: PurchaseRecord, after: VirtualDuration)] {
      (0..<answers).map {
        (`What Suppliers asks of the purchasing system`.record, .days(Int64($0)))
      }
    }
  }

  private static let record = PurchaseRecord(
    orderId: order, transactionCode: "GI", key: "1|NW-014", field07: "MAYUMI",
    field12: "000000020", field31: "X")

  private func published(
    _ event: SuppliersEvent, _ purchasing: StubPurchasing
  ) -> [SuppliersOutgoing] {
    var outgoing: [SuppliersOutgoing] = []
    SuppliersPublishing.publish(event, purchasing, &outgoing)
    return outgoing
  }

  @Test func `when a supplier is notified, then its answer is on its way`() {
    #expect(
      published(notified(count: 0, requested: 20), StubPurchasing())
        == [.purchaseRecord(Self.record, after: .zero)])
  }

  @Test func `when a supplier is reminded, then it is asked for the same again`() {
    #expect(
      published(reminded(attempt: 2), StubPurchasing())
        == [.purchaseRecord(Self.record, after: .zero)])
    guard case .supplierNotified(let first) = notified(count: 0, requested: 20),
      case .supplierReminded(let again) = reminded(attempt: 2)
    else { return }
    #expect(PurchaseOrder(first) == PurchaseOrder(again))
  }

  @Test func `a supplier may never answer, or twice`() {
    let request = notified(count: 0, requested: 20)
    #expect(published(request, StubPurchasing(answers: 0)) == [])
    #expect(published(request, StubPurchasing(answers: 2)).count == 2)
  }

  @Test func `nothing else asks anything of anybody`() {
    let others = [
      listed, sent(20), failed(20), itemsNoted, paymentNoted, checked(low: 1),
      noted(order, level(available: 1, revision: 1)),
    ]
    for event in others { #expect(published(event, StubPurchasing()) == []) }
  }

  @Test func `a message that means nothing here leads to nothing`() {
    var state = SuppliersState()
    var record = Self.record
    record.transactionCode = "PO"
    let reaction = SuppliersModel.handle(.purchaseRecord(record), &state, StubPurchasing())
    #expect(reaction.events == [])
    #expect(reaction.rejection == nil)
    #expect(state == SuppliersState())
  }

  @Test func `a message is translated, decided, folded and published in one go`() {
    var state = SuppliersState()
    SuppliersModel.evolve(&state, listed)
    SuppliersModel.evolve(&state, notified(count: 0, requested: 20))
    let reaction = SuppliersModel.handle(.purchaseRecord(Self.record), &state, StubPurchasing())
    #expect(reaction.events == [sent(20)])
    #expect(state.answered == 1)
  }
}
