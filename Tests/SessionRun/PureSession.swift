public import EventSourcing
import Messaging
public import OrderFlowSystem
import Primitives
public import SQLiteEventStore
public import Simulation

/// A session of the order flow without actors, each step of any branch stored as it is made.
public struct PureSession {
  public let session: SessionFile
  public private(set) var lines: Lines<OrderFlow>
  private let store: SQLiteStore<OrderFlowMessage>

  /// Rebuilds everything from the stored steps.
  public init(resuming session: SessionFile) throws {
    self.session = session
    lines = try SessionRun.lines(of: session)
    store = session.store(participants: OrderFlow.participants)
  }

  /// Makes the next step of a branch, or the one that `act` makes, and stores it; false where there is
  /// none.
  public mutating func step(
    on id: BranchID, _ act: (inout PureRun<OrderFlow>) -> Bool = { $0.step() }
  ) throws -> Bool {
    guard let line = lines[id] else { return false }
    return try store(line, act)
  }

  /// Makes a branch that leaves another after one of its steps, with the step that `act` makes; false
  /// where there is none.
  public mutating func fork(
    _ parent: BranchID, after step: Int32, _ act: (inout PureRun<OrderFlow>) -> Bool
  ) throws -> Bool {
    let id = lines.nextID
    guard let line = lines[parent]?.fork(after: step, id: id, name: "branch-\(id.rawValue)")
    else { return false }
    return try store(line, act)
  }

  private mutating func store(
    _ line: Line<OrderFlow>, _ act: (inout PureRun<OrderFlow>) -> Bool
  ) throws -> Bool {
    var run = PureRun(engine: line.engine, world: line.world)
    guard act(&run), let record = run.engine.lastRecord() else { return false }
    try store.append([record], to: line.branch)
    var line = line
    try line.replay(record)
    lines.put(line)
    return true
  }
}

extension PureSession {
  /// Makes steps on all branches in turn, and now and then a branch from the past of one, for as long
  /// as there is something to do.
  ///
  /// - Parameters:
  ///   - limit: how many branches there are at most.
  ///   - report: gets the branch and the number of each step when it is durable.
  public mutating func wander(branches limit: Int, _ report: (Int32, Int32) -> Void) throws {
    var (turn, idle) = (0, 0)
    while idle <= lines.all.count {
      turn += 1
      let id = BranchID(rawValue: Int32(turn % lines.all.count) + 1)
      let (count, last) = (lines.all.count, lines[id]?.engine.step ?? 0)
      if turn.isMultiple(of: 5), count < limit, last > 8,
        try fork(id, after: last - Int32(turn % 7), Self.delayFirst)
      {
        report(Int32(count) + 1, last - Int32(turn % 7) + 1)
      }
      let went = try step(on: id)
      idle = went ? 0 : idle + 1
      if went { report(id.rawValue, last + 1) }
    }
  }

  /// Delays what is due first.
  private static func delayFirst(_ run: inout PureRun<OrderFlow>) -> Bool {
    guard let flight = run.engine.queue.next else { return false }
    return run.intervene(.delay(flight.id, by: .seconds(30)))
  }
}
