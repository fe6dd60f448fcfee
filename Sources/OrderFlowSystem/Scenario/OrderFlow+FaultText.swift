import Billing
import BillingContract
import Delivery
import DeliveryContract
public import EventSourcing
import InventoryContract
import OrderingContract
import Primitives
import Suppliers
import SuppliersContract

extension OrderFlow {
  /// The words for faults of the order flow.
  public static let faultText = FaultText(
    participants: participants,
    misbehaviours: misbehaviours(of:), types: deliveredTypes)

  public static func misbehaviours(of outside: ParticipantID) -> [Misbehaviour] {
    switch outside {
    case .paymentProvider: Misbehaviour.allCases
    case .purchasingSystem: [.silent, .answersTwice]
    default: []
    }
  }

  /// The published names of all messages that go to somebody.
  private static let deliveredTypes = [
    PlaceOrder.name, CancelOrder.name, LockItems.name, ReleaseItems.name, RefundPayment.name,
    StopShipment.name, ListPrices.name, OpenStock.name, ListItems.name, SetParcelRule.name,
    OrderProcessingCompleted.name, OrderCancelled.name, PaymentProcessingCompleted.name,
    PaymentDeclined.name, PaymentRefunded.name, StockUpdated.name, ItemsLocked.name,
    StockShort.name, GoodsSent.name, SupplyFailed.name, OrderDispatched.name,
    ShipmentStopped.name, ShipmentStopRefused.name, ProviderReply.name, ProviderTimedOut.name,
    CarrierPickup.name, PurchaseRecord.name, PurchasingTimedOut.name,
  ]
}
