public import EventSourcing

/// A rule told as given, when, then: what has happened, what is asked for, what comes of it.
public struct Story<Model: Decider>: Sendable where Model.Event: Equatable {
  /// What has happened folded into nothing.
  public let state: Model.State

  /// - Parameters:
  ///   - model: whose rules they are.
  ///   - empty: the state before anything happened.
  ///   - history: what has happened so far, in order.
  public init(_ model: Model.Type, from empty: Model.State, after history: [Model.Event]) {
    state = history.reduce(into: empty) { Model.evolve(&$0, $1) }
  }

  /// - Parameter commands: what was asked for so far, one after the other, with all that came of it.
  public init(_ model: Model.Type, from empty: Model.State, afterAsking commands: [Model.Command]) {
    state = commands.reduce(Story(state: empty)) { Story(state: $0.when($1).state) }.state
  }

  /// Asks for `command`.
  public func when(_ command: Model.Command) -> Decision<Model> {
    do throws(Model.Refusal) {
      let events = try Model.decide(command, state)
      return Decision(
        outcome: .success(events), state: events.reduce(into: state) { Model.evolve(&$0, $1) })
    } catch {
      return Decision(outcome: .failure(error), state: state)
    }
  }

  /// Asks for `commands` one after the other; the last one counts.
  public func when(_ first: Model.Command, then rest: Model.Command...) -> Decision<Model> {
    rest.reduce(when(first)) { Story(state: $0.state).when($1) }
  }

  /// Looks at what the history has led to.
  public func then(_ look: (Model.State) throws -> Void) rethrows { try look(state) }

  init(state: Model.State) { self.state = state }
}
