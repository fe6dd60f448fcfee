public import EventSourcing
import Primitives

/// A phase of handling a message.
public enum Phase: Int, Sendable, CaseIterable, Comparable, Codable {
  /// The message is in the context's inbox.
  case received
  /// The anticorruption layer has put it in the context's own words.
  case translated
  /// The decider has said what happens.
  case decided
  /// What happened is stored, together with what is to be published.
  case recorded
  /// It is on its way to those who subscribed.
  case published

  @inlinable public static func < (a: Phase, b: Phase) -> Bool { a.rawValue < b.rawValue }
}

/// A message that is gone through phase by phase. Nothing of it is stored before the last phase is
/// left: recording, publishing and acknowledging are one transaction.
public struct PhaseView: Sendable, Equatable, Codable {
  public var phase: Phase
  /// The last phase that it comes to: earlier than `published` where the recipient crashes or knows
  /// the message already.
  public var last: Phase
  /// The whole step, as it comes out.
  public var step: Snapshot.Step
  /// The command that it is in the recipient's own words, as code; nil where it is none.
  public var translation: String?
}

/// A context that crashed and was rebuilt from the log.
public struct CrashView: Sendable, Equatable, Codable {
  public var context: ParticipantID
  public var point: CrashPoint
  public var fate: Fate
  /// The hash of what it held before the loss, and of what it was rebuilt to: sixteen digits each.
  public var stateBefore: String
  public var stateAfter: String
  /// What it had to publish, and what was put on its way.
  public var toPublish: [Sending]
  public var published: [Sending]

  /// The hash of all that it had to publish, payloads and recipients, and of what was put on its way:
  /// sixteen digits each.
  public var outboxBefore: String
  public var outboxAfter: String

  /// What was recorded or decided and will never be published.
  public var lost: [Sending] { toPublish.filter { !published.contains($0) } }

  /// Whether nothing was lost.
  public var isWhole: Bool { stateBefore == stateAfter && lost.isEmpty }

  /// Something that goes to somebody.
  public struct Sending: Sendable, Equatable, Codable {
    /// The published name; nil for what an outside system is asked: only its answer is a message.
    public var name: String?
    public var to: ParticipantID

    public init(name: String?, to: ParticipantID) {
      (self.name, self.to) = (name, to)
    }
  }
}

/// What is being rebuilt from the stored events.
public struct RebuildView: Sendable, Equatable, Codable {
  /// The context; nil for all.
  public var context: ParticipantID?
  /// The position up to which the log is folded, of ``end``.
  public var position: Int
  public var end: Int
  /// How many of the folded entries were the context's own events.
  public var events: Int
  /// The last event that was folded.
  public var lastEvent: Snapshot.LogRow?
  /// The hash of what was held before the loss: sixteen digits.
  public var before: String
  /// The hash of what is rebuilt so far; nil in the middle of a log of more than
  /// ``hashedAlways`` entries, where it would take too long, and where somebody stopped it at the end.
  public var now: String?
  /// The hashes of all that the log holds for others so far, and of what of it was published: sixteen
  /// digits each. The outbox keeps them the same.
  public var recorded: String
  public var published: String
  /// What never was, at most ``Snapshot/rowLimit``.
  public var unpublished: [Snapshot.LogRow]

  /// The most entries of a log whose rebuild is hashed after each event.
  public static let hashedAlways = 50_000

  /// All is folded, and its hash is there to compare: who stopped that has it taken again.
  public var isDone: Bool { position == end && now != nil }
}
