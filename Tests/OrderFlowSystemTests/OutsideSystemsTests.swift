import Billing
import BillingContract
import Delivery
import DeliveryContract
import Primitives
import Suppliers
import SuppliersContract
import Testing

@testable import OrderFlowSystem

@Suite struct `The outside systems, simulated` {
  private let order = OrderID("10248")

  private func request(_ number: Int, _ minorUnits: Int64 = 1_000) -> ChargeRequested {
    let order = OrderID("\(number)")
    return ChargeRequested(
      orderId: order, chargeId: ChargeID(order: order, ordinal: 1),
      amount: Money(minorUnits: minorUnits, currency: .usd))
  }

  private func provider(
    seed: UInt64 = 1, _ change: (inout Scenario.Rules) -> Void = { _ in }
  ) -> any PaymentProvider {
    var rules = Scenario.Rules()
    change(&rules)
    return OutsideSystems(rules, seed: seed).provider
  }

  private func codes(_ provider: any PaymentProvider, _ requests: [ChargeRequested]) -> [String] {
    requests.flatMap { provider.charge($0).map(\.reply.responseCode) }
  }

  @Test func `the provider approves once, in its delay, by the reference that it was asked with`() {
    let answers = provider().charge(request(10_248))
    #expect(answers.map(\.reply.responseCode) == ["00"])
    #expect(answers.map(\.reply.reference.description) == ["CH-10248-1"])
    #expect(answers.allSatisfy { (300...900).contains($0.after.milliseconds) })
  }

  @Test func `it declines the orders that the rule names`() {
    let provider = provider { $0.payment.declinedOrders = [OrderID("2")] }
    #expect(codes(provider, [request(1), request(2), request(3)]) == ["00", "51", "00"])
  }

  @Test func `it declines what is above the limit and not what reaches it`() {
    let provider = provider {
      $0.payment.limit = Money(minorUnits: 1_000, currency: .usd)
    }
    #expect(
      codes(provider, [request(1, 999), request(2, 1_000), request(3, 1_001)])
        == ["00", "00", "51"])
  }

  @Test func `it declines about as many as the rule says, the same each time, by the seed`() {
    let requests = (0..<2_000).map { request($0) }
    let quarter = codes(provider { $0.payment.declinedBasisPoints = 2_500 }, requests)
    #expect((400...600).contains(quarter.count { $0 == "51" }))
    #expect(quarter == codes(provider { $0.payment.declinedBasisPoints = 2_500 }, requests))
    #expect(
      quarter != codes(provider(seed: 2) { $0.payment.declinedBasisPoints = 2_500 }, requests))
  }

  @Test func `the carrier comes once, with a numbered label for each parcel`() {
    let parcels = (1...3).map { Parcel(number: $0, items: []) }
    let visits = OutsideSystems(Scenario.Rules(), seed: 1).carrier.collect(
      ShipmentPrepared(orderId: order, shipmentId: ShipmentID(order: order), parcels: parcels))
    let labels = visits.flatMap(\.pickup.labels)
    #expect(visits.count == 1)
    #expect(labels.map(\.piece) == [1, 2, 3])
    #expect(labels.map(\.of) == [3, 3, 3])
    #expect(Set(labels.map(\.consignmentNo)).count == 1)
    #expect(visits.allSatisfy { (2_000...6_000).contains($0.after.milliseconds) })
  }

  @Test func `the supplier sends all that was requested, in one record`() {
    let notice = SupplierNotified(
      orderId: order, supplierId: SupplierID("S-05"), item: ItemID("NW-011"), count: 3,
      minimum: 30, requested: Quantity(clamping: 57), request: 2)
    let answers = OutsideSystems(Scenario.Rules(), seed: 1).purchasing.purchase(
      PurchaseOrder(notice))
    #expect(answers.map(\.record.transactionCode) == ["GI"])
    #expect(answers.map(\.record.key) == ["2|NW-011"])
    #expect(answers.map(\.record.field12) == ["000000057"])
    #expect(answers.allSatisfy { (3_600_000...14_400_000).contains($0.after.milliseconds) })
  }
}
