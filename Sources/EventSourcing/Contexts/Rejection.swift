public import Primitives

/// A business rule said no. That is a result as good as any other: it is recorded and shown.
public protocol Rejection: Sendable {
  /// What was wrong, in a sentence without a full stop.
  var reason: Phrase { get }
}

/// For a context that never says no.
public enum NeverRejects: Error, Rejection, Equatable {
  public var reason: Phrase {
    switch self {}
  }
}
