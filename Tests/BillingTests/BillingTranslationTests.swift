import BillingContract
import OrderingContract
import Primitives
import Testing

@testable import Billing

@Suite struct `What reaches Billing, in its own words` {
  @Test func `an order is a charge of its total, and its lines stay outside`() {
    let message = OrderProcessingCompleted(
      orderId: order, customerId: CustomerID("VINET"), lines: [], total: amount)
    #expect(
      BillingTranslation.command(for: .orderProcessingCompleted(message)) == .charge(order, amount))
  }

  @Test func `a command to refund is one`() {
    let message = RefundPayment(orderId: order, reason: "cancelled by the customer")
    #expect(BillingTranslation.command(for: .refundPayment(message)) == .refund(order))
  }

  @Test(
    arguments: [
      ("00", .recordPayment(first)), ("51", .recordDecline(first, .insufficientFunds)),
      ("05", .recordDecline(first, .refusedByProvider)),
      ("", .recordDecline(first, .refusedByProvider)),
      ("0", .recordDecline(first, .refusedByProvider)),
    ] as [(String, BillingCommand)])
  func `the provider's codes stop at the layer: only 00 is a payment`(
    code: String, command: BillingCommand
  ) {
    let reply = ProviderReply(orderId: order, reference: first, responseCode: code)
    #expect(BillingTranslation.command(for: .providerReply(reply)) == command)
  }

  @Test func `that no answer came in time is a silence about the charge`() {
    let message = ProviderTimedOut(orderId: order, reference: first)
    #expect(BillingTranslation.command(for: .providerTimedOut(message)) == .recordSilence(first))
  }
}
