public import EventSourcing
public import Primitives

/// Every step of a line of history, and moments kept on the way, so that any of them can be gone back
/// to.
///
/// The kept moments are a cache: without them all would be the same, only slower. A moment shares all
/// that did not change with those before it: in a log of a million entries one takes about 110 KB, all of
/// them and the steps themselves 250 MB, and going to any step does at most some hundred steps again.
public struct History<System: SimulatedSystem>: Sendable {
  private struct Step: Sendable {
    let mark: StepMark
    /// How many flights there were in all after it.
    let flightsEnd: Int
  }

  private var steps = PagedArray<Step>()
  private var flights = PagedArray<InFlight>()
  private var kept: [Moment<System>]
  /// So many steps lie between two kept moments: it doubles when there are too many of them.
  private var interval = 256
  /// The steps in which a fault had a hand, or the user chose something, at most ``notableLimit``.
  public private(set) var notable: [StepMark] = []

  /// The most moments that are kept.
  public static var limit: Int { 1_536 }
  /// The most notable steps that are remembered, the first ones.
  static var notableLimit: Int { 1_000 }

  /// Before the first step of `system`.
  public init(_ system: System) {
    kept = [Moment(engine: Engine(system), world: System.emptyWorld)]
  }

  /// How many steps it has.
  public var count: Int { steps.count }

  /// The step of that number, from 1 to ``count``.
  public func mark(_ step: Int) -> StepMark { steps[step - 1].mark }

  /// The messages that were put on their way in the step of that number, from 1 to ``count``.
  public func sent(in step: Int) -> PagedArray<InFlight>.SubSequence {
    flights[(step == 1 ? 0 : steps[step - 2].flightsEnd)..<steps[step - 1].flightsEnd]
  }

  /// Whether the moment after the last step is to be kept.
  public var isDue: Bool { steps.count % interval == 0 }

  /// Adds the last step of `engine`.
  public mutating func add(_ engine: Engine<System>) {
    guard let mark = engine.last else { return }
    for flight in engine.lastEnqueued { flights.append(flight) }
    steps.append(Step(mark: mark, flightsEnd: flights.count))
    if mark.isNotable, notable.count < Self.notableLimit { notable.append(mark) }
  }

  /// The moment that was kept last: that before the first step where there is no other.
  var lastKept: Moment<System>? { kept.last }

  /// Keeps `moment`, which is that after the last step.
  public mutating func keep(_ moment: Moment<System>) {
    kept.append(moment)
    guard kept.count > Self.limit else { return }
    interval *= 2
    kept = kept.filter { Int($0.engine.step) % interval == 0 }
  }

  /// Throws all kept moments away but the first: everything is the same, only slower.
  public mutating func dropMoments() { kept.removeSubrange(1...) }

  /// The same history up to and with `step`.
  public func prefix(through step: Int) -> Self {
    var copy = self
    copy.flights.truncate(to: step == 0 ? 0 : steps[step - 1].flightsEnd)
    copy.steps.truncate(to: step)
    copy.kept.removeAll { Int($0.engine.step) > step }
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
    at step: Int32, log: PagedArray<Entry<System.Message>>, from known: Moment<System>? = nil
  ) -> Moment<System>? {
    guard step >= 0, Int(step) <= steps.count, let nearest = lastKept(notAfter: step)
    else { return nil }
    guard let known, (nearest.engine.step...step).contains(known.engine.step) else {
      return advance(nearest, to: step, log: log)
    }
    return advance(known, to: step, log: log)
  }

  /// The kept moment that is nearest to `step`, and not after it.
  private func lastKept(notAfter step: Int32) -> Moment<System>? {
    // Moments are large: to look at one is cheap, to take one out is not.
    var low = 0
    var high = kept.count
    while low < high {
      let middle = (low + high) / 2
      if kept[middle].engine.step <= step { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? kept[low - 1] : nil
  }

  /// The world some steps after `moment`; nil where there is no such step.
  func advance(
    _ moment: Moment<System>, to step: Int32, log: PagedArray<Entry<System.Message>>
  ) -> Moment<System>? {
    guard Int(step) <= steps.count else { return nil }
    var (engine, world) = (moment.engine, moment.world)
    var firstFlight = engine.step == 0 ? 0 : steps[Int(engine.step) - 1].flightsEnd
    while engine.step < step {
      let next = steps[Int(engine.step)]
      let start = engine.log.count
      var end = start
      while end < log.count, log[end].step == next.mark.step { end += 1 }
      let enqueued = flights[firstFlight..<next.flightsEnd]
      guard (try? engine.replay(next.mark, entries: log[start..<end], enqueued: enqueued)) != nil
      else { return nil }
      for entry in log[start..<end] { System.evolve(&world, entry.message) }
      engine.checkIfSettled(world)
      firstFlight = next.flightsEnd
    }
    return Moment(engine: engine, world: world)
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
