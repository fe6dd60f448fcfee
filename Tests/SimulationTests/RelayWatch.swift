import EventSourcing
import Primitives
import Simulation

/// Promises that the contexts hold what the log says, that nothing is cursed, and that nothing is left
/// behind.
struct RelayWatch: Invariants {
  static let rules = ["fold", "curse", "delivery"].map {
    InvariantRule(id: $0, name: Phrase($0), text: Phrase($0))
  }

  var checks = [0, 0, 0]
  var violations: [Violation] = []
  private(set) var observed = 0

  mutating func observe(_ entry: Entry<Token>) {
    observed += 1
    checks[1] += 1
    if entry.message.label == "cursed", entry.message.kind == .event {
      note(1, entry.position, "cursed")
    }
  }

  mutating func checkAll(
    _ world: [[String]], folded: [[String]], position: Int32, rest: Rest?
  ) {
    checks[0] += 1
    if world != folded { note(0, position, "differs") }
    guard let rest else { return }
    checks[2] += 1
    if let left = rest.undelivered { note(2, left.position, "left behind") }
  }

  private mutating func note(_ rule: Int, _ position: Int32, _ text: String) {
    guard !violations.contains(where: { $0.rule == rule }) else { return }
    violations.append(Violation(rule: rule, position: position, text: Phrase(text)))
  }
}
