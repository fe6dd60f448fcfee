import Synchronization

/// Keeps a session in memory, for tests and for runs that nobody wants to keep.
public final class MemoryStore<Message: DomainMessage>: SessionStore {
  private let steps = Mutex<[StepRecord<Message>]>([])

  public init() {}

  public func append(_ steps: [StepRecord<Message>]) throws(StoreError) {
    self.steps.withLock { $0.append(contentsOf: steps) }
  }

  public func load(_ body: (StepRecord<Message>) throws(StoreError) -> Void) throws(StoreError) {
    for step in steps.withLock({ $0 }) { try body(step) }
  }
}
