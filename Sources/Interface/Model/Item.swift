import EventSourcing
import Simulation

/// Something in a pane that can be selected, known by what it is, so that it stays selected when
/// it moves.
enum Item: Hashable, Sendable {
  /// A row of a context's table.
  case row(String)
  /// A message under way.
  case flight(position: Int, to: ParticipantID, attempt: Int)
  /// An entry of the log.
  case entry(Int)

  init(_ flight: Snapshot.Flight) {
    self = .flight(position: flight.position, to: flight.to, attempt: flight.attempt)
  }

  /// The entry of the log behind it.
  var position: Int? {
    switch self {
    case .row: nil
    case .flight(let position, _, _): position
    case .entry(let position): position
    }
  }
}
