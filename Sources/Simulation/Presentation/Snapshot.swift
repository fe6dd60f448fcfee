public import EventSourcing
public import Primitives

/// What a screen can show of a run at one moment. It is published after it is stored.
public struct Snapshot: Sendable, Equatable {
  /// The title of the scenario.
  public var title: Phrase
  public var seed: UInt64
  /// How many entries the log has.
  public var position: Int
  /// How many messages were delivered.
  public var step: Int
  public var now: VirtualTime
  /// How much of what the scenario sends is still to come.
  public var toCome: Int
  public var status: Status
  /// Contexts first, in the order of the system.
  public var participants: [Participant]
  public var contexts: [Context]
  /// What is under way, the next first, at most ``rowLimit``.
  public var flights: [Flight]
  /// How many messages are under way in all.
  public var flightTotal: Int
  /// What happens next if nobody interferes.
  public var next: Next?
  /// What the last step was; nil before the first.
  public var last: LastStep?
  /// A part of the log, oldest first: the part that was asked for, or its end.
  public var log: [LogRow]
  /// The entry that was asked for.
  public var detail: EntryDetail?
  /// The form that was asked for.
  public var form: OrderForm?
  /// What was wrong with the form that was sent.
  public var formError: FormError?
  /// The rules that are broken.
  public var violations: [Violation]
  /// Why a step could not be stored.
  public var failure: String?
  /// Where now is, while the past is looked at; nil where this is now.
  public var end: End?
  /// The last step of the opening: there is nothing to go back to before it.
  public var opening: Int

  /// The end of the run.
  public struct End: Sendable, Equatable {
    public var step: Int
    public var position: Int

    public init(step: Int, position: Int) {
      self.step = step
      self.position = position
    }
  }
  /// How many of the screen's commands are done: this is what came of the last of them.
  public var answered = 0

  /// The most rows of a list in a snapshot.
  public static let rowLimit = 200

  public enum Status: Sendable, Equatable {
    /// There is something to deliver.
    case ready
    /// Nothing is under way and nobody is to come.
    case settled
    /// No more can be recorded.
    case full
  }

  /// One context.
  public struct Context: Sendable, Equatable {
    public var id: ParticipantID
    public var view: ContextView
    /// What is under way to it, the next first, at most ``rowLimit``.
    public var inbox: [Flight]
    public var inboxTotal: Int
    /// What it last did.
    public var last: LastStep?
  }

  /// A message under way.
  public struct Flight: Sendable, Equatable {
    public var position: Int
    public var name: String
    public var kind: MessageKind
    public var from: ParticipantID
    public var to: ParticipantID
    public var subject: String?
    public var due: VirtualTime
    public var attempt: Int
  }

  /// What comes next.
  public enum Next: Sendable, Equatable {
    case flight(Flight)
    /// The scenario sends it: mostly a customer.
    case scheduled(
      name: String, from: ParticipantID, to: ParticipantID, subject: String?, at: VirtualTime)
  }

  /// What one step did.
  public struct LastStep: Sendable, Equatable {
    public var step: Int
    public var time: VirtualTime
    /// The message that was delivered.
    public var message: LogRow
    public var to: ParticipantID
    public var outcome: Outcome
    public var reason: StepReason
    /// What the message said.
    public var said: Phrase
    /// What the recipient does with such a message.
    public var purpose: Phrase
    /// What was recorded because of it.
    public var led: [LogRow]
    /// What each of `led` says.
    public var sentences: [Phrase]
  }

  /// A line of the log.
  public struct LogRow: Sendable, Equatable {
    public var position: Int
    public var step: Int
    public var time: VirtualTime
    public var name: String
    public var kind: MessageKind
    public var origin: ParticipantID
    public var recipients: ParticipantSet
    public var subject: String?
    /// 0 for a root.
    public var cause: Int
    /// What it says.
    public var said: Phrase
  }
}

/// One entry, whole.
public struct EntryDetail: Sendable, Equatable {
  public var row: Snapshot.LogRow
  /// The names and values of the envelope, as they are stored and published.
  public var envelope: [Attribute]
  /// The payload as JSON over several lines.
  public var payload: String
  public var sentence: Phrase

  public struct Attribute: Sendable, Equatable {
    public var name: String
    public var value: String
  }
}
