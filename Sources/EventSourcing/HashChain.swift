public import Foundation
public import Primitives

/// The chain over a log: the hash of each entry covers the hash before it, so that no entry can be
/// changed, lost or moved unseen.
public struct HashChain: Sendable, Equatable {
  /// The hash of the last entry.
  public private(set) var tip = Fingerprint()

  public init() {}

  /// Goes on a chain whose last hash is `tip`.
  public init(tip: Fingerprint) { self.tip = tip }

  /// Adds `entry`, whose payload is `data`, and returns its hash.
  @discardableResult
  public mutating func add<Message>(_ entry: Entry<Message>, data: Data) -> Fingerprint {
    var hash = Fingerprint(tip.value)
    for number in [entry.position, entry.cause, entry.step, entry.streamVersion] {
      hash.combine(Int64(number))
    }
    hash.combine(entry.time.milliseconds)
    hash.combine(Int64(bitPattern: entry.key))
    hash.combine(entry.message.name)
    hash.combine(Int64(entry.message.version))
    hash.combine(data)
    tip = hash
    return hash
  }
}
