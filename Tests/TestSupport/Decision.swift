public import EventSourcing
import Primitives
public import Testing

/// What a context decided, to be held against what it should have.
public struct Decision<Model: Decider> where Model.Event: Equatable {
  let outcome: Result<[Model.Event], Model.Refusal>
  /// What the context holds afterwards.
  public let state: Model.State

  /// What happened; nothing where a rule forbade it.
  public var events: [Model.Event] { (try? outcome.get()) ?? [] }

  /// The story so far.
  public var story: Story<Model> { Story(state: state) }

  /// Exactly `expected` happens.
  @discardableResult
  public func then(
    _ expected: [Model.Event], sourceLocation: SourceLocation = #_sourceLocation
  ) -> Self {
    switch outcome {
    case .success(let events): #expect(events == expected, sourceLocation: sourceLocation)
    case .failure(let refusal):
      Issue.record("rejected: \(refusal.reason.en)", sourceLocation: sourceLocation)
    }
    return self
  }

  /// Nothing happens, and nobody says no.
  @discardableResult
  public func thenNothing(sourceLocation: SourceLocation = #_sourceLocation) -> Self {
    then([], sourceLocation: sourceLocation)
  }

  /// Looks at what the decision has led to.
  public func and(_ look: (Model.State) throws -> Void) rethrows { try look(state) }
}

extension Decision where Model.Refusal: Equatable {
  /// A rule forbids it.
  public func thenRejected(
    _ expected: Model.Refusal, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    switch outcome {
    case .success(let events):
      Issue.record("not rejected: \(events)", sourceLocation: sourceLocation)
    case .failure(let refusal): #expect(refusal == expected, sourceLocation: sourceLocation)
    }
  }
}
