/// Keeps a session: appends what steps made, branch by branch, and gives it back.
///
/// A step is whole or not there. The policy that ships records, enqueues and acknowledges in one
/// transaction, so that a crash between any two instructions loses nothing and repeats nothing.
public protocol SessionStore<Message>: Sendable {
  associatedtype Message: DomainMessage

  /// Makes `steps` of `branch` durable, all or none, before it returns. The branch is made with its
  /// first step, in the same transaction.
  func append(_ steps: [StepRecord<Message>], to branch: Branch) throws(StoreError)

  /// Everything of the session, in order: each branch after its parent, then its steps.
  func load(_ body: (StoredPart<Message>) throws(StoreError) -> Void) throws(StoreError)
}

/// What a session is read back in.
public enum StoredPart<Message: DomainMessage>: Sendable, Equatable {
  /// A branch begins; the steps that follow are its own.
  case branch(Branch)
  case step(StepRecord<Message>)
}

/// Something is wrong with a session file or the place where it is.
public struct StoreError: Error, Equatable, CustomStringConvertible {
  /// `FILE: what is wrong; what was expected or can be done`, in one line.
  public let description: String

  public init(_ description: String) { self.description = description }
}
