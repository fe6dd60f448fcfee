public import Primitives

/// All that one step made durable, in one transaction: what was recorded, what was put on its way,
/// and what was acknowledged.
public struct StepRecord<Message: DomainMessage>: Sendable, Equatable {
  /// From 1.
  public let step: Int32
  public let time: VirtualTime
  public let acknowledged: Acknowledgement
  public let entries: [Entry<Message>]
  public let enqueued: [InFlight]

  public init(
    step: Int32, time: VirtualTime, acknowledged: Acknowledgement, entries: [Entry<Message>],
    enqueued: [InFlight]
  ) {
    self.step = step
    self.time = time
    self.acknowledged = acknowledged
    self.entries = entries
    self.enqueued = enqueued
  }
}

/// A message was handled by one recipient and will not come to it again.
public struct Acknowledgement: Sendable, Equatable {
  public let position: Int32
  public let target: ParticipantID
  public let attempt: UInt8
  public let outcome: Outcome
  /// Who decided that this happens now.
  public let reason: StepReason

  public init(
    position: Int32, target: ParticipantID, attempt: UInt8, outcome: Outcome, reason: StepReason
  ) {
    self.position = position
    self.target = target
    self.attempt = attempt
    self.outcome = outcome
    self.reason = reason
  }
}

/// What a recipient made of a message.
public enum Outcome: Sendable, Equatable {
  /// It led to something.
  case handled
  /// It changed nothing.
  case ignored
  /// It had been handled before, and the inbox kept it from having effect twice.
  case duplicate
  /// A rule of the domain forbade it.
  case rejected(Phrase)

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
public enum StepReason: String, Sendable, CaseIterable {
  /// The message that was due first arrived.
  case arrived
  /// The scenario sent it: the opening, or a customer whose time had come.
  case scheduled
  /// The user sent it.
  case asked
}
