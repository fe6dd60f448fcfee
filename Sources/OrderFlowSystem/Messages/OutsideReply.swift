public import Billing
public import Delivery
public import EventSourcing
import Foundation
import Primitives
public import Suppliers

/// Every answer of an outside system, with the context whose port it comes to.
public enum OutsideReply: Equatable, Sendable {
  case provider(ProviderReply)
  case carrier(CarrierPickup)
  case purchasing(PurchaseRecord)

  /// Who answers.
  public var sender: ParticipantID {
    switch self {
    case .provider: .paymentProvider
    case .carrier: .carrier
    case .purchasing: .purchasingSystem
    }
  }

  /// The context whose port it comes to.
  public var recipient: ParticipantID {
    switch self {
    case .provider: .billing
    case .carrier: .delivery
    case .purchasing: .suppliers
    }
  }
}

extension OutsideReply: MessageFamily {
  var order: OrderID? {
    switch self {
    case .provider(let reply): reply.orderId
    case .carrier(let pickup): pickup.orderId
    case .purchasing(let record): record.orderId
    }
  }

  var payload: any Payload {
    switch self {
    case .provider(let reply): reply
    case .carrier(let pickup): pickup
    case .purchasing(let record): record
    }
  }

  init?(name: String, version: Int, data: Data) throws {
    switch name {
    case ProviderReply.name: self = .provider(try .decode(data, version: version))
    case CarrierPickup.name: self = .carrier(try .decode(data, version: version))
    case PurchaseRecord.name: self = .purchasing(try .decode(data, version: version))
    default: return nil
    }
  }
}
