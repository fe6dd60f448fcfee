public import Primitives

/// A message on its way to one recipient.
public struct InFlight: Hashable, Sendable, Comparable {
  /// Which entry of the log.
  public let position: Int32
  public let target: ParticipantID
  /// 1 for the first time that it is sent to this recipient.
  public let attempt: UInt8
  /// When it arrives.
  public let due: VirtualTime

  public init(position: Int32, target: ParticipantID, attempt: UInt8, due: VirtualTime) {
    self.position = position
    self.target = target
    self.attempt = attempt
    self.due = due
  }

  /// By time of arrival; what arrives together, in the order of the log and then of the system.
  @inlinable public static func < (a: Self, b: Self) -> Bool {
    if a.due != b.due { return a.due < b.due }
    if a.position != b.position { return a.position < b.position }
    if a.target != b.target { return a.target < b.target }
    return a.attempt < b.attempt
  }
}
