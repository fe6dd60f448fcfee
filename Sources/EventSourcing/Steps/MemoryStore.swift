import Synchronization

/// Keeps a session in memory, for tests and for runs that nobody wants to keep.
public final class MemoryStore<Message: DomainMessage>: SessionStore {
  private struct Line {
    let branch: Branch
    var steps: [StepRecord<Message>]
  }

  private let lines = Mutex<[Line]>([])

  public init() {}

  public func append(_ steps: [StepRecord<Message>], to branch: Branch) throws(StoreError) {
    lines.withLock { lines in
      if let index = lines.firstIndex(where: { $0.branch.id == branch.id }) {
        lines[index].steps.append(contentsOf: steps)
      } else {
        lines.append(Line(branch: branch, steps: steps))
      }
    }
  }

  public func load(_ body: (StoredPart<Message>) throws(StoreError) -> Void) throws(StoreError) {
    for line in lines.withLock({ $0 }) {
      try body(.branch(line.branch))
      for step in line.steps { try body(.step(step)) }
    }
  }
}
