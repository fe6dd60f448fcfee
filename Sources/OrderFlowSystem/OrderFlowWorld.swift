public import Billing
public import Delivery
public import EventSourcing
import Foundation
public import Inventory
public import Ordering
import Primitives
public import Suppliers

/// What the five contexts hold, as one value.
public struct OrderFlowWorld: Codable, Equatable, Sendable {
  public internal(set) var ordering = OrderingState()
  public internal(set) var billing = BillingState()
  public internal(set) var inventory = InventoryState()
  public internal(set) var suppliers = SuppliersState()
  public internal(set) var delivery = DeliveryState()

  /// Before anything happened.
  public init() {}

  init(
    ordering: OrderingState, billing: BillingState, inventory: InventoryState,
    suppliers: SuppliersState, delivery: DeliveryState
  ) {
    self.ordering = ordering
    self.billing = billing
    self.inventory = inventory
    self.suppliers = suppliers
    self.delivery = delivery
  }

  /// Folds what has happened into the context that recorded it. Commands and answers from outside
  /// change nothing by themselves.
  public mutating func evolve(_ message: OrderFlowMessage) {
    switch message {
    case .ordering(let event): OrderingModel.evolve(&ordering, event)
    case .billing(let event): BillingModel.evolve(&billing, event)
    case .inventory(let event): InventoryModel.evolve(&inventory, event)
    case .suppliers(let event): SuppliersModel.evolve(&suppliers, event)
    case .delivery(let event): DeliveryModel.evolve(&delivery, event)
    case .command, .reply: break
    }
  }

  mutating func replaceState(of context: ParticipantID, by other: OrderFlowWorld) {
    switch context {
    case .ordering: ordering = other.ordering
    case .billing: billing = other.billing
    case .inventory: inventory = other.inventory
    case .suppliers: suppliers = other.suppliers
    case .delivery: delivery = other.delivery
    default: break
    }
  }

  /// The state of one context as JSON with sorted keys.
  func stateText(
    of context: ParticipantID, goesOn: @escaping @Sendable () -> Bool
  ) -> String? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.userInfo = Interruption.userInfo(goesOn)
    return (try? encoder.encode(state(of: context))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The state of one context; nothing for who holds none.
  public func state(of context: ParticipantID) -> any Codable & Sendable {
    switch context {
    case .ordering: ordering
    case .billing: billing
    case .inventory: inventory
    case .suppliers: suppliers
    case .delivery: delivery
    default: [String]()
    }
  }
}
