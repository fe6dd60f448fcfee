public import EventSourcing

/// A line of history with all that is needed to go on with it.
public struct Line<System: SimulatedSystem>: Sendable {
  public let branch: Branch
  /// The log, what is under way, and the time at its end.
  public var engine: Engine<System>
  /// What the contexts hold at its end.
  public var world: System.World
  /// Its steps, those before the fork included.
  public var history: History<System>

  public init(
    branch: Branch, engine: Engine<System>, world: System.World, history: History<System>
  ) {
    self.branch = branch
    self.engine = engine
    self.world = world
    self.history = history
  }

  /// `main`, before the first step of `system`.
  public init(_ system: System) {
    self.init(
      branch: .main, engine: Engine(system), world: System.emptyWorld, history: History(system))
  }

  /// The line that leaves this one after `step`, with nothing of its own yet; nil where there is no such
  /// step.
  public func fork(after step: Int32, id: BranchID, name: String) -> Self? {
    guard let moment = history.moment(at: step, log: engine.log) else { return nil }
    let fork = Branch.Fork(parent: branch.id, step: step, position: moment.engine.position)
    return Line(
      branch: Branch(id: id, name: name, fork: fork), engine: moment.engine, world: moment.world,
      history: history.prefix(through: Int(step)))
  }

  /// Does again what a stored step did.
  public mutating func replay(
    _ record: StepRecord<System.Message>
  ) throws(ReplayError) {
    try engine.replay(record)
    for entry in record.entries { System.evolve(&world, entry.message) }
    engine.checkIfSettled(world)
    history.add(engine)
    if history.isDue { history.keep(Moment(engine: engine, world: world)) }
  }
}

/// All lines of a session.
public struct Lines<System: SimulatedSystem>: Sendable {
  /// By id, from 1 without gaps.
  public private(set) var all: [Line<System>]
  /// The one that is gone on with.
  public var current: BranchID

  /// A session that is just `main`, before the first step of `system`.
  public init(_ system: System) { self.init(Line(system)) }

  public init(_ main: Line<System>) {
    all = [main]
    current = main.branch.id
  }

  public subscript(id: BranchID) -> Line<System>? {
    let index = Int(id.rawValue) - 1
    return all.indices.contains(index) ? all[index] : nil
  }

  public var isFull: Bool { all.count >= BranchID.limit }

  /// The branch that would come next.
  public var nextID: BranchID { BranchID(rawValue: Int32(all.count) + 1) }

  /// Puts the present state of a line in place, or adds a new one.
  public mutating func put(_ line: Line<System>) {
    let index = Int(line.branch.id.rawValue) - 1
    if all.indices.contains(index) {
      all[index] = line
    } else if index == all.count {
      all.append(line)
    }
  }

  /// The last step that the two lines had in common when the later of them left.
  func commonStep(_ one: BranchID, _ other: BranchID) -> Int32 {
    var (one, other, step) = (one, other, Int32.max)
    while one != other {
      // A branch comes after its parent.
      guard let fork = self[max(one, other)]?.branch.fork else { return 0 }
      if one > other { one = fork.parent } else { other = fork.parent }
      step = min(step, fork.step)
    }
    return step
  }

  /// Takes in what a session was stored in, part by part.
  ///
  /// - Throws: where it does not follow on what is there.
  public mutating func add(
    _ part: StoredPart<System.Message>
  ) throws(ReplayError) {
    switch part {
    case .branch(let branch):
      guard let fork = branch.fork else { return }
      guard branch.id == nextID, !isFull,
        let line = self[fork.parent]?.fork(after: fork.step, id: branch.id, name: branch.name),
        line.branch == branch
      else { throw ReplayError(position: fork.position) }
      all.append(line)
      current = branch.id
    case .step(let record): try all[all.count - 1].replay(record)
    }
  }
}
