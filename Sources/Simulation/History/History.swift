public import EventSourcing
public import Primitives

/// Every step of a line of history, and moments kept on the way, so that any of them can be gone back
/// to.
///
/// The kept moments are a cache: without them all would be the same, only slower. A moment shares all
/// that did not change with those before it: in a log of 1.2 million entries one takes about 65 KB, all of
/// them and the steps themselves 256 MiB, and going to any step does at most 256 steps again.
public struct History<System: SimulatedSystem>: Sendable {
  private struct Step: Sendable {
    let mark: StepMark
    /// How many flights there were in all after it.
    let flightsEnd: Int32
  }

  private var steps = PagedArray<Step, LargePages>()
  private var flights = PagedArray<InFlight, LargePages>()
  private var kept: [Kept<System>]
  /// So many steps lie between two kept moments: it doubles when there are too many of them.
  private var interval = 256
  /// The steps in which a fault had a hand, or the user chose something, at most ``notableLimit``.
  public private(set) var notable: [StepMark] = []

  /// The most moments that are kept.
  public static var limit: Int { 3_072 }
  /// The most notable steps that are remembered, the first ones.
  static var notableLimit: Int { 1_000 }

  /// Before the first step of `system`.
  public init(_ system: System) {
    kept = [Kept(Moment(engine: Engine(system), world: System.emptyWorld))]
  }

  /// How many steps it has.
  public var count: Int { steps.count }

  /// The step of that number, from 1 to ``count``.
  public func mark(_ step: Int) -> StepMark { steps[step - 1].mark }

  /// The messages that were put on their way in the step of that number, from 1 to ``count``.
  public func sent(in step: Int) -> PagedArray<InFlight, LargePages>.SubSequence {
    flights[flightsEnd(step - 1)..<flightsEnd(step)]
  }

  /// How many flights there were in all after the step of that number, from 0 to ``count``.
  private func flightsEnd(_ step: Int) -> Int { step == 0 ? 0 : Int(steps[step - 1].flightsEnd) }

  /// Whether the moment after the last step is to be kept.
  public var isDue: Bool { steps.count % interval == 0 }

  /// Adds the last step of `engine`.
  public mutating func add(_ engine: Engine<System>) {
    guard let mark = engine.last else { return }
    for flight in engine.lastEnqueued { flights.append(flight) }
    steps.append(Step(mark: mark, flightsEnd: Int32(truncatingIfNeeded: flights.count)))
    if mark.isNotable, notable.count < Self.notableLimit { notable.append(mark) }
  }

  /// What the contexts held at the moment that was kept last, and how many entries the log had: before the
  /// first step where there is no other.
  var lastKept: (world: System.World, position: Int)? {
    kept.last.map { ($0.moment.world, $0.position) }
  }

  /// Keeps `moment`, which is that after the last step.
  public mutating func keep(_ moment: Moment<System>) {
    kept.append(Kept(moment))
    guard kept.count > Self.limit else { return }
    interval *= 2
    kept = kept.filter { Int($0.step) % interval == 0 }
  }

  /// Throws all kept moments away but the first: everything is the same, only slower.
  public mutating func dropMoments() { kept.removeSubrange(1...) }

  /// The same history up to and with `step`.
  public func prefix(through step: Int) -> Self {
    var copy = self
    copy.flights.truncate(to: flightsEnd(step))
    copy.steps.truncate(to: step)
    copy.kept.removeAll { Int($0.step) > step }
    copy.notable.removeAll { Int($0.step) > step }
    return copy
  }

  /// The world at the end of `step`, rebuilt from the nearest moment before it.
  ///
  /// - Parameters:
  ///   - step: from 0 to the last one that was added; nil otherwise.
  ///   - log: that of the whole run.
  ///   - known: another moment of this history, which may be nearer than the kept ones.
  public func moment(
    at step: Int32, log: EventLog<System.Message>, from known: Moment<System>? = nil
  ) -> Moment<System>? {
    scene(at: step, log: log, from: known)?.moment
  }

  /// The same, with what the contexts held before that step.
  func scene(
    at step: Int32, log: EventLog<System.Message>, from known: Moment<System>? = nil
  ) -> Scene<System>? {
    // The moment before it is on the way.
    let eve = max(0, step - 1)
    guard step >= 0, Int(step) <= steps.count, let nearest = lastKept(notAfter: eve)
    else { return nil }
    guard let known, (nearest.step...eve).contains(known.engine.step) else {
      return advance(nearest.moment, from: nearest.position, to: step, log: log)
    }
    return advance(known, from: known.engine.log.count, to: step, log: log)
  }

  /// The kept moment that is nearest to `step`, and not after it.
  private func lastKept(notAfter step: Int32) -> Kept<System>? {
    // Moments are large: to look at one is cheap, to take one out is not.
    var low = 0
    var high = kept.count
    while low < high {
      let middle = (low + high) / 2
      if kept[middle].step <= step { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? kept[low - 1] : nil
  }

  /// The world some steps after `moment`; nil where there is no such step.
  func advance(
    _ moment: Moment<System>, to step: Int32, log: EventLog<System.Message>
  ) -> Moment<System>? {
    advance(moment, from: moment.engine.log.count, to: step, log: log)?.moment
  }

  /// - Parameter position: how many entries the log had.
  private func advance(
    _ moment: Moment<System>, from position: Int, to step: Int32, log: EventLog<System.Message>
  ) -> Scene<System>? {
    guard Int(step) <= steps.count else { return nil }
    var (engine, world) = (moment.engine, moment.world)
    var before = world
    engine.log = log.beginning(position)
    while engine.step < step {
      if engine.step == step - 1 { before = world }
      let next = steps[Int(engine.step)]
      let start = engine.log.count
      let sent = sent(in: Int(next.mark.step))
      guard (try? engine.replay(next.mark, enqueued: sent)) != nil else { return nil }
      for entry in engine.log[start...] { System.evolve(&world, entry.message) }
      engine.checkIfSettled(world)
    }
    return Scene(moment: Moment(engine: engine, world: world), before: before)
  }
}

/// A moment, and what the contexts held before its step.
struct Scene<System: SimulatedSystem>: Sendable {
  let moment: Moment<System>
  let before: System.World
}

/// A moment without its log, which is the beginning of that of the whole run.
private struct Kept<System: SimulatedSystem>: Sendable {
  let moment: Moment<System>
  /// How many entries the log had.
  let position: Int

  var step: Int32 { moment.engine.step }

  init(_ moment: Moment<System>) {
    var engine = moment.engine
    position = engine.log.count
    engine.log = EventLog()
    self.moment = Moment(engine: engine, world: moment.world)
  }
}

extension StepMark {
  /// Whether a fault had a hand in it, or the user chose it.
  var isNotable: Bool {
    if fault != nil || reason.isChoice { return true }
    if case .changed = act { return true }
    return false
  }
}
