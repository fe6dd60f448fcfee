import EventSourcing
import Simulation

extension Snapshot.Step {
  /// What its recipient recorded, what others hear of first: where room is short, that is what counts. What an
  /// outside system answers is none of its doings.
  var outcomes: [Snapshot.LogRow] {
    let own = led.filter { $0.kind != .reply }
    return own.filter(\.isPublic) + own.filter { !$0.isPublic }
  }
}
