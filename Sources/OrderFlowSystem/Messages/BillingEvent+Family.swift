import Billing
import BillingContract
import EventSourcing
import Foundation
import Primitives

extension BillingEvent: MessageFamily {
  var order: OrderID? {
    switch self {
    case .paymentProcessingCompleted(let event): event.orderId
    case .paymentDeclined(let event): event.orderId
    case .paymentRefunded(let event): event.orderId
    case .chargeRequested(let event): event.orderId
    case .chargeRepeated(let event): event.orderId
    case .refundAwaited(let event): event.orderId
    }
  }

  var payload: any Payload {
    switch self {
    case .paymentProcessingCompleted(let event): event
    case .paymentDeclined(let event): event
    case .paymentRefunded(let event): event
    case .chargeRequested(let event): event
    case .chargeRepeated(let event): event
    case .refundAwaited(let event): event
    }
  }

  init?(name: String, version: Int, data: Data) throws {
    switch name {
    case PaymentProcessingCompleted.name:
      self = .paymentProcessingCompleted(try .decode(data, version: version))
    case PaymentDeclined.name: self = .paymentDeclined(try .decode(data, version: version))
    case PaymentRefunded.name: self = .paymentRefunded(try .decode(data, version: version))
    case ChargeRequested.name: self = .chargeRequested(try .decode(data, version: version))
    case ChargeRepeated.name: self = .chargeRepeated(try .decode(data, version: version))
    case RefundAwaited.name: self = .refundAwaited(try .decode(data, version: version))
    default: return nil
    }
  }
}
