import Documents
import Primitives

extension CSVRow {
  /// The name of an order, an item, a customer or a supplier.
  func identifier(_ column: String) throws(InputError) -> String {
    IdentifierText.composed(try text(column, maximum: ScenarioLimits.identifier))
  }

  /// A name that people read.
  func name(_ column: String) throws(InputError) -> String {
    NameText.onOneLine(try text(column, maximum: ScenarioLimits.name, severalLines: true))
  }

  /// The price of one unit.
  func price(_ column: String, _ currency: Currency) throws(InputError) -> Money {
    Money(
      minorUnits: try decimal(
        column, fractionDigits: currency.fractionDigits, in: 0...Money.largestPrice),
      currency: currency)
  }

  /// A date and time at which something may be planned.
  func moment(_ column: String) throws(InputError) -> VirtualTime {
    let time: VirtualTime
    if let written = VirtualTime(self[column] ?? "") {
      time = written
    } else {
      time = VirtualTime(milliseconds: try timestamp(column) * 1_000)
    }
    guard ScenarioLimits.times.contains(time) else {
      throw error(
        in: column, problem: "\(column) is \(time)", expected: PlannedTime.expected)
    }
    return time
  }

  /// The error for a name that none of `known` is, with the nearest.
  func unknown(_ column: String, among known: [String], expected: String) -> InputError {
    do {
      _ = try oneOf(known, column)
    } catch {
      return self.error(in: column, problem: error.problem, expected: expected)
    }
    return error(in: column, problem: "\(column) is not known", expected: expected)
  }

  /// The error for a name that a row before this one has.
  func repeated(_ column: String, _ name: String, _ expected: String) -> InputError {
    error(
      in: column, problem: "\(column) \(Printable.quoted(name)) is there already",
      expected: expected)
  }
}

extension CSVDocument {
  /// The error for a document without rows.
  func nothing(_ problem: String, _ expected: String) -> InputError {
    InputError(file: file, line: 1, column: 1, problem: problem, expected: expected)
  }
}
