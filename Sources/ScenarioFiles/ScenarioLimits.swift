import Documents
import Primitives

/// How much a scenario may hold.
enum ScenarioLimits {
  static let items = 10_000
  static let orders = 100_000
  static let linesPerOrder = 500
  /// How many lines an order book may hold in all.
  static let lines = 1_000_000
  /// How many orders a rule may name.
  static let namedOrders = 1_000

  /// How many faults may be planned.
  static let faults = 50

  /// Characters of an identifier.
  static let identifier = 40
  /// Characters of a name or a title.
  static let name = 200
  /// Characters of a summary.
  static let summary = 1_000

  /// Units of one item in the warehouse at the start, and of its minimum.
  static let stock = 1_000_000
  /// The longest a message may be under way, in milliseconds: a day.
  static let latency: Int64 = 86_400_000
  /// The longest that anybody outside may take, in milliseconds: ten years.
  static let delay: Int64 = 315_360_000_000

  /// The first and the last moment at which anything may be planned. What follows from it takes
  /// longer: a hundred years are left for that before the year 9999 ends.
  static let times = moment("0001-01-01T00:00:00Z")...moment("9899-12-31T23:59:59Z")

  /// A YAML document of 100,000 orders fits; a larger book is better kept as CSV.
  static let yaml = YAMLLimits(bytes: 33_554_432, values: 2_000_000)

  private static func moment(_ text: String) -> VirtualTime {
    VirtualTime(text) ?? VirtualTime(milliseconds: 0)
  }
}
