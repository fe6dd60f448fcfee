import GRDB

/// Values of a row that may have been damaged: what is not of the right kind is an error, where GRDB's
/// own accessors would trap.
extension Row {
  func text(_ column: Int) throws -> String {
    guard let text = try optionalText(column) else { throw unreadable(column) }
    return text
  }

  func optionalText(_ column: Int) throws -> String? {
    let value: DatabaseValue = self[column]
    switch value.storage {
    case .null: return nil
    case .string(let text): return text
    case .int64, .double, .blob: throw unreadable(column)
    }
  }

  func number<Number: FixedWidthInteger>(_ column: Int) throws -> Number {
    guard let number: Number = try optionalNumber(column) else { throw unreadable(column) }
    return number
  }

  func optionalNumber<Number: FixedWidthInteger>(_ column: Int) throws -> Number? {
    let value: DatabaseValue = self[column]
    switch value.storage {
    case .null: return nil
    case .int64(let number):
      guard let number = Number(exactly: number) else { throw unreadable(column) }
      return number
    case .double, .string, .blob: throw unreadable(column)
    }
  }

  private func unreadable(_ column: Int) -> Unreadable {
    let names = Array(columnNames)
    return Unreadable(what: "column \(names[column]) holds what it cannot")
  }
}
