import Delivery
import DeliveryContract
import EventSourcing
import Foundation
import Primitives

extension DeliveryEvent: MessageFamily {
  var order: OrderID? {
    switch self {
    case .shipmentPrepared(let event): event.orderId
    case .orderDispatched(let event): event.orderId
    case .shipmentStopped(let event): event.orderId
    case .shipmentStopRefused(let event): event.orderId
    case .shipmentOpened(let event): event.orderId
    case .shipmentCleared(let event): event.orderId
    case .labelsReceived(let event): event.orderId
    case .shipmentClosed(let event): event.orderId
    case .parcelRuleSet: nil
    }
  }

  var payload: any Payload {
    switch self {
    case .shipmentPrepared(let event): event
    case .orderDispatched(let event): event
    case .shipmentStopped(let event): event
    case .shipmentStopRefused(let event): event
    case .parcelRuleSet(let event): event
    case .shipmentOpened(let event): event
    case .shipmentCleared(let event): event
    case .labelsReceived(let event): event
    case .shipmentClosed(let event): event
    }
  }

  init?(name: String, version: Int, data: Data) throws {
    switch name {
    case ShipmentPrepared.name: self = .shipmentPrepared(try .decode(data, version: version))
    case OrderDispatched.name: self = .orderDispatched(try .decode(data, version: version))
    case ShipmentStopped.name: self = .shipmentStopped(try .decode(data, version: version))
    case ShipmentStopRefused.name: self = .shipmentStopRefused(try .decode(data, version: version))
    case ParcelRuleSet.name: self = .parcelRuleSet(try .decode(data, version: version))
    case ShipmentOpened.name: self = .shipmentOpened(try .decode(data, version: version))
    case ShipmentCleared.name: self = .shipmentCleared(try .decode(data, version: version))
    case LabelsReceived.name: self = .labelsReceived(try .decode(data, version: version))
    case ShipmentClosed.name: self = .shipmentClosed(try .decode(data, version: version))
    default: return nil
    }
  }
}
