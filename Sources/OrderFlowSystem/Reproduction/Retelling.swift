import EventSourcing
import Primitives

/// A scenario in which only some things happen, and what has to be said to the program to have it.
struct Retelling: Equatable {
  private(set) var edit: ScenarioEdit
  private(set) var faults: [PlannedFault] = []
  private(set) var without: [Mechanism] = []
  /// Nobody orders anything: there is no way to ask for that.
  private var isEmpty = false

  /// So many strikes wait for their messages at once: there is a limit to the faults of a run.
  private static let strikesAtOnce = 48

  /// - Parameter needs: in the order in which they happen.
  init(_ needs: [Need], of scenario: Scenario, knowing known: [OrderID: Scenario.CustomerOrder]) {
    edit = ScenarioEdit(isPlain: !scenario.faults.isEmpty || !scenario.without.isEmpty)
    var cancellations: [OrderID: VirtualTime] = [:]
    var strikes: [VirtualTime] = []
    for need in needs {
      switch need.thing {
      case .cancellation(let order):
        cancellations[order] = cancellations[order] ?? need.time
      case .fault(let fault): faults.append(fault)
      case .mishap(let mishap):
        let earlier = strikes.count - Self.strikesAtOnce
        let from = earlier < 0 ? nil : max(.zero, strikes[earlier] - scenario.start)
        faults.append(PlannedFault(.strike(mishap.strike), from: from))
        strikes.append(need.time)
      case .without(let mechanism): without.append(mechanism)
      case .order: continue
      }
    }
    tell(needs, cancellations, known)
    isEmpty = edit.only.isEmpty
    if edit.only.count(where: { known[$0] != nil }) == known.count { edit.only = [] }
  }

  /// Says of each order how it is other than in the scenario.
  private mutating func tell(
    _ needs: [Need], _ cancellations: [OrderID: VirtualTime],
    _ known: [OrderID: Scenario.CustomerOrder]
  ) {
    for need in needs {
      guard case .order(var order) = need.thing else { continue }
      edit.only.append(order.id)
      let cancelledAt = cancellations[order.id]
      guard let original = known[order.id] else {
        order.cancelledAt = cancelledAt
        edit.place.append(order)
        continue
      }
      if cancelledAt == original.cancelledAt { continue }
      if cancelledAt == nil {
        edit.keep.append(order.id)
      } else {
        order.cancelledAt = cancelledAt
        edit.place.append(order)
      }
    }
  }

  /// nil where it asks for what the scenario does not have, or for nothing at all.
  func scenario(from scenario: Scenario) -> Scenario? {
    guard !isEmpty, var scenario = try? edit.apply(to: scenario) else { return nil }
    scenario.faults += faults
    scenario.without += without
    return scenario
  }
}
