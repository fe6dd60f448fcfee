import Billing
import BillingContract
import Delivery
import Ordering
import OrderingContract
import Primitives
import Testing

@testable import OrderFlowSystem

@Suite struct `The words of a status` {
  @Test func `given any status, then it has words in both languages that fit into a cell`() {
    let statuses =
      OrderStatus.allCases.map(\.words) + ShipmentStatus.allCases.map(\.words)
      + charges.map(\.words) + reasons.map(\.note)
    for words in statuses { expectWords(words, columns: 11) }
    for reason in reasons { expectWords(reason.words, columns: 25) }
    for reason in declines { expectWords(reason.words, columns: 24) }
  }

  @Test func `given two statuses of one kind, then their words differ`() {
    for kind in [
      OrderStatus.allCases.map(\.words), ShipmentStatus.allCases.map(\.words), charges.map(\.words),
      reasons.map(\.note), reasons.map(\.words), declines.map(\.words),
    ] {
      #expect(Set(kind.map(\.en)).count == kind.count)
      #expect(Set(kind.map(\.ko)).count == kind.count)
    }
  }

  @Test func `given the notes, then their words for the two statuses are ours`() {
    #expect(OrderStatus.preparing.words.ko == "배송 준비중")
    #expect(OrderStatus.shipping.words.ko == "배송중")
  }

  private let charges: [ChargeStatus] = [
    .requested, .paid, .declined(.insufficientFunds), .refunded,
  ]
  private let reasons: [CancellationReason] = [.askedByCustomer, .paymentDeclined, .stockShort]
  private let declines: [DeclineReason] = [
    .insufficientFunds, .refusedByProvider, .noAnswer,
  ]
}
