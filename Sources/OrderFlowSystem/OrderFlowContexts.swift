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

  private let actors: Actors

  init(executor: any SerialExecutor, outside: OutsideSystems) {
    actors = Actors(executor: executor, outside: outside)
  }

  public func handle(
    _ message: OrderFlowMessage, by target: ParticipantID,
    into handling: inout Handling<OrderFlowMessage>
  ) async {
    switch target {
    case .ordering:
      guard let message = message.forOrdering else { return }
      handling.take(
        await actors.ordering.handle(message), event: OrderFlowMessage.ordering,
        outgoing: OrderFlowOutgoing.from)
    case .billing:
      guard let message = message.forBilling else { return }
      handling.take(
        await actors.billing.handle(message), event: OrderFlowMessage.billing,
        outgoing: OrderFlowOutgoing.from)
    case .inventory:
      guard let message = message.forInventory else { return }
      handling.take(await actors.inventory.handle(message), event: OrderFlowMessage.inventory)
    case .suppliers:
      guard let message = message.forSuppliers else { return }
      handling.take(
        await actors.suppliers.handle(message), event: OrderFlowMessage.suppliers,
        outgoing: OrderFlowOutgoing.from)
    case .delivery:
      guard let message = message.forDelivery else { return }
      handling.take(
        await actors.delivery.handle(message), event: OrderFlowMessage.delivery,
        outgoing: OrderFlowOutgoing.from)
    default: return
    }
  }

  public func world() async -> OrderFlowWorld {
    OrderFlowWorld(
      ordering: await actors.ordering.state, billing: await actors.billing.state,
      inventory: await actors.inventory.state, suppliers: await actors.suppliers.state,
      delivery: await actors.delivery.state)
  }

  public func restore(_ world: OrderFlowWorld) async {
    await actors.ordering.restore(world.ordering)
    await actors.billing.restore(world.billing)
    await actors.inventory.restore(world.inventory)
    await actors.suppliers.restore(world.suppliers)
    await actors.delivery.restore(world.delivery)
  }

  public func restore(_ context: ParticipantID, from world: OrderFlowWorld) async {
    switch context {
    case .ordering: await actors.ordering.restore(world.ordering)
    case .billing: await actors.billing.restore(world.billing)
    case .inventory: await actors.inventory.restore(world.inventory)
    case .suppliers: await actors.suppliers.restore(world.suppliers)
    case .delivery: await actors.delivery.restore(world.delivery)
    default: break
    }
  }

  public func replacing(_ context: ParticipantID) -> OrderFlowContexts {
    OrderFlowContexts(actors: actors.replacing(context))
  }

  private init(actors: Actors) { self.actors = actors }
}

/// The actors of a group, and what they are made with. A class, since a group is copied at every
/// delivery.
private final class Actors: Sendable {
  let ordering: OrderingContext
  let billing: BillingContext
  let inventory: InventoryContext
  let suppliers: SuppliersContext
  let delivery: DeliveryContext
  private let executor: any SerialExecutor
  private let outside: OutsideSystems

  /// Makes those that are not given.
  init(
    executor: any SerialExecutor, outside: OutsideSystems, ordering: OrderingContext? = nil,
    billing: BillingContext? = nil, inventory: InventoryContext? = nil,
    suppliers: SuppliersContext? = nil, delivery: DeliveryContext? = nil
  ) {
    self.executor = executor
    self.outside = outside
    self.ordering = ordering ?? OrderingContext(executor: executor)
    self.billing = billing ?? BillingContext(executor: executor, provider: outside.provider)
    self.inventory = inventory ?? InventoryContext(executor: executor)
    self.suppliers =
      suppliers ?? SuppliersContext(executor: executor, purchasing: outside.purchasing)
    self.delivery = delivery ?? DeliveryContext(executor: executor, carrier: outside.carrier)
  }

  /// The same with a new one for `context`.
  func replacing(_ context: ParticipantID) -> Actors {
    Actors(
      executor: executor, outside: outside, ordering: context == .ordering ? nil : ordering,
      billing: context == .billing ? nil : billing,
      inventory: context == .inventory ? nil : inventory,
      suppliers: context == .suppliers ? nil : suppliers,
      delivery: context == .delivery ? nil : delivery)
  }
}
