/// The count at or below which an item is to be ordered again.
public struct MinimumThreshold: Codable, Hashable, Sendable {
  /// Units, not negative.
  public let units: Int

  public init(units: Int) { self.units = max(0, units) }
}

/// When a supplier is asked for goods, and for how many.
public enum ReorderRule {
  /// The smallest number of units above the minimum that is worth a delivery.
  public static let smallestLot = 10

  /// What will be available once all that was requested has come and the waiting orders have theirs.
  ///
  /// While orders lack goods, all that is available is promised to them already: the backlog is what
  /// they lack on top of it.
  public static func expected(_ level: StockLevel, inTransit: Int) -> Int {
    level.backlog > 0 ? inTransit - level.backlog : level.available + inTransit
  }

  /// How many units to request; nil while what is expected is above the threshold.
  ///
  /// Fills up to twice the minimum, and at least ``smallestLot`` above it: with nothing in transit
  /// that is never less than the backlog plus the minimum.
  public static func request(
    _ level: StockLevel, inTransit: Int, minimum: MinimumThreshold
  ) -> Int? {
    let expected = expected(level, inTransit: inTransit)
    guard expected <= minimum.units else { return nil }
    return minimum.units + max(minimum.units, smallestLot) - expected
  }
}
