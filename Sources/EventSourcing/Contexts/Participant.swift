public import Primitives

/// A context or an outside system, by its place in the system's list: contexts come first.
public struct ParticipantID: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  /// From 0 to ``limit`` - 1.
  public let rawValue: UInt8

  /// The most participants that one system may have.
  public static let limit = 32

  public init(rawValue: UInt8) {
    precondition(rawValue < Self.limit, "a system has at most \(Self.limit) participants")
    self.rawValue = rawValue
  }

  @inlinable public var index: Int { Int(rawValue) }

  @inlinable public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// Some participants, which are always gone through in the system's order.
public struct ParticipantSet: Hashable, Sendable, Codable {
  @usableFromInline private(set) var bits: UInt32 = 0

  public init(_ members: ParticipantID...) {
    for member in members { insert(member) }
  }

  @inlinable public func contains(_ participant: ParticipantID) -> Bool {
    bits & (1 << UInt32(participant.rawValue)) != 0
  }

  /// False where it was in already.
  @discardableResult
  public mutating func insert(_ participant: ParticipantID) -> Bool {
    let before = bits
    bits |= 1 << UInt32(participant.rawValue)
    return bits != before
  }
}

extension ParticipantSet: Sequence {
  public struct Iterator: IteratorProtocol {
    @usableFromInline var rest: UInt32

    @inlinable init(_ rest: UInt32) { self.rest = rest }

    @inlinable public mutating func next() -> ParticipantID? {
      guard rest != 0 else { return nil }
      defer { rest &= rest - 1 }
      return ParticipantID(rawValue: UInt8(rest.trailingZeroBitCount))
    }
  }

  @inlinable public func makeIterator() -> Iterator { Iterator(bits) }
}

/// What is known of a participant.
public struct Participant: Sendable, Equatable, Codable {
  public enum Kind: Sendable, Equatable, Codable {
    /// A bounded context, in one of the system's domains.
    case context(domain: Phrase)
    /// Something behind a port, which is simulated.
    case outside
  }

  public let id: ParticipantID
  /// How it is written in files and on the command line: lower case, hyphens.
  public let name: String
  public let title: Phrase
  public let kind: Kind

  public init(id: ParticipantID, name: String, title: Phrase, kind: Kind) {
    self.id = id
    self.name = name
    self.title = title
    self.kind = kind
  }

  public var isContext: Bool { kind != .outside }

  /// The CloudEvents `source`.
  public var source: String { isContext ? "/contexts/\(name)" : "/outside/\(name)" }
}
