import EventSourcing
import Primitives

/// The draws of the outside systems, each keyed by what was asked and not by when.
enum OutsideChance {
  static func identity(_ text: String, _ ordinal: Int) -> UInt64 {
    var hash = Fingerprint()
    hash.combine(text)
    hash.combine(Int64(ordinal))
    return hash.value
  }
}

extension DrawPurpose {
  static let paymentDeclined = DrawPurpose(rawValue: 100)
  static let providerDelay = DrawPurpose(rawValue: 101)
  static let carrierDelay = DrawPurpose(rawValue: 102)
  static let consignment = DrawPurpose(rawValue: 103)
  static let supplierDelay = DrawPurpose(rawValue: 104)
}
