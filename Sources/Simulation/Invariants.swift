public import EventSourcing
public import Primitives

/// The promises of a system, checked as it runs.
public protocol Invariants<Message, World>: Sendable {
  associatedtype Message: DomainMessage
  associatedtype World

  /// The rules, in the order in which they are shown.
  static var rules: [InvariantRule] { get }
  /// How often each rule was checked, in the order of the rules.
  var checks: [Int] { get }
  /// The rules that were broken, the first breach of each.
  var violations: [Violation] { get }

  /// Checks what `entry` touches.
  mutating func observe(_ entry: Entry<Message>)

  /// Checks everything, against the states that the contexts hold.
  ///
  /// - Parameters:
  ///   - folded: what folding the log from nothing gives.
  ///   - rest: nil as long as something is under way or to come.
  mutating func checkAll(_ world: World, folded: World, position: Int32, rest: Rest?)
}

/// Nothing is under way and nobody is to come: then everything has reached those it was for, and nothing may
/// be left over, besides what waits to be sent again by hand.
public struct Rest: Sendable {
  /// A message that one of its recipients has never handled.
  public struct Undelivered: Sendable {
    public let position: Int32
    public let target: ParticipantID
    /// The published name.
    public let name: String
    public let subject: Name?

    public init(_ entry: Entry<some DomainMessage>, target: ParticipantID) {
      position = entry.position
      self.target = target
      name = entry.message.name
      subject = entry.message.subject
    }
  }

  /// The first of them in the log; what was put aside as a dead letter is none.
  public let undelivered: Undelivered?
  /// Whether dead letters wait to be sent again: what they hold up is not over.
  public let hasDeadLetters: Bool

  public init(undelivered: Undelivered?, hasDeadLetters: Bool = false) {
    self.undelivered = undelivered
    self.hasDeadLetters = hasDeadLetters
  }
}

/// One promise.
public struct InvariantRule: Sendable, Equatable, Codable {
  /// A short word for it: `goods`, `money`.
  public let id: String
  /// What people call it.
  public let name: Phrase
  public let text: Phrase

  public init(id: String, name: Phrase, text: Phrase) {
    self.id = id
    self.name = name
    self.text = text
  }
}

/// A broken promise.
public struct Violation: Sendable, Equatable, Codable {
  /// Which of the rules.
  public let rule: Int
  /// The entry at which it broke.
  public let position: Int32
  public let text: Phrase

  public init(rule: Int, position: Int32, text: Phrase) {
    self.rule = rule
    self.position = position
    self.text = text
  }
}
