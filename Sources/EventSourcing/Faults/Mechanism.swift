/// A safety mechanism: what keeps faults from breaking promises. Each can be switched off, to see
/// what it is for.
public enum Mechanism: String, Sendable, CaseIterable, Codable {
  /// A context remembers which messages it has handled, and handles none of them twice (idempotent
  /// consumer).
  case inbox
  /// What is to be published is stored together with what is recorded, and sent from there, so that
  /// a crash in between loses nothing (transactional outbox).
  case outbox
  /// What is not acknowledged is sent again after a back-off, up to a limit.
  case retry
  /// What has come too often is put aside, to be looked at and sent again.
  case deadLetters = "dead-letters"
  /// What a step has taken is given back when a later one fails: the lock released, the money
  /// refunded.
  case compensation
  /// Who waits for an outside system stops waiting after a while.
  case timeouts
}

/// Some safety mechanisms.
public struct MechanismSet: Hashable, Sendable, Codable {
  private var bits: UInt8

  private init(bits: UInt8) { self.bits = bits }

  public static let none = MechanismSet(bits: 0)
  public static let all = MechanismSet.all(but: [])

  /// All without those in `absent`.
  public static func all(but absent: [Mechanism]) -> MechanismSet {
    var set = none
    for mechanism in Mechanism.allCases where !absent.contains(mechanism) { set[mechanism] = true }
    return set
  }

  public subscript(_ mechanism: Mechanism) -> Bool {
    get { bits & Self.bit(mechanism) != 0 }
    set {
      if newValue { bits |= Self.bit(mechanism) } else { bits &= ~Self.bit(mechanism) }
    }
  }

  private static func bit(_ mechanism: Mechanism) -> UInt8 {
    switch mechanism {
    case .inbox: 1
    case .outbox: 2
    case .retry: 4
    case .deadLetters: 8
    case .compensation: 16
    case .timeouts: 32
    }
  }

  /// Those that are off, in the order of ``Mechanism/allCases``.
  public var absent: [Mechanism] { Mechanism.allCases.filter { !self[$0] } }
}
