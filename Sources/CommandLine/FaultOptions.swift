import ArgumentParser
import Documents
import EventSourcing
import OrderFlowSystem
import Primitives

/// What is to go wrong, and which orders of the scenario are run.
// Stands beside other groups: within one, the parser checks it five times over where it is not optimised.
struct FaultOptions: ParsableArguments {
  @Option(
    name: .customLong("fault"),
    help: ArgumentHelp(
      "Something that goes wrong, such as \"drop 10%\"; may be given several times.",
      valueName: "text"))
  var faults: [String] = []

  @Option(
    help: ArgumentHelp(
      "A safety mechanism that is off: "
        + Mechanism.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "mechanism"),
    completion: .list(Mechanism.allCases.map(\.rawValue)))
  var without: [String] = []

  @Flag(help: "Without the faults that the scenario brings, and with all safety mechanisms.")
  var plain = false

  @Option(help: ArgumentHelp("Only this order of the scenario.", valueName: "order"))
  var only: [String] = []

  @Option(
    help: ArgumentHelp("This order of the scenario is not cancelled.", valueName: "order"))
  var keep: [String] = []

  @Option(
    help: ArgumentHelp(
      "One more order, such as \"2001 for C-9 after 12s: 3 NW-011, 2 NW-042\".",
      valueName: "text"))
  var place: [String] = []

  /// How faults are written, for the help of the commands that take them.
  static let grammar = """
    Faults, as --fault, in scenario files (faults:) and on the screen:
      drop | duplicate | reorder [TYPE] [to CONTEXT] [order ID] [attempt N] [P%]
        [once | N times | always]
      delay … by 5s                                 a message comes later
      crash [CONTEXT] before-record | after-record | after-publish … [P%]
      refuse-write [CONTEXT] … [P%]                 the store refuses a write
      slow CONTEXT by 10s | stop CONTEXT | partition CONTEXT CONTEXT
      payment-provider declines | silent | answers-twice
      purchasing-system silent | answers-twice
    With P% chance decides, from the seed, each time; without, it happens once. Add `from 30s` \
    and `until 2m`, counted from the start, to begin and to end it.
    """

  var isEmpty: Bool {
    !plain && faults.isEmpty && without.isEmpty && only.isEmpty && keep.isEmpty && place.isEmpty
  }

  /// `scenario` with all that was asked for.
  ///
  /// - Throws: where a text cannot be read.
  func apply(to scenario: Scenario) throws(Failure) -> Scenario {
    var scenario = try edited(scenario)
    for text in faults {
      let fault: PlannedFault
      do throws(FaultTextError) {
        fault = try OrderFlow.faultText.planned(text)
      } catch {
        throw Failure(
          "--fault \(Printable.quoted(text)): \(error.problem.en); expected \(error.expected.en)")
      }
      try check(fault, text, scenario)
      scenario.faults.append(fault)
    }
    for name in without {
      guard let mechanism = Mechanism(rawValue: name) else {
        throw Failure(
          "--without: \(Printable.quoted(name)) is no safety mechanism; expected one of "
            + Mechanism.allCases.map(\.rawValue).joined(separator: ", "))
      }
      if !scenario.without.contains(mechanism) { scenario.without.append(mechanism) }
    }
    return scenario
  }

  /// An order that a fault names is one of the scenario's.
  private func check(
    _ fault: PlannedFault, _ text: String, _ scenario: Scenario
  ) throws(Failure) {
    guard case .strike(let strike) = fault.disturbance, let order = strike.subject,
      !scenario.orders.contains(where: { $0.id.text == order.text })
    else { return }
    let example = scenario.orders.first.map { ", such as \($0.id)" } ?? ""
    throw Failure(
      "--fault \(Printable.quoted(text)): there is no order \(Printable.quoted(order.text)); "
        + "expected one of the scenario's\(example)")
  }

  private func edited(_ scenario: Scenario) throws(Failure) -> Scenario {
    guard plain || !only.isEmpty || !keep.isEmpty || !place.isEmpty else { return scenario }
    do throws(ScenarioEditError) {
      let edit = try ScenarioEdit(
        isPlain: plain, only: only, keep: keep, place: place, startingAt: scenario.start)
      var edited = try edit.apply(to: scenario)
      if !only.isEmpty || !keep.isEmpty || !place.isEmpty {
        let source = scenario.request?.source ?? [scenario.name]
        edited.request = ScenarioRequest(source: source, only: only, keep: keep, place: place)
      }
      return edited
    } catch {
      throw Failure(error.description)
    }
  }
}
