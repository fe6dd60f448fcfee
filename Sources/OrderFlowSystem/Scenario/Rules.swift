public import InventoryContract
public import Primitives

extension Scenario {
  /// The rules of a scenario.
  public struct Rules: Codable, Equatable, Sendable {
    public var whenShort = ShortStockRule.wait
    public var payment = PaymentRule()
    /// How long messages between contexts are under way.
    public var latency = Span(milliseconds: 20...200)
    /// How long the payment provider takes to answer.
    public var providerDelay = Span(milliseconds: 300...900)
    /// How long it takes until the carrier comes.
    public var carrierDelay = Span(milliseconds: 2_000...6_000)
    /// How long it takes until a supplier's goods come.
    public var supplierDelay = Span(milliseconds: 3_600_000...14_400_000)
    /// The most units that go into one parcel, at least 1.
    public var unitsPerParcel = 20

    public init() {}
  }

  /// Which payments the provider declines.
  public struct PaymentRule: Codable, Equatable, Sendable {
    /// These orders', always.
    public var declinedOrders: [OrderID] = []
    /// Those of more than this.
    public var limit: Money?
    /// So many in 10,000 of the others, drawn from the seed.
    public var declinedBasisPoints = 0

    public init() {}
  }

  /// From at least to at most so long.
  public struct Span: Codable, Equatable, Sendable {
    public var from: VirtualDuration
    public var to: VirtualDuration

    public init(milliseconds range: ClosedRange<Int64>) {
      from = .milliseconds(range.lowerBound)
      to = .milliseconds(range.upperBound)
    }

    /// Both ends in milliseconds; one value where they are the wrong way round.
    var range: ClosedRange<Int64> { from.milliseconds...max(from, to).milliseconds }
  }
}
