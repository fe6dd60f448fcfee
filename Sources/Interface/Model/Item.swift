import EventSourcing
import Simulation

/// Something on the screen that can be selected, known by what it is, so that it stays selected
/// when it moves.
enum Item: Hashable, Sendable {
  /// A row of a context's table.
  case row(String)
  /// A message under way, or one that waits for a fault to be lifted.
  case sending(FlightID)
  /// A message that was given up.
  case deadLetter(FlightID)
  /// A fault that lasts, or waits to strike.
  case fault(FaultID)
  /// A safety mechanism.
  case mechanism(Mechanism)
  /// A promise, by its place among the rules.
  case rule(Int)
  /// A line of history.
  case branch(BranchID)
  /// A breakpoint, by its place in the list.
  case breakpoint(Int)
  /// A bookmark, by its step.
  case bookmark(Int)
  /// An entry of the log.
  case entry(Int)
  /// A step of a story.
  case step(Int)
  /// A message of a context's contract, by its name: accepted or published.
  case route(String, isAccepted: Bool)
  /// A word of a context's language, by its place.
  case term(Int)

  init(_ flight: Snapshot.Flight) { self = .sending(flight.id) }

  /// What sort of thing it is: those of one panel are of one sort.
  enum Kind {
    case row, sending, deadLetter, fault, mechanism, rule, branch, breakpoint, bookmark, entry, step
    case accepted, published, term
  }

  var kind: Kind {
    switch self {
    case .row: .row
    case .sending: .sending
    case .deadLetter: .deadLetter
    case .fault: .fault
    case .mechanism: .mechanism
    case .rule: .rule
    case .branch: .branch
    case .breakpoint: .breakpoint
    case .bookmark: .bookmark
    case .entry: .entry
    case .step: .step
    case .route(_, let isAccepted): isAccepted ? .accepted : .published
    case .term: .term
    }
  }

  /// The entry of the log that it stands for, where it names one.
  var position: Int? {
    switch self {
    case .sending(let id), .deadLetter(let id): Int(id.position)
    case .entry(let position): position
    case .row, .fault, .mechanism, .rule, .branch, .breakpoint, .bookmark, .step, .route, .term:
      nil
    }
  }
}
