import Billing
import Delivery
import EventSourcing
import Inventory
import Ordering
public import Simulation
import Suppliers

/// The order flow without actors: the same engine and the same deciders, called one after the other.
/// For searching, for properties, and to see what the actors cost.
public struct PureOrderFlow: Sendable {
  public private(set) var engine: Engine<OrderFlow>
  public private(set) var world = OrderFlowWorld()
  private var handling = Handling<OrderFlowMessage>()

  public init(_ system: OrderFlow) { engine = Engine(system) }

  /// Delivers the next message; false when there is none.
  public mutating func step() -> Bool {
    guard let delivery = engine.begin() else { return false }
    handling.clear()
    if !delivery.isDuplicate {
      world.handle(
        delivery.message, by: delivery.flight.target, engine.system.outside, into: &handling)
    }
    engine.finish(delivery, handling)
    return true
  }

  /// Checks every invariant in full.
  public mutating func checkAll() { engine.checkAll(world) }
}

extension OrderFlowWorld {
  mutating func handle(
    _ message: OrderFlowMessage, by target: ParticipantID, _ outside: OutsideSystems,
    into handling: inout Handling<OrderFlowMessage>
  ) {
    switch target {
    case .ordering:
      guard let message = message.forOrdering else { return }
      handling.take(
        OrderingModel.handle(message, &ordering), event: OrderFlowMessage.ordering,
        outgoing: OrderFlowOutgoing.from)
    case .billing:
      guard let message = message.forBilling else { return }
      handling.take(
        BillingModel.handle(message, &billing, outside.provider),
        event: OrderFlowMessage.billing, outgoing: OrderFlowOutgoing.from)
    case .inventory:
      guard let message = message.forInventory else { return }
      handling.take(
        InventoryModel.handle(message, &inventory), event: OrderFlowMessage.inventory)
    case .suppliers:
      guard let message = message.forSuppliers else { return }
      handling.take(
        SuppliersModel.handle(message, &suppliers, outside.purchasing),
        event: OrderFlowMessage.suppliers, outgoing: OrderFlowOutgoing.from)
    case .delivery:
      guard let message = message.forDelivery else { return }
      handling.take(
        DeliveryModel.handle(message, &delivery, outside.carrier),
        event: OrderFlowMessage.delivery, outgoing: OrderFlowOutgoing.from)
    default: return
    }
  }
}
