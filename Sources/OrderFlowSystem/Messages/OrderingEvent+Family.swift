import EventSourcing
import Foundation
import Ordering
import OrderingContract
import Primitives

extension OrderingEvent: MessageFamily {
  var order: OrderID? {
    switch self {
    case .orderPlaced(let event): event.orderId
    case .orderProcessingCompleted(let event): event.orderId
    case .orderShipping(let event): event.orderId
    case .orderCancelled(let event): event.orderId
    case .stockAwaited(let event): event.orderId
    case .orderPaid(let event): event.orderId
    case .cancellationRequested(let event): event.orderId
    case .cancellationRefused(let event): event.orderId
    case .refundRequested(let event): event.orderId
    case .pricesListed: nil
    }
  }

  var payload: any Payload {
    switch self {
    case .orderPlaced(let event): event
    case .orderProcessingCompleted(let event): event
    case .orderShipping(let event): event
    case .orderCancelled(let event): event
    case .pricesListed(let event): event
    case .stockAwaited(let event): event
    case .orderPaid(let event): event
    case .cancellationRequested(let event): event
    case .cancellationRefused(let event): event
    case .refundRequested(let event): event
    }
  }

  init?(name: String, version: Int, data: Data) throws {
    switch name {
    case OrderPlaced.name: self = .orderPlaced(try .decode(data, version: version))
    case OrderProcessingCompleted.name:
      self = .orderProcessingCompleted(try .decode(data, version: version))
    case OrderShipping.name: self = .orderShipping(try .decode(data, version: version))
    case OrderCancelled.name: self = .orderCancelled(try .decode(data, version: version))
    case PricesListed.name: self = .pricesListed(try .decode(data, version: version))
    case StockAwaited.name: self = .stockAwaited(try .decode(data, version: version))
    case OrderPaid.name: self = .orderPaid(try .decode(data, version: version))
    case CancellationRequested.name:
      self = .cancellationRequested(try .decode(data, version: version))
    case CancellationRefused.name: self = .cancellationRefused(try .decode(data, version: version))
    case RefundRequested.name: self = .refundRequested(try .decode(data, version: version))
    default: return nil
    }
  }
}
