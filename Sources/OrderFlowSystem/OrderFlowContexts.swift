import Billing
import Delivery
public import EventSourcing
import Inventory
import Ordering
public import Simulation
import Suppliers

/// The five contexts at work.
public struct OrderFlowContexts: ContextGroup {
  public typealias Message = OrderFlowMessage
  public typealias World = OrderFlowWorld

  /// What the actors are made with. A class, since a group is copied at every delivery.
  private let making: Making
  private var ordering: OrderingContext
  private var billing: BillingContext
  private var inventory: InventoryContext
  private var suppliers: SuppliersContext
  private var delivery: DeliveryContext

  init(executor: any SerialExecutor, outside: OutsideSystems) {
    making = Making(executor: executor, outside: outside)
    ordering = OrderingContext(executor: executor)
    billing = BillingContext(executor: executor, provider: outside.provider)
    inventory = InventoryContext(executor: executor)
    suppliers = SuppliersContext(executor: executor, purchasing: outside.purchasing)
    delivery = DeliveryContext(executor: executor, carrier: outside.carrier)
  }

  public func handle(
    _ message: OrderFlowMessage, by target: ParticipantID,
    into handling: inout Handling<OrderFlowMessage>
  ) async {
    switch target {
    case .ordering:
      guard let message = message.forOrdering else { return }
      handling.take(
        await ordering.handle(message), event: OrderFlowMessage.ordering,
        outgoing: OrderFlowOutgoing.from)
    case .billing:
      guard let message = message.forBilling else { return }
      handling.take(
        await billing.handle(message), event: OrderFlowMessage.billing,
        outgoing: OrderFlowOutgoing.from)
    case .inventory:
      guard let message = message.forInventory else { return }
      handling.take(await inventory.handle(message), event: OrderFlowMessage.inventory)
    case .suppliers:
      guard let message = message.forSuppliers else { return }
      handling.take(
        await suppliers.handle(message), event: OrderFlowMessage.suppliers,
        outgoing: OrderFlowOutgoing.from)
    case .delivery:
      guard let message = message.forDelivery else { return }
      handling.take(
        await delivery.handle(message), event: OrderFlowMessage.delivery,
        outgoing: OrderFlowOutgoing.from)
    default: return
    }
  }

  public func world() async -> OrderFlowWorld {
    OrderFlowWorld(
      ordering: await ordering.state, billing: await billing.state,
      inventory: await inventory.state, suppliers: await suppliers.state,
      delivery: await delivery.state)
  }

  public func restore(_ world: OrderFlowWorld) async {
    await ordering.restore(world.ordering)
    await billing.restore(world.billing)
    await inventory.restore(world.inventory)
    await suppliers.restore(world.suppliers)
    await delivery.restore(world.delivery)
  }

  public func restore(_ context: ParticipantID, from world: OrderFlowWorld) async {
    switch context {
    case .ordering: await ordering.restore(world.ordering)
    case .billing: await billing.restore(world.billing)
    case .inventory: await inventory.restore(world.inventory)
    case .suppliers: await suppliers.restore(world.suppliers)
    case .delivery: await delivery.restore(world.delivery)
    default: break
    }
  }

  public func replacing(_ context: ParticipantID) -> OrderFlowContexts {
    var group = self
    let (executor, outside) = (making.executor, making.outside)
    switch context {
    case .ordering: group.ordering = OrderingContext(executor: executor)
    case .billing: group.billing = BillingContext(executor: executor, provider: outside.provider)
    case .inventory: group.inventory = InventoryContext(executor: executor)
    case .suppliers:
      group.suppliers = SuppliersContext(executor: executor, purchasing: outside.purchasing)
    case .delivery: group.delivery = DeliveryContext(executor: executor, carrier: outside.carrier)
    default: break
    }
    return group
  }
}

/// What the actors of a group are made with.
private final class Making: Sendable {
  let executor: any SerialExecutor
  let outside: OutsideSystems

  init(executor: any SerialExecutor, outside: OutsideSystems) {
    self.executor = executor
    self.outside = outside
  }
}
