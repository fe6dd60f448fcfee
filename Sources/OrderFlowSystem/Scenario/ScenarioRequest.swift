import Primitives

/// How a scenario was asked for on the command line, so that a run can be asked for again.
public struct ScenarioRequest: Codable, Equatable, Sendable {
  /// The arguments that name it: `chaos`, `days/monday.yaml`, or the files of an order book.
  public var source: [String]
  /// The orders that were given with `--only`, `--keep` and `--place`.
  public var only: [String]
  public var keep: [String]
  public var place: [String]

  public init(
    source: [String], only: [String] = [], keep: [String] = [], place: [String] = []
  ) {
    self.source = source
    self.only = only
    self.keep = keep
    self.place = place
  }
}
