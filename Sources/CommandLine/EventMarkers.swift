import EventSourcing
import OrderFlowSystem
import Primitives
import Simulation
import Synchronization

/// The markers of a recording: the published name and the order of each event that is recorded.
final class EventMarkers: Sendable {
  private struct Followed {
    let bus: Bus<OrderFlow>
    /// How many entries of each branch are known.
    var known: [BranchID: Int]
  }

  private let followed = Mutex<Followed?>(nil)

  /// From now on what `bus` records gets markers.
  func follow(_ bus: Bus<OrderFlow>) async {
    let branches = await bus.snapshot().branches
    let known = branches.map { ($0.branch.id, $0.position) }
    followed.withLock {
      $0 = Followed(bus: bus, known: Dictionary(uniqueKeysWithValues: known))
    }
  }

  /// A label for each event that was recorded since they were last asked for, in order.
  func labels() -> [String] {
    guard let (bus, known) = followed.withLock({ $0.map { ($0.bus, $0.known) } }) else {
      return []
    }
    let news = waiting { await bus.events(after: known) }
    followed.withLock { $0?.known[news.branch] = news.position }
    return news.labels
  }
}

/// What was recorded in a branch up to a position.
private struct RecordedEvents {
  let branch: BranchID
  let position: Int
  let labels: [String]
}

extension Bus where System == OrderFlow {
  fileprivate func events(after known: [BranchID: Int]) -> RecordedEvents {
    let end = engine.log.count
    let start = known[branch.id] ?? branch.fork.map { Int($0.position) } ?? 0
    let labels = (min(start, end)..<end).compactMap { index -> String? in
      let message = engine.log[index].message
      guard message.kind == .event else { return nil }
      return [message.name, message.subject?.text].compactMap { $0 }.joined(separator: " ")
    }
    return RecordedEvents(branch: branch.id, position: end, labels: labels)
  }
}
