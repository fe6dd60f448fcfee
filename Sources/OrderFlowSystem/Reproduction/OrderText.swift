import OrderingContract
public import Primitives

/// An order in words, as `--place` has it: `1004 for C-1 after 12.5s: 3 NW-011, 2 NW-042 at 4.50 USD,
/// cancelled after 20s`.
///
/// Times are counted from the start of the world. A price stands only where it is not the catalogue's.
/// A name that holds blanks, commas, colons or quotation marks is put in quotation marks, and those
/// within it are doubled. What is read from a text that was written here is what was written.
public struct OrderText: Sendable {
  /// The moment at which the world begins.
  public let start: VirtualTime

  /// The latest moment that can be given, counted from the start: a hundred years.
  public static let latestMoment = VirtualDuration.days(36_525)
  /// The most lines that an order may have.
  public static let mostLines = 500
  /// The most characters of a name.
  public static let longestName = 40
  /// The most characters that a text may have.
  public static let longestText = 100_000

  public init(start: VirtualTime) { self.start = start }

  /// The order in the form that all texts of it are brought to.
  public func text(_ order: Scenario.CustomerOrder) -> String {
    let head = "\(written(order.id.text)) for \(written(order.customer.text))"
    let lines = order.lines.map { line in
      "\(line.quantity) \(written(line.item.text))" + (line.unitPrice.map { " at \($0)" } ?? "")
    }
    let cancelled = order.cancelledAt.map { ["cancelled after \(moment($0))"] } ?? []
    return "\(head) after \(moment(order.placedAt)): "
      + (lines + cancelled).joined(separator: ", ")
  }

  /// Reads an order.
  ///
  /// - Throws: at the first word that is wrong.
  public func order(_ text: String) throws(ScenarioEditError) -> Scenario.CustomerOrder {
    var reader = try OrderTextReader(text, start: start)
    return try reader.order()
  }

  private func moment(_ time: VirtualTime) -> String { (time - start).exactText }

  private func written(_ name: String) -> String { OrderTextToken.written(name) }
}
