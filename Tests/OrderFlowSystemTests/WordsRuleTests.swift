import Delivery
import EventSourcing
import Inventory
import Ordering
import Primitives
import Simulation
import Testing

@testable import OrderFlowSystem

@Suite struct `The words of a rule` {
  @Test func `given any refusal, then its reason is one line in both languages`() {
    let order = OrderID("10248")
    let item = ItemID("NW-011")
    let ordering: [OrderingRejection] = [
      .orderExists(order), .noLines, .unknownItem(item), .otherCurrency(item),
      .priceOutOfRange(item), .tooManyUnits,
      .unknownOrder(order), .alreadyCancelled(order), .alreadyCancelling(order),
      .alreadyShipping(order),
    ]
    let inventory: [InventoryRejection] = [
      .alreadyOpen, .alreadyLocked(order), .alreadyTakenOut(order), .notLocked(order),
    ]
    let reasons =
      ordering.map(\.reason) + inventory.map(\.reason)
      + [DeliveryRejection.shipmentStopped(order).reason]
    for reason in reasons {
      expectWords(reason, columns: 70)
      #expect(!reason.en.hasSuffix(".") && !reason.ko.hasSuffix("."))
    }
    #expect(Set(reasons).count == reasons.count)
  }

  @Test func `given any promise, then it is told in both languages`() {
    for rule in OrderFlowInvariants.rules { expectWords(rule.text, columns: 140) }
  }

  @Test func `given anything left over, then it is told in both languages, each differently`() {
    let phrases = Leftover.allCases.map { $0.phrase(OrderID("10248")) }
    for phrase in phrases { expectWords(phrase, columns: 80) }
    #expect(Set(phrases).count == phrases.count)
  }

  @Test func `given anybody who takes part, then there is a title in both languages`() {
    for participant in OrderFlow.participants {
      expectWords(participant.title, columns: 17)
      if case .context(let domain) = participant.kind { expectWords(domain, columns: 10) }
    }
  }
}
