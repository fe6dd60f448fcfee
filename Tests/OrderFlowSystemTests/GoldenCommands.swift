import BillingContract
import DeliveryContract
import InventoryContract
import OrderFlowSystem
import OrderingContract
import Primitives
import SuppliersContract

private let order = OrderID("10248")
private let customer = CustomerID("VINET")
private let item = ItemID("NW-011")
private let supplier = SupplierID("S-05")
private let unitPrice = Money(minorUnits: 1_400, currency: .usd)
private let twelve = Quantity(clamping: 12)
private let counts = [ItemCount(item: item, quantity: twelve)]

extension Golden {
  /// The commands.
  static let commands: [Golden] = [
    Golden(
      name: "PLACE_ORDER", version: 1,
      message: .command(
        .placeOrder(
          PlaceOrder(
            orderId: order, customerId: customer,
            lines: [
              RequestedLine(item: item, quantity: twelve),
              RequestedLine(item: item, quantity: twelve, unitPrice: unitPrice),
            ]))),
      json: #"""
        {"customerId":"VINET","lines":[{"item":"NW-011","quantity":12},{"item":"NW-011","quantity":12,"unitPrice":{"currency":"USD","minorUnits":1400}}],"orderId":"10248"}
        """#),
    Golden(
      name: "CANCEL_ORDER", version: 1,
      message: .command(.cancelOrder(CancelOrder(orderId: order))),
      json: #"""
        {"orderId":"10248"}
        """#),
    Golden(
      name: "LOCK_ITEMS", version: 1,
      message: .command(.lockItems(LockItems(orderId: order, lines: counts))),
      json: #"""
        {"lines":[{"item":"NW-011","quantity":12}],"orderId":"10248"}
        """#),
    Golden(
      name: "RELEASE_ITEMS", version: 1,
      message: .command(.releaseItems(ReleaseItems(orderId: order, lines: counts))),
      json: #"""
        {"lines":[{"item":"NW-011","quantity":12}],"orderId":"10248"}
        """#),
    Golden(
      name: "REFUND_PAYMENT", version: 1,
      message: .command(
        .refundPayment(RefundPayment(orderId: order, reason: "cancelled by the customer"))),
      json: #"""
        {"orderId":"10248","reason":"cancelled by the customer"}
        """#),
    Golden(
      name: "STOP_SHIPMENT", version: 1,
      message: .command(.stopShipment(StopShipment(orderId: order))),
      json: #"""
        {"orderId":"10248"}
        """#),
    Golden(
      name: "LIST_PRICES", version: 1,
      message: .command(
        .listPrices(ListPrices(prices: [ListPrices.Price(item: item, unitPrice: unitPrice)]))),
      json: #"""
        {"prices":[{"item":"NW-011","unitPrice":{"currency":"USD","minorUnits":1400}}]}
        """#),
    Golden(
      name: "OPEN_STOCK", version: 1,
      message: .command(
        .openStock(OpenStock(items: [OpenStock.Count(item: item, onHand: 22)], whenShort: .refuse))),
      json: #"""
        {"items":[{"item":"NW-011","onHand":22}],"whenShort":"refuse"}
        """#),
    Golden(
      name: "LIST_ITEMS", version: 1,
      message: .command(
        .listItems(ListItems(items: [SuppliedItem(item: item, supplierId: supplier, minimum: 30)]))),
      json: #"""
        {"items":[{"item":"NW-011","minimum":30,"supplierId":"S-05"}]}
        """#),
    Golden(
      name: "SET_PARCEL_RULE", version: 1,
      message: .command(.setParcelRule(SetParcelRule(unitsPerParcel: 20))),
      json: #"""
        {"unitsPerParcel":20}
        """#),
  ]
}
