import Billing
import Delivery
public import EventSourcing
import Foundation
import Inventory
import Ordering
import OrderingContract
public import Primitives
public import Simulation
import Suppliers

/// The words of the order flow.
extension OrderFlow: PresentableSystem {
  public var title: Phrase { scenario.title }

  public static func hasMessage(named name: String) -> Bool {
    let families: [any MessageFamily.Type] = [
      OrderingEvent.self, BillingEvent.self, InventoryEvent.self, SuppliersEvent.self,
      DeliveryEvent.self, OrderFlowCommand.self, OutsideReply.self,
    ]
    return families.contains { family in
      // Who knows the name refuses data that is no payload.
      do { return try family.init(name: name, version: 1, data: Data()) != nil } catch {
        return true
      }
    }
  }

  public func view(
    of context: ParticipantID, in world: OrderFlowWorld, unlike other: OrderFlowWorld?, limit: Int
  ) -> ContextView {
    let limit = max(0, limit)
    return switch context {
    case .ordering: OrderingView.make(world.ordering, unlike: other?.ordering, limit: limit)
    case .billing: BillingView.make(world.billing, unlike: other?.billing, limit: limit)
    case .inventory:
      InventoryView.make(
        world.inventory, unlike: other?.inventory, catalogue: scenario.items, limit: limit)
    case .suppliers:
      SuppliersView.make(
        world.suppliers, unlike: other?.suppliers, catalogue: scenario.items, limit: limit)
    case .delivery: DeliveryView.make(world.delivery, unlike: other?.delivery, limit: limit)
    default: ContextView(figures: [], columns: [], rows: [], total: 0)
    }
  }

  public func sentence(for message: OrderFlowMessage) -> Phrase {
    switch message {
    case .ordering(let event): event.sentence
    case .billing(let event): event.sentence
    case .inventory(let event): event.sentence
    case .suppliers(let event): event.sentence
    case .delivery(let event): event.sentence
    case .command(let command): command.sentence
    case .reply(let reply): reply.sentence
    }
  }

  public func purpose(
    of message: OrderFlowMessage, for target: ParticipantID, with mechanisms: MechanismSet
  ) -> Phrase {
    let purpose: Phrase? =
      switch target {
      case .ordering:
        (mechanisms[.compensation] ? nil : message.forOrdering?.purposeUncompensated)
          ?? message.forOrdering?.purpose
      case .billing: message.forBilling?.purpose
      case .inventory: message.forInventory?.purpose
      case .suppliers: message.forSuppliers?.purpose
      case .delivery: message.forDelivery?.purpose
      default: nil
      }
    return purpose
      ?? Phrase(
        en: "The message means nothing here.", ko: "여기서는 아무 의미가 없는 메시지입니다.")
  }
}
