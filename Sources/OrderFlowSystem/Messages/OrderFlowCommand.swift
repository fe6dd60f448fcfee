public import BillingContract
public import DeliveryContract
public import EventSourcing
import Foundation
public import InventoryContract
public import OrderingContract
import Primitives
public import SuppliersContract

/// Every command of the order flow, with the context that accepts it.
public enum OrderFlowCommand: Equatable, Sendable {
  case placeOrder(PlaceOrder)
  case cancelOrder(CancelOrder)
  case lockItems(LockItems)
  case releaseItems(ReleaseItems)
  case refundPayment(RefundPayment)
  case stopShipment(StopShipment)

  case listPrices(ListPrices)
  case openStock(OpenStock)
  case listItems(ListItems)
  case setParcelRule(SetParcelRule)

  /// Who sends it.
  public var sender: ParticipantID {
    switch self {
    case .placeOrder, .cancelOrder: .customers
    case .lockItems, .releaseItems, .refundPayment, .stopShipment: .ordering
    case .listPrices, .openStock, .listItems, .setParcelRule: .scenario
    }
  }

  /// The one context that accepts it.
  public var recipient: ParticipantID {
    switch self {
    case .placeOrder, .cancelOrder, .listPrices: .ordering
    case .lockItems, .releaseItems, .openStock: .inventory
    case .refundPayment: .billing
    case .stopShipment, .setParcelRule: .delivery
    case .listItems: .suppliers
    }
  }
}

extension OrderFlowCommand: MessageFamily {
  var order: OrderID? {
    switch self {
    case .placeOrder(let command): command.orderId
    case .cancelOrder(let command): command.orderId
    case .lockItems(let command): command.orderId
    case .releaseItems(let command): command.orderId
    case .refundPayment(let command): command.orderId
    case .stopShipment(let command): command.orderId
    case .listPrices, .openStock, .listItems, .setParcelRule: nil
    }
  }

  var payload: any Payload {
    switch self {
    case .placeOrder(let command): command
    case .cancelOrder(let command): command
    case .lockItems(let command): command
    case .releaseItems(let command): command
    case .refundPayment(let command): command
    case .stopShipment(let command): command
    case .listPrices(let command): command
    case .openStock(let command): command
    case .listItems(let command): command
    case .setParcelRule(let command): command
    }
  }

  init?(name: String, version: Int, data: Data) throws {
    switch name {
    case PlaceOrder.name: self = .placeOrder(try .decode(data, version: version))
    case CancelOrder.name: self = .cancelOrder(try .decode(data, version: version))
    case LockItems.name: self = .lockItems(try .decode(data, version: version))
    case ReleaseItems.name: self = .releaseItems(try .decode(data, version: version))
    case RefundPayment.name: self = .refundPayment(try .decode(data, version: version))
    case StopShipment.name: self = .stopShipment(try .decode(data, version: version))
    case ListPrices.name: self = .listPrices(try .decode(data, version: version))
    case OpenStock.name: self = .openStock(try .decode(data, version: version))
    case ListItems.name: self = .listItems(try .decode(data, version: version))
    case SetParcelRule.name: self = .setParcelRule(try .decode(data, version: version))
    default: return nil
    }
  }
}
