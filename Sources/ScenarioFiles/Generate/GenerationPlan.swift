import OrderFlowSystem
import Primitives

/// How orders are to be drawn.
struct GenerationPlan {
  var count: Int
  /// From one order to the next.
  var every: Scenario.Span
  /// How many items an order has, each once.
  var lines: ClosedRange<Int>
  /// How many units a line has.
  var quantity: ClosedRange<Int>
  /// How many orders in 10,000 are cancelled.
  var cancelledBasisPoints: Int
  /// How long after placing it a customer cancels.
  var cancelAfter: Scenario.Span
  var customers: [CustomerID]

  static let usualCancelAfter = Scenario.Span(milliseconds: 0...20_000)
  /// Names that are written alike in English and Korean texts.
  static let usualCustomers = [
    "Jiwoo", "Minseo", "Haneul", "Seojun", "Yuna", "Alice", "Omar", "Sofia", "Lucas", "Mei",
    "Amina", "Noah",
  ].map { CustomerID($0) }
}
