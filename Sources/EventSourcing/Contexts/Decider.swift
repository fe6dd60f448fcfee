/// The functional core of a context: what may happen, and what it changes. It does no input, no
/// output, and reads no clock.
///
/// After Jérémie Chassaing's decider. `decide` says which events a command leads to in a state, and
/// `evolve` folds an event into the state: it records what has happened, so it cannot fail.
public protocol Decider: Sendable {
  associatedtype Command: Sendable
  associatedtype Event: Sendable
  associatedtype State: Sendable
  associatedtype Refusal: Error, Rejection

  /// The events that `command` leads to; none where it changes nothing.
  ///
  /// - Throws: where a rule of the domain forbids it.
  static func decide(_ command: Command, _ state: State) throws(Refusal) -> [Event]

  /// Folds what has happened into `state`.
  static func evolve(_ state: inout State, _ event: Event)
}
