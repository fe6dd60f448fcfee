import EventSourcing
import Primitives
import Simulation

/// Promises that the contexts hold what the log says.
struct RelayWatch: Invariants {
  static let rules = [InvariantRule(id: "fold", text: Phrase("fold"))]

  var checks = [0]
  var violations: [Violation] = []
  private(set) var observed = 0

  mutating func observe(_ entry: Entry<Token>) { observed += 1 }

  mutating func checkAll(
    _ world: [[String]], folded: [[String]], position: Int32, isAtRest: Bool
  ) {
    checks[0] += 1
    guard world != folded else { return }
    violations.append(Violation(rule: 0, position: position, text: Phrase("differs")))
  }
}
