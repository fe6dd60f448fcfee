import EventSourcing
import Synchronization

/// A store that remembers what it was given, branch by branch, and can be told to fail.
final class RecordingStore: SessionStore {
  typealias Message = Token

  private let isDown = Mutex(false)
  private let kept = MemoryStore<Token>()
  private let batches = Mutex<[(branch: Branch, steps: [Int32])]>([])

  func append(_ steps: [StepRecord<Token>], to branch: Branch) throws(StoreError) {
    if isDown.withLock({ $0 }) { throw StoreError("session: no space left") }
    batches.withLock { $0.append((branch, steps.map(\.step))) }
    try kept.append(steps, to: branch)
  }

  /// Has it fail from now on, or no more.
  func fails(_ fails: Bool) { isDown.withLock { $0 = fails } }

  func load(_ body: (StoredPart<Token>) throws(StoreError) -> Void) throws(StoreError) {
    try kept.load(body)
  }

  var steps: [Int32] { batches.withLock { $0.flatMap(\.steps) } }
  var batchSizes: [Int] { batches.withLock { $0.map(\.steps.count) } }

  /// The steps of `branch` alone.
  func steps(of branch: BranchID) -> [Int32] {
    batches.withLock { $0.filter { $0.branch.id == branch }.flatMap(\.steps) }
  }

  /// The branches in the order in which they came.
  var branches: [Branch] {
    batches.withLock { batches in
      batches.reduce(into: []) { if !$0.contains($1.branch) { $0.append($1.branch) } }
    }
  }

  var parts: [StoredPart<Token>] {
    get throws {
      var parts: [StoredPart<Token>] = []
      try load { part throws(StoreError) in parts.append(part) }
      return parts
    }
  }
}
