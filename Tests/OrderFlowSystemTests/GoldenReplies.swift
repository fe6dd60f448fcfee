import Billing
import BillingContract
import Delivery
import OrderFlowSystem
import Primitives
import Suppliers

private let order = OrderID("10248")
private let charge = ChargeID(order: order, ordinal: 1)

extension Golden {
  /// What the outside systems answer.
  static let replies: [Golden] = [
    Golden(
      name: "PAYMENT_PROVIDER_REPLY", version: 1,
      message: .reply(
        .provider(ProviderReply(orderId: order, reference: charge, responseCode: "00"))),
      json: #"""
        {"orderId":"10248","reference":"CH-10248-1","responseCode":"00"}
        """#),
    Golden(
      name: "CARRIER_PICKUP", version: 1,
      message: .reply(
        .carrier(
          CarrierPickup(
            orderId: order, labels: [CarrierLabel(consignmentNo: "12345678", piece: 1, of: 2)]))),
      json: #"""
        {"labels":[{"consignmentNo":"12345678","of":2,"piece":1}],"orderId":"10248"}
        """#),
    Golden(
      name: "PURCHASE_RECORD", version: 1,
      message: .reply(
        .purchasing(
          PurchaseRecord(
            orderId: order, transactionCode: "GI", key: "1|NW-011", field07: "S-05",
            field12: "000000012", field31: "X"))),
      json: #"""
        {"field07":"S-05","field12":"000000012","field31":"X","key":"1|NW-011","orderId":"10248","transactionCode":"GI"}
        """#),
    Golden(
      name: "PAYMENT_PROVIDER_TIMED_OUT", version: 1,
      message: .reply(.providerTimedOut(ProviderTimedOut(orderId: order, reference: charge))),
      json: #"""
        {"orderId":"10248","reference":"CH-10248-1"}
        """#),
    Golden(
      name: "PURCHASING_SYSTEM_TIMED_OUT", version: 1,
      message: .reply(
        .purchasingTimedOut(
          PurchasingTimedOut(orderId: order, item: ItemID("NW-011"), request: 1))),
      json: #"""
        {"item":"NW-011","orderId":"10248","request":1}
        """#),
  ]
}
