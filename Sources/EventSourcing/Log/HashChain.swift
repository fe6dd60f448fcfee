public import Primitives

/// The chain over what is stored: each hash covers the one before it, so that nothing can be changed,
/// lost or moved unseen.
public struct HashChain: Sendable, Equatable {
  /// The last hash.
  public private(set) var tip: Fingerprint

  /// - Parameter tip: the hash to go on from.
  public init(tip: Fingerprint = Fingerprint()) { self.tip = tip }

  /// Adds what `content` combines, and returns its hash.
  @discardableResult
  public mutating func link(_ content: (inout Fingerprint) -> Void) -> Fingerprint {
    content(&tip)
    return tip
  }
}
