import EventSourcing
import Primitives
import Simulation

@testable import OrderFlowSystem

/// A log that the program itself would never write, held against the promises.
struct BrokenPromise {
  private(set) var watch = OrderFlowInvariants()
  private(set) var world = OrderFlowWorld()
  private var position: Int32 = 0

  /// Records `messages`, each in a step of its own and led to by the one before it.
  mutating func record(_ messages: OrderFlowMessage...) {
    for message in messages { record(message, cause: position, step: position + 1) }
  }

  @discardableResult
  mutating func record(
    _ message: OrderFlowMessage, cause: Int32, step: Int32
  ) -> Entry<OrderFlowMessage> {
    position += 1
    let entry = Entry(
      position: position, cause: cause, step: step, streamVersion: position,
      time: VirtualTime(milliseconds: 0), key: UInt64(position), message: message)
    watch.observe(entry)
    OrderFlow.evolve(&world, message)
    return entry
  }

  /// Checks everything, against what the log gives or against `world`.
  mutating func checkAll(
    _ held: OrderFlowWorld? = nil, isAtRest: Bool = true, undelivered: Rest.Undelivered? = nil
  ) {
    watch.checkAll(
      held ?? world, folded: world, position: position,
      rest: isAtRest ? Rest(undelivered: undelivered) : nil)
  }

  /// What is left over at rest, in English; nil where nothing is.
  var leftover: String? {
    watch.violations.first { OrderFlowInvariants.rules[$0.rule].id == "rest" }?.text.en
  }

  /// The rules that are broken, by name, in the order in which they broke.
  var brokenRules: [String] { watch.violations.map { OrderFlowInvariants.rules[$0.rule].id } }
}
