public import Billing
public import Delivery
public import EventSourcing
import Foundation
import Primitives
public import Suppliers

/// Every answer of an outside system, or the word of a port that none has come, with the context whose port it comes to.
public enum OutsideReply: Equatable, Sendable {
  case provider(ProviderReply)
  case providerTimedOut(ProviderTimedOut)
  case carrier(CarrierPickup)
  case purchasing(PurchaseRecord)
  case purchasingTimedOut(PurchasingTimedOut)

  /// Who answers, or has not answered.
  public var sender: ParticipantID {
    switch self {
    case .provider, .providerTimedOut: .paymentProvider
    case .carrier: .carrier
    case .purchasing, .purchasingTimedOut: .purchasingSystem
    }
  }

  /// The context whose port it comes to.
  public var recipient: ParticipantID {
    switch self {
    case .provider, .providerTimedOut: .billing
    case .carrier: .delivery
    case .purchasing, .purchasingTimedOut: .suppliers
    }
  }

  /// Whether it says that an outside system has not answered in time.
  var isTimeout: Bool {
    switch self {
    case .providerTimedOut, .purchasingTimedOut: true
    case .provider, .carrier, .purchasing: false
    }
  }
}

extension OutsideReply: MessageFamily {
  var order: OrderID? {
    switch self {
    case .provider(let reply): reply.orderId
    case .providerTimedOut(let message): message.orderId
    case .carrier(let pickup): pickup.orderId
    case .purchasing(let record): record.orderId
    case .purchasingTimedOut(let message): message.orderId
    }
  }

  var payload: any Payload {
    switch self {
    case .provider(let reply): reply
    case .providerTimedOut(let message): message
    case .carrier(let pickup): pickup
    case .purchasing(let record): record
    case .purchasingTimedOut(let message): message
    }
  }

  init?(name: String, version: Int, data: Data) throws {
    switch name {
    case ProviderReply.name: self = .provider(try .decode(data, version: version))
    case ProviderTimedOut.name: self = .providerTimedOut(try .decode(data, version: version))
    case CarrierPickup.name: self = .carrier(try .decode(data, version: version))
    case PurchaseRecord.name: self = .purchasing(try .decode(data, version: version))
    case PurchasingTimedOut.name: self = .purchasingTimedOut(try .decode(data, version: version))
    default: return nil
    }
  }
}
