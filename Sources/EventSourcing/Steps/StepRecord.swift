public import Primitives

/// All that one step made durable, in one transaction: what was recorded, what was put on its way,
/// and what became of the message that it was about.
public struct StepRecord<Message: DomainMessage>: Sendable, Equatable {
  public let mark: StepMark
  public let entries: [Entry<Message>]
  public let enqueued: [InFlight]

  public init(mark: StepMark, entries: [Entry<Message>], enqueued: [InFlight]) {
    self.mark = mark
    self.entries = entries
    self.enqueued = enqueued
  }

  public var step: Int32 { mark.step }
  public var time: VirtualTime { mark.time }
}

/// A step, without what it recorded.
public struct StepMark: Sendable, Equatable {
  // A long history holds very many of these: the small values stand together.

  /// From 1.
  public let step: Int32
  /// The fault that made it what it is; nil where none did.
  public let fault: FaultID?
  /// Who decided that this happens now.
  public let reason: StepReason
  public let time: VirtualTime
  public let act: StepAct

  public init(
    step: Int32, time: VirtualTime, reason: StepReason, act: StepAct, fault: FaultID? = nil
  ) {
    self.step = step
    self.time = time
    self.reason = reason
    self.act = act
    self.fault = fault
  }

  /// The message that it was about.
  public var flight: InFlight? { act.flight }

  /// What the recipient made of the message; nil where it did not come so far.
  public var outcome: Outcome? {
    if case .handled(_, let outcome) = act { outcome } else { nil }
  }
}

/// What happened in a step.
public enum StepAct: Sendable, Equatable, Codable {
  /// The recipient handled the message and acknowledged it.
  case handled(InFlight, Outcome)
  /// The recipient crashed while it handled the message, and was rebuilt from the log.
  case crashed(InFlight, CrashPoint, Fate)
  /// The store refused the write: nothing was recorded.
  case refused(InFlight, Fate)
  /// The message was lost on its way.
  case dropped(InFlight, Fate)
  /// The message was put on its way again, to arrive later.
  case moved(InFlight)
  /// Another copy of the message was put on its way.
  case copied(InFlight)
  /// A dead letter was put on its way again.
  case redelivered(InFlight)
  /// A fault began or ended, or a safety mechanism was switched.
  // Apart, as a rejection is.
  indirect case changed(Change)

  /// The message that it was about.
  public var flight: InFlight? {
    switch self {
    case .handled(let flight, _), .crashed(let flight, _, _), .refused(let flight, _),
      .dropped(let flight, _), .moved(let flight), .copied(let flight), .redelivered(let flight):
      flight
    case .changed: nil
    }
  }

  /// What became of a message that was not acknowledged.
  public var fate: Fate? {
    switch self {
    case .crashed(_, _, let fate), .refused(_, let fate), .dropped(_, let fate): fate
    case .handled, .moved, .copied, .redelivered, .changed: nil
    }
  }
}

/// What becomes of a message that was not acknowledged.
public enum Fate: String, Sendable, CaseIterable, Codable {
  /// It comes again after a back-off.
  case retried
  /// It has come too often: it is put aside, to be looked at and sent again by hand.
  case deadLetter = "dead-letter"
  /// Nobody noticed, or nobody cares: it is gone.
  case lost
  /// It was a copy, and the recipient has handled the message already: nothing is missing.
  case needless
}

/// What a recipient made of a message.
public enum Outcome: Sendable, Equatable, Codable {
  /// It led to something.
  case handled
  /// It changed nothing.
  case ignored
  /// It had been handled before, and the inbox kept it from having effect twice.
  case duplicate
  /// A rule of the domain forbade it.
  // Apart: a long history holds very many outcomes, and few of these.
  indirect case rejected(Phrase)

  /// The word under which it is stored.
  public var name: String {
    switch self {
    case .handled: "handled"
    case .ignored: "ignored"
    case .duplicate: "duplicate"
    case .rejected: "rejected"
    }
  }
}

/// Why a step is what it is. All but the first two are choices of the user and are kept as such.
public enum StepReason: String, Sendable, CaseIterable, Codable {
  /// The message that was due first arrived.
  case arrived
  /// The scenario did it: the opening, a customer whose time had come, or a planned fault.
  case scheduled
  /// The user sent a message.
  case asked
  /// The user chose it as the broker, or caused or lifted a fault.
  case chosen

  /// Whether the user decided it.
  public var isChoice: Bool { self == .asked || self == .chosen }
}
