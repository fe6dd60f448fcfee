import EventSourcing
import Primitives

/// The faults that began in a run, each with when it began and when it ended.
struct Conditions {
  private let start: VirtualTime
  /// Those of the scenario that have not begun yet.
  private var planned: [PlannedFault]
  private var begun: [(fault: PlannedFault, time: VirtualTime, isOver: Bool)] = []

  /// - Parameter includesStrikes: those too that strike messages, and not only those that last.
  init(_ scenario: Scenario, _ marks: [StepMark], includesStrikes: Bool) {
    start = scenario.start
    planned = scenario.faults
    for mark in marks {
      guard case .changed(let change) = mark.act else { continue }
      switch change {
      case .begin(let disturbance):
        if case .strike = disturbance, !includesStrikes { continue }
        begin(disturbance, mark)
      case .lift(let disturbance): end(disturbance, mark)
      case .turn: continue
      }
    }
  }

  /// Without those that were over at once.
  var needs: [Need] {
    begun.filter { begun in begun.fault.until.map { $0 > begun.fault.from ?? .zero } ?? true }
      .map { Need(thing: .fault($0.fault), time: $0.time) }
  }

  private mutating func begin(_ disturbance: Disturbance, _ mark: StepMark) {
    let index = planned.firstIndex { $0.disturbance == disturbance }
    if mark.reason == .scheduled, let index {
      begun.append((planned.remove(at: index), mark.time, false))
    } else {
      begun.append((PlannedFault(disturbance, from: mark.momentAfter - start), mark.time, false))
    }
  }

  private mutating func end(_ disturbance: Disturbance, _ mark: StepMark) {
    guard
      let index = begun.firstIndex(where: { !$0.isOver && $0.fault.disturbance == disturbance })
    else { return }
    begun[index].isOver = true
    if mark.reason != .scheduled { begun[index].fault.until = mark.momentAfter - start }
  }
}
