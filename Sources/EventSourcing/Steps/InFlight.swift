public import Primitives

/// Which sending of which message to whom: never the same twice in a branch.
public struct FlightID: Hashable, Sendable, Codable {
  /// Which entry of the log.
  public let position: Int32
  public let target: ParticipantID
  /// The step that put it on its way.
  public let sent: Int32

  public init(position: Int32, target: ParticipantID, sent: Int32) {
    self.position = position
    self.target = target
    self.sent = sent
  }
}

/// A message on its way to one recipient.
public struct InFlight: Hashable, Sendable, Comparable, Codable {
  /// Which entry of the log.
  public let position: Int32
  public let target: ParticipantID
  /// 1 for the first time that it is sent to this recipient; each retry is one more.
  public let attempt: UInt8
  public let sending: Sending
  /// The step that put it on its way.
  public let sent: Int32
  /// When it arrives.
  public let due: VirtualTime

  public init(
    position: Int32, target: ParticipantID, attempt: UInt8, sending: Sending = .first, sent: Int32,
    due: VirtualTime
  ) {
    self.position = position
    self.target = target
    self.attempt = attempt
    self.sending = sending
    self.sent = sent
    self.due = due
  }

  public var id: FlightID { FlightID(position: position, target: target, sent: sent) }

  /// By time of arrival; what arrives together, in the order of the log and then of the system.
  @inlinable public static func < (a: Self, b: Self) -> Bool {
    if a.due != b.due { return a.due < b.due }
    if a.position != b.position { return a.position < b.position }
    if a.target != b.target { return a.target < b.target }
    return a.sent < b.sent
  }
}

/// Why a message is on its way to a recipient.
public enum Sending: String, Sendable, CaseIterable, Codable {
  /// It was published or sent.
  case first
  /// It was not acknowledged, and comes again after a back-off.
  case retry
  /// It was duplicated on its way.
  case copy
  /// It was delayed, or put behind another.
  case moved
  /// It was a dead letter, and was sent again by hand.
  case redelivery
}
