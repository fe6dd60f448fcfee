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
  ///   - isAtRest: nothing is under way and nobody is to come: then nothing may be left over.
  mutating func checkAll(_ world: World, folded: World, position: Int32, isAtRest: Bool)
}

/// One promise.
public struct InvariantRule: Sendable, Equatable {
  /// A short word for it: `goods`, `money`.
  public let id: String
  public let text: Phrase

  public init(id: String, text: Phrase) {
    self.id = id
    self.text = text
  }
}

/// A broken promise.
public struct Violation: Sendable, Equatable {
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
