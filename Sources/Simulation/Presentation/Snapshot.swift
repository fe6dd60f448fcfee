public import EventSourcing
public import Primitives

/// What a screen can show of a run at one moment. It is published after it is stored.
public struct Snapshot: Sendable, Equatable, Codable {
  /// The title of the scenario.
  public var title: Phrase
  public var seed: UInt64
  /// How many entries the log has.
  public var position: Int
  /// How many steps were made.
  public var step: Int
  public var now: VirtualTime
  /// When the world began.
  public var start: VirtualTime
  /// How much of what the scenario does is still to come.
  public var toCome: Int
  public var status: Standing
  /// Contexts first, in the order of the system.
  public var participants: [Participant]
  public var contexts: [Context]
  /// What is under way, the next first, at most ``rowLimit``.
  public var flights: [Flight]
  /// How many messages are under way in all.
  public var flightTotal: Int
  /// What waits for a fault to be lifted, at most ``rowLimit``.
  public var held: [Flight]
  public var heldTotal: Int
  /// What was given up, the latest first, at most ``rowLimit``.
  public var deadLetters: [Flight]
  public var deadLetterTotal: Int
  /// The faults that last, or wait to strike.
  public var faults: [Fault]
  /// The outside systems that can misbehave.
  public var outside: [Outside]
  /// The safety mechanisms that are on.
  public var mechanisms: MechanismSet
  /// What happens next if nobody interferes.
  public var next: Next?
  /// What the last step was; nil before the first.
  public var last: Step?
  /// The message that is gone through phase by phase.
  public var phase: PhaseView?
  /// The crash that the last step was.
  public var crash: CrashView?
  /// What is being rebuilt from the log.
  public var rebuild: RebuildView?
  /// A part of the log, oldest first: the part that was asked for, or its end.
  public var log: [LogRow]
  /// The entries that hold the text that was asked for.
  public var found: Found?
  /// The entry that was asked for.
  public var detail: EntryDetail?
  /// The context that was asked for.
  public var profile: ContextProfile?
  /// What an entry changed in the context that recorded it.
  public var fold: StateFold?
  /// What led to an entry, and what followed.
  public var tree: CausationTree?
  /// The steps of the story that was asked for, oldest first, at most ``rowLimit``.
  public var story: [Step]
  /// The promises, each with how often it was checked.
  public var rules: [Rule]
  /// A story that breaks a rule and from which nothing can be left out.
  public var minimalStory: MinimalStory?
  public var breakpoints: [Breakpoint]
  /// Why the last run or search stopped, where a breakpoint or a bookmark stopped it.
  public var hit: Hit?
  public var bookmarks: [Bookmark]
  /// The line of history that is shown.
  public var branch: Branch
  /// All of them, `main` first.
  public var branches: [BranchRow]
  public var comparison: Comparison?
  /// What stands on the timeline besides the steps, by step, at most ``markLimit``.
  public var marks: [TimelineMark]
  /// Where now is, while the past is looked at; nil where this is now.
  public var end: End?
  /// The last step of the opening: there is nothing to go back to before it.
  public var opening: Int

  // What came of the last command.

  /// The form that was asked for.
  public var form: OrderForm?
  /// What was wrong with the form that was sent.
  public var formError: FormError?
  /// Why a step could not be stored.
  public var failure: String?
  /// Why the last command did nothing, or something to know about what it did.
  public var notice: Phrase?
  /// How far the reading of a large session is; nil where all of it is there.
  public var loading: Loading?
  /// What takes long and is not done yet.
  public var work: LongWork?
  /// How many of the screen's commands are done: this is what came of the last of them.
  public var answered = 0
  /// The last of them was not done to its end, because somebody stopped it.
  public var hasGivenUp = false

  /// The most rows of a list in a snapshot.
  public static let rowLimit = 200
  /// The most marks on the timeline.
  public static let markLimit = 2_000

  /// The rules that are broken.
  public var violations: [Violation] { rules.compactMap(\.violation) }

  /// So many steps of so many are read.
  public struct Loading: Sendable, Equatable, Codable {
    public var done: Int
    public var total: Int

    public init(done: Int, total: Int) {
      self.done = done
      self.total = total
    }

    /// From 0 to 100.
    public var percent: Int { total > 0 ? min(100, done * 100 / total) : 100 }
  }

  /// The end of the run.
  public struct End: Sendable, Equatable, Codable {
    public var step: Int
    public var position: Int

    public init(step: Int, position: Int) {
      self.step = step
      self.position = position
    }
  }

  /// One context.
  public struct Context: Sendable, Equatable, Codable {
    public var id: ParticipantID
    public var view: ContextView
    /// What the last step made it show that it did not before, as far down as ``rowLimit`` rows.
    public var changes: ViewChanges?
    /// What is under way to it, the next first, at most ``rowLimit``.
    public var inbox: [Flight]
    /// How many messages are under way to it or wait for it.
    public var inboxTotal: Int
    /// It is down: what is sent to it waits.
    public var isStopped: Bool
    /// What it last did.
    public var last: Step?
  }

  /// A message under way, waiting, or given up.
  public struct Flight: Sendable, Equatable, Codable {
    public var id: FlightID
    public var position: Int
    public var name: String
    public var kind: MessageKind
    public var from: ParticipantID
    public var to: ParticipantID
    public var subject: String?
    public var due: VirtualTime
    public var attempt: Int
    /// Why it is under way.
    public var sending: Sending
    /// When the message was recorded, and in which step.
    public var recorded: VirtualTime
    public var step: Int
    /// What led to it; nil for a root.
    public var cause: Cause?

    public struct Cause: Sendable, Equatable, Codable {
      public var position: Int
      public var name: String
    }
  }

  /// A fault that lasts, or waits to strike.
  public struct Fault: Sendable, Equatable, Codable {
    public var id: FaultID
    public var disturbance: Disturbance
    /// As it is written in files and on the command line.
    public var text: String
    /// How often it can still strike; nil for as often as it likes.
    public var timesLeft: Int?
  }

  /// An outside system that can misbehave.
  public struct Outside: Sendable, Equatable, Codable {
    public var id: ParticipantID
    /// How, in the order in which they are offered.
    public var misbehaviours: [Misbehaviour]
  }

  /// What comes next.
  public enum Next: Sendable, Equatable, Codable {
    case flight(Flight)
    /// The scenario sends it: mostly a customer.
    case scheduled(
      name: String, from: ParticipantID, to: ParticipantID, subject: String?, at: VirtualTime)
    /// A planned fault begins or ends.
    case change(Change, at: VirtualTime)
  }

  /// What one step did.
  public struct Step: Sendable, Equatable, Codable {
    public var step: Int
    public var time: VirtualTime
    public var reason: StepReason
    public var act: StepAct
    /// The message that it was about; nil where a fault began or ended, or a mechanism was switched.
    public var message: LogRow?
    /// Who was to get it.
    public var to: ParticipantID?
    /// What the recipient does with such a message.
    public var purpose: Phrase
    /// What was recorded because of it.
    public var led: [LogRow]
    /// What was put on its way, at most ``rowLimit``. Only for the last step.
    public var sent: [Flight]
    /// The fault that made it what it is.
    public var fault: Disturbance?
    /// The change that it was, as it is written in files: `stop billing`.
    public var change: String?
    /// What the recipient made of the message; nil where it did not come so far.
    public var outcome: Outcome? {
      if case .handled(_, let outcome) = act { outcome } else { nil }
    }
  }

  /// A line of the log.
  public struct LogRow: Sendable, Equatable, Codable {
    public var position: Int
    public var step: Int
    public var time: VirtualTime
    public var name: String
    public var kind: MessageKind
    public var origin: ParticipantID
    public var recipients: ParticipantSet
    /// Whether it is part of the published language, even where nobody consumes it.
    public var isPublic: Bool
    /// It was recorded, and its context crashed before it could be published: nobody ever gets it.
    public var isUnpublished: Bool
    public var subject: String?
    /// 0 for a root.
    public var cause: Int
    /// What it says.
    public var said: Phrase
    /// The stream that it is kept in, and its place there, from 1.
    public var stream: String
    public var version: Int
  }

  /// A promise.
  public struct Rule: Sendable, Equatable, Codable {
    public var rule: InvariantRule
    /// How often it was checked.
    public var checks: Int
    /// How it was broken first; nil where it holds.
    public var violation: Violation?
  }

  /// A line of history.
  public struct BranchRow: Sendable, Equatable, Codable {
    public var branch: Branch
    /// How many steps it has, those before the fork included.
    public var steps: Int
    /// How many entries its log has.
    public var position: Int
    /// What the first step after the fork was.
    public var first: Step?
    public var status: Standing
    /// How many rules are broken in it.
    public var broken: Int
  }

  /// Something on the timeline.
  public struct TimelineMark: Sendable, Equatable, Codable {
    public enum Kind: Sendable, Equatable, Codable {
      /// A fault struck, began or ended.
      case fault
      /// The user chose something.
      case choice
      case bookmark
      /// A breakpoint was hit, or would be.
      case breakpoint
      /// Another branch leaves here.
      case branch
      case violation
    }

    public var step: Int
    public var kind: Kind

    public init(step: Int, kind: Kind) {
      self.step = step
      self.kind = kind
    }
  }
}
