import Documents
import EventSourcing
import OrderFlowSystem
import Primitives

/// What goes wrong, and which safety mechanisms are off.
struct FaultsSection {
  let orders: [Scenario.CustomerOrder]

  /// - Parameter value: nil where the file has no faults.
  func faults(_ value: YAMLValue?) throws(InputError) -> [PlannedFault] {
    guard let value else { return [] }
    let known = Set(orders.map(\.id.name))
    var faults: [PlannedFault] = []
    for value in try value.list(count: 0...ScenarioLimits.faults) {
      let fault = try fault(value)
      if case .strike(let strike) = fault.disturbance, let order = strike.subject,
        !known.contains(order)
      {
        throw value.error(
          problem: "there is no order \(Printable.quoted(order.text))",
          expected: "the id of one of the orders")
      }
      faults.append(fault)
    }
    return faults
  }

  private func fault(_ value: YAMLValue) throws(InputError) -> PlannedFault {
    let text = IdentifierText.composed(try value.text(maximum: FaultText.longestText))
    do throws(FaultTextError) {
      return try OrderFlow.faultText.planned(text)
    } catch {
      throw value.error(problem: error.problem.en, expected: error.expected.en)
    }
  }

  /// - Parameter value: nil where all mechanisms are on.
  func without(_ value: YAMLValue?) throws(InputError) -> [Mechanism] {
    guard let value else { return [] }
    var absent: [Mechanism] = []
    for value in try value.list(count: 0...Mechanism.allCases.count) {
      let mechanism = try value.oneOf(Mechanism.self)
      guard !absent.contains(mechanism) else {
        throw value.error(
          problem: "\(mechanism.rawValue) is off already", expected: "every mechanism once")
      }
      absent.append(mechanism)
    }
    return absent
  }
}
