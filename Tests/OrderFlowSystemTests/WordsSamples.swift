import Billing
import BillingContract
import Delivery
import DeliveryContract
import Inventory
import InventoryContract
import OrderFlowSystem
import Ordering
import OrderingContract
import Primitives
import SharedKernel
import Suppliers
import SuppliersContract

/// At least one message of every type, and of each type the variants that are worded differently.
enum WordsSamples {
  static let all: [OrderFlowMessage] =
    ordering.map { .ordering($0) } + billing.map { .billing($0) } + inventory.map { .inventory($0) }
    + suppliers.map { .suppliers($0) } + delivery.map { .delivery($0) }
    + commands.map { .command($0) } + replies.map { .reply($0) }

  static let order = OrderID("10248")
  private static let customer = CustomerID("VINET")
  private static let charge = ChargeID(order: order, ordinal: 1)
  private static let shipment = ShipmentID(order: order)
  private static let supplier = SupplierID("S-20")
  private static let total = Money(minorUnits: 44_000, currency: .usd)
  private static let items = [ItemID("NW-011"), ItemID("NW-042"), ItemID("NW-072")]
  private static let counts = zip(items, [12, 10, 5]).map { item, units in
    ItemCount(item: item, quantity: Quantity(clamping: units))
  }
  private static let lines = counts.map { count in
    OrderLine(item: count.item, quantity: count.quantity, unitPrice: total)
  }
  private static let packed = counts.map { PackedItem(item: $0.item, quantity: $0.quantity) }
  private static let parcels = [Parcel(number: 1, items: packed)]
  private static let labels = [CarrierLabel(consignmentNo: "12345678", piece: 1, of: 1)]
  private static let opening = items.map { OpenStock.Count(item: $0, onHand: 40) }
  private static let supplied = items.map {
    SuppliedItem(item: $0, supplierId: supplier, minimum: 10)
  }
  private static let prices = items.map { ListPrices.Price(item: $0, unitPrice: total) }

  private static let ordering: [OrderingEvent] =
    [
      .orderPlaced(
        OrderPlaced(orderId: order, customerId: customer, lines: lines, total: total)),
      .orderProcessingCompleted(
        OrderProcessingCompleted(orderId: order, customerId: customer, lines: lines, total: total)),
      .orderShipping(OrderShipping(orderId: order)),
      .pricesListed(PricesListed(prices: prices)), .stockAwaited(StockAwaited(orderId: order)),
      .orderPaid(OrderPaid(orderId: order, chargeId: charge)),
      .cancellationRequested(CancellationRequested(orderId: order)),
      .cancellationRefused(CancellationRefused(orderId: order)),
      .refundRequested(RefundRequested(orderId: order)),
    ]
    + [CancellationReason.askedByCustomer, .paymentDeclined, .stockShort].map { reason in
      .orderCancelled(OrderCancelled(orderId: order, reason: reason))
    }

  private static let billing: [BillingEvent] =
    [
      .paymentProcessingCompleted(
        PaymentProcessingCompleted(orderId: order, chargeId: charge, amount: total)),
      .chargeRequested(ChargeRequested(orderId: order, chargeId: charge, amount: total)),
      .chargeRepeated(
        ChargeRepeated(orderId: order, chargeId: charge, amount: total, attempt: 2)),
      .refundAwaited(RefundAwaited(orderId: order)),
      .paymentRefunded(PaymentRefunded(orderId: order, chargeId: charge, amount: total)),
      .paymentRefunded(
        PaymentRefunded(
          orderId: order, chargeId: charge, amount: Money(minorUnits: 0, currency: .usd))),
    ]
    + [DeclineReason.insufficientFunds, .refusedByProvider, .noAnswer].map { reason in
      .paymentDeclined(PaymentDeclined(orderId: order, chargeId: charge, reason: reason))
    }

  private static let inventory: [InventoryEvent] = [
    .stockUpdated(
      StockUpdated(
        orderId: order,
        items: items.map {
          StockCount(
            item: $0, available: 27, locked: 12, onHand: 39, backlog: 0, received: 0, revision: 2)
        })),
    .itemsLocked(ItemsLocked(orderId: order, lines: counts)),
    .itemsReleased(ItemsReleased(orderId: order, lines: counts)),
    .itemsReleased(ItemsReleased(orderId: order, lines: [])),
    .stockShort(stockShort(waits: true)), .stockShort(stockShort(waits: false)),
    .stockShort(StockShort(orderId: order, items: [], waits: false)),
    .goodsReceived(
      GoodsReceived(orderId: order, item: items[0], quantity: Quantity(clamping: 22))),
    .stockOpened(StockOpened(items: opening, whenShort: .wait)),
    .lockAwaited(LockAwaited(orderId: order, lines: counts)),
    .itemsTakenOut(ItemsTakenOut(orderId: order, lines: counts)),
  ]

  private static let suppliers: [SuppliersEvent] = [
    .supplierNotified(
      SupplierNotified(
        orderId: order, supplierId: supplier, item: items[0], count: 8, minimum: 10,
        requested: Quantity(clamping: 22), request: 1)),
    .goodsSent(
      GoodsSent(
        orderId: order, supplierId: supplier, item: items[0], quantity: Quantity(clamping: 22),
        request: 1)),
    .supplierReminded(
      SupplierReminded(
        orderId: order, supplierId: supplier, item: items[0], requested: Quantity(clamping: 22),
        request: 1, attempt: 2)),
    .supplyFailed(
      SupplyFailed(
        orderId: order, supplierId: supplier, item: items[0], quantity: Quantity(clamping: 22),
        sent: 30)),
    .itemsListed(ItemsListed(items: supplied)),
    .stockLevelNoted(
      StockLevelNoted(
        orderId: order, levels: items.map { NotedLevel(item: $0, StockLevel(available: 27)) })),
    .orderItemsNoted(OrderItemsNoted(orderId: order, items: items)),
    .paymentNoted(PaymentNoted(orderId: order)),
    .thresholdsChecked(ThresholdsChecked(orderId: order, items: 3, low: 1)),
  ]

  private static let delivery: [DeliveryEvent] = [
    .shipmentPrepared(
      ShipmentPrepared(orderId: order, shipmentId: shipment, parcels: parcels)),
    .orderDispatched(OrderDispatched(orderId: order, shipmentId: shipment, parcels: parcels)),
    .shipmentStopped(ShipmentStopped(orderId: order)),
    .shipmentStopRefused(ShipmentStopRefused(orderId: order)),
    .parcelRuleSet(ParcelRuleSet(unitsPerParcel: 20)),
    .shipmentOpened(ShipmentOpened(orderId: order, items: packed)),
    .shipmentCleared(ShipmentCleared(orderId: order)),
    .labelsReceived(LabelsReceived(orderId: order, labels: labels)),
    .shipmentClosed(ShipmentClosed(orderId: order)),
  ]

  private static let commands: [OrderFlowCommand] =
    [
      .placeOrder(
        PlaceOrder(
          orderId: order, customerId: customer,
          lines: counts.map { RequestedLine(item: $0.item, quantity: $0.quantity) })),
      .cancelOrder(CancelOrder(orderId: order)),
      .lockItems(LockItems(orderId: order, lines: counts)),
      .releaseItems(ReleaseItems(orderId: order, lines: counts)),
      .refundPayment(RefundPayment(orderId: order, reason: "cancelled")),
      .stopShipment(StopShipment(orderId: order)), .listPrices(ListPrices(prices: prices)),
      .listItems(ListItems(items: supplied)), .setParcelRule(SetParcelRule(unitsPerParcel: 20)),
    ] + ShortStockRule.allCases.map { .openStock(OpenStock(items: opening, whenShort: $0)) }

  private static let replies: [OutsideReply] = [
    .provider(ProviderReply(orderId: order, reference: charge, responseCode: "00")),
    .providerTimedOut(ProviderTimedOut(orderId: order, reference: charge)),
    .purchasingTimedOut(PurchasingTimedOut(orderId: order, item: items[0], request: 1)),
    .carrier(CarrierPickup(orderId: order, labels: labels)),
    .purchasing(
      PurchaseRecord(
        orderId: order, transactionCode: "GI", key: "1|NW-011", field07: "S-20",
        field12: "000000022", field31: "X")),
  ]

  private static func stockShort(waits: Bool) -> StockShort {
    StockShort(
      orderId: order, items: items.map { StockShort.Missing(item: $0, missing: 5) }, waits: waits)
  }
}
