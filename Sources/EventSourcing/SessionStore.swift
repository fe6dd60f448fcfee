/// Keeps a session: appends what steps made, and gives it back.
///
/// A step is whole or not there. The policy that ships records, enqueues and acknowledges in one
/// transaction, so that a crash between any two instructions loses nothing and repeats nothing.
public protocol SessionStore<Message>: Sendable {
  associatedtype Message: DomainMessage

  /// Makes `steps` durable, all or none, before it returns.
  func append(_ steps: [StepRecord<Message>]) throws(StoreError)

  /// Every step of the session, in order, handed over one by one.
  func load(_ body: (StepRecord<Message>) throws(StoreError) -> Void) throws(StoreError)
}

/// Something is wrong with a session file or the place where it is.
public struct StoreError: Error, Equatable, CustomStringConvertible {
  /// `FILE: what is wrong; what was expected or can be done`, in one line.
  public let description: String

  public init(_ description: String) { self.description = description }
}
