public import Primitives

/// Something that goes wrong, because the user, the scenario or the seed wants it.
public enum Disturbance: Hashable, Sendable, Codable {
  /// Something happens to messages when they arrive.
  case strike(Strike)
  /// What is sent to the context takes so much longer.
  case slow(ParticipantID, by: VirtualDuration)
  /// The context is down: what is sent to it waits in its inbox.
  case stopped(ParticipantID)
  /// Nothing passes between the two contexts, either way.
  case partition(ParticipantID, ParticipantID)
  /// The outside system misbehaves.
  case outside(ParticipantID, Misbehaviour)
}

/// What happens to messages when they arrive, to which, and how often.
public struct Strike: Hashable, Sendable, Codable {
  public var effect: Effect
  /// Only to this recipient.
  public var target: ParticipantID?
  /// Only messages of this published name.
  public var type: String?
  /// Only messages about this order.
  public var subject: Name?
  /// Only the message with this key.
  public var message: UInt64?
  /// Only at this attempt.
  public var attempt: UInt8?
  /// How likely, in 1 to 10,000.
  public var basisPoints = 10_000
  /// How often at most, at least 1; nil for as long as it lasts.
  public var times: Int?

  public init(_ effect: Effect) { self.effect = effect }

  public enum Effect: Hashable, Sendable, Codable {
    /// The message is lost on its way.
    case drop
    /// A second copy comes a little later.
    case duplicate
    /// The message comes so much later.
    case delay(VirtualDuration)
    /// The message comes after the one that was to come after it.
    case reorder
    /// The recipient crashes while it handles the message, and is rebuilt from the log.
    case crash(CrashPoint)
    /// The store refuses what the recipient wants to record.
    case refuseWrite
  }
}

/// Between which phases of handling a context crashes.
public enum CrashPoint: String, Sendable, CaseIterable, Codable {
  /// It has received and decided; nothing is recorded.
  case beforeRecord = "before-record"
  /// It has recorded; nothing is published.
  case afterRecord = "after-record"
  /// It has published; the message is not acknowledged.
  case afterPublish = "after-publish"
}

/// How an outside system misbehaves.
public enum Misbehaviour: String, Sendable, CaseIterable, Codable {
  /// It says no to everything.
  case declines
  /// It never answers.
  case silent
  /// It gives each answer twice.
  case answersTwice = "answers-twice"
}

/// A fault of a branch: the first that began is 1.
public struct FaultID: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  public let rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  @inlinable public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// A fault begins or ends, or a safety mechanism is switched.
public enum Change: Hashable, Sendable, Codable {
  case begin(Disturbance)
  /// The first that is like this ends.
  case lift(Disturbance)
  case turn(Mechanism, isOn: Bool)
}
