public import Billing
public import Delivery
public import EventSourcing
public import Foundation
public import Inventory
public import Ordering
public import Primitives
public import Suppliers

/// Every message of the order flow.
public enum OrderFlowMessage: Equatable, Sendable {
  case ordering(OrderingEvent)
  case billing(BillingEvent)
  case inventory(InventoryEvent)
  case suppliers(SuppliersEvent)
  case delivery(DeliveryEvent)
  indirect case command(OrderFlowCommand)
  indirect case reply(OutsideReply)
}

extension OrderFlowMessage: DomainMessage {
  public var kind: MessageKind {
    switch self {
    case .ordering, .billing, .inventory, .suppliers, .delivery: .event
    case .command: .command
    case .reply: .reply
    }
  }

  public var origin: ParticipantID {
    switch self {
    case .ordering: .ordering
    case .billing: .billing
    case .inventory: .inventory
    case .suppliers: .suppliers
    case .delivery: .delivery
    case .command(let command): command.sender
    case .reply(let reply): reply.sender
    }
  }

  public var subject: Name? {
    switch self {
    case .ordering(let event): event.order?.name
    case .billing(let event): event.order?.name
    case .inventory(let event): event.order?.name
    case .suppliers(let event): event.order?.name
    case .delivery(let event): event.order?.name
    case .command(let command): command.order?.name
    case .reply(let reply): reply.order?.name
    }
  }

  /// Orders, charges and shipments are consistent each by itself; the warehouse and the requests to
  /// suppliers are so only as a whole.
  public var stream: StreamID {
    switch self {
    case .inventory, .suppliers: StreamID(owner: origin, isCommands: false, subject: nil)
    case .command(let command):
      StreamID(owner: command.recipient, isCommands: true, subject: subject)
    case .ordering, .billing, .delivery, .reply:
      StreamID(owner: origin, isCommands: false, subject: subject)
    }
  }

  public var isCompensation: Bool {
    switch self {
    case .command(.releaseItems), .command(.refundPayment): true
    default: false
    }
  }

  public var asksOutside: Bool {
    switch self {
    case .billing(.chargeRequested), .billing(.chargeRepeated), .suppliers(.supplierNotified),
      .suppliers(.supplierReminded), .delivery(.shipmentPrepared):
      true
    default: false
    }
  }
  public var isTimeout: Bool {
    if case .reply(let reply) = self { reply.isTimeout } else { false }
  }

  public var payload: any Payload {
    switch self {
    case .ordering(let event): event.payload
    case .billing(let event): event.payload
    case .inventory(let event): event.payload
    case .suppliers(let event): event.payload
    case .delivery(let event): event.payload
    case .command(let command): command.payload
    case .reply(let reply): reply.payload
    }
  }

  public init(name: String, version: Int, data: Data) throws {
    if let event = try OrderingEvent(name: name, version: version, data: data) {
      self = .ordering(event)
    } else if let event = try BillingEvent(name: name, version: version, data: data) {
      self = .billing(event)
    } else if let event = try InventoryEvent(name: name, version: version, data: data) {
      self = .inventory(event)
    } else if let event = try SuppliersEvent(name: name, version: version, data: data) {
      self = .suppliers(event)
    } else if let event = try DeliveryEvent(name: name, version: version, data: data) {
      self = .delivery(event)
    } else if let command = try OrderFlowCommand(name: name, version: version, data: data) {
      self = .command(command)
    } else if let reply = try OutsideReply(name: name, version: version, data: data) {
      self = .reply(reply)
    } else {
      throw UnknownMessage(name: name)
    }
  }
}
