import EventSourcing
import Foundation
import Primitives
import Suppliers
import SuppliersContract

extension SuppliersEvent: MessageFamily {
  var order: OrderID? {
    switch self {
    case .supplierNotified(let event): event.orderId
    case .goodsSent(let event): event.orderId
    case .supplyFailed(let event): event.orderId
    case .supplierReminded(let event): event.orderId
    case .stockLevelNoted(let event): event.orderId
    case .orderItemsNoted(let event): event.orderId
    case .paymentNoted(let event): event.orderId
    case .thresholdsChecked(let event): event.orderId
    case .itemsListed: nil
    }
  }

  var payload: any Payload {
    switch self {
    case .supplierNotified(let event): event
    case .goodsSent(let event): event
    case .supplyFailed(let event): event
    case .supplierReminded(let event): event
    case .itemsListed(let event): event
    case .stockLevelNoted(let event): event
    case .orderItemsNoted(let event): event
    case .paymentNoted(let event): event
    case .thresholdsChecked(let event): event
    }
  }

  init?(name: String, version: Int, data: Data) throws {
    switch name {
    case SupplierNotified.name: self = .supplierNotified(try .decode(data, version: version))
    case GoodsSent.name: self = .goodsSent(try .decode(data, version: version))
    case SupplyFailed.name: self = .supplyFailed(try .decode(data, version: version))
    case SupplierReminded.name: self = .supplierReminded(try .decode(data, version: version))
    case ItemsListed.name: self = .itemsListed(try .decode(data, version: version))
    case StockLevelNoted.name: self = .stockLevelNoted(try .decode(data, version: version))
    case OrderItemsNoted.name: self = .orderItemsNoted(try .decode(data, version: version))
    case PaymentNoted.name: self = .paymentNoted(try .decode(data, version: version))
    case ThresholdsChecked.name: self = .thresholdsChecked(try .decode(data, version: version))
    default: return nil
    }
  }
}
