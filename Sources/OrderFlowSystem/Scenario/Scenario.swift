public import EventSourcing
public import OrderingContract
public import Primitives

/// Everything that decides a run but the user's choices: what there is to sell, who orders what and
/// when, the rules, and the seed.
public struct Scenario: Equatable, Sendable {
  /// How it is asked for: lower case, hyphens.
  public var name: String
  public var title: Phrase
  public var summary: Phrase
  public var seed: UInt64
  public var start: VirtualTime
  public var suppliers: [Supplier]
  public var items: [CatalogueItem]
  /// By time; of one time, in the order of the file.
  public var orders: [CustomerOrder]
  public var rules: Rules
  /// What goes wrong.
  public var faults: [PlannedFault]
  /// The safety mechanisms that are off at the start.
  public var without: [Mechanism]

  /// How it was asked for; nil for one that is known by its name.
  public var request: ScenarioRequest?

  public init(
    name: String, title: Phrase, summary: Phrase, seed: UInt64, start: VirtualTime,
    suppliers: [Supplier], items: [CatalogueItem], orders: [CustomerOrder], rules: Rules,
    faults: [PlannedFault] = [], without: [Mechanism] = []
  ) {
    self.name = name
    self.title = title
    self.summary = summary
    self.seed = seed
    self.start = start
    self.suppliers = suppliers
    self.items = items
    self.orders = orders
    self.rules = rules
    self.faults = faults
    self.without = without
  }

  public struct Supplier: Codable, Equatable, Sendable {
    public var id: SupplierID
    public var name: String

    public init(id: SupplierID, name: String) {
      self.id = id
      self.name = name
    }
  }

  public struct CatalogueItem: Codable, Equatable, Sendable {
    public var id: ItemID
    public var name: String
    public var supplier: SupplierID
    public var unitPrice: Money
    /// What stands in the warehouse at the start, not negative.
    public var onHand: Int
    /// The count at or below which it is ordered again, not negative.
    public var minimum: Int

    public init(
      id: ItemID, name: String, supplier: SupplierID, unitPrice: Money, onHand: Int, minimum: Int
    ) {
      self.id = id
      self.name = name
      self.supplier = supplier
      self.unitPrice = unitPrice
      self.onHand = onHand
      self.minimum = minimum
    }
  }

  public struct CustomerOrder: Codable, Equatable, Sendable {
    public var id: OrderID
    public var customer: CustomerID
    public var placedAt: VirtualTime
    public var lines: [RequestedLine]
    /// When the customer cancels it.
    public var cancelledAt: VirtualTime?

    public init(
      id: OrderID, customer: CustomerID, placedAt: VirtualTime, lines: [RequestedLine],
      cancelledAt: VirtualTime? = nil
    ) {
      self.id = id
      self.customer = customer
      self.placedAt = placedAt
      self.lines = lines
      self.cancelledAt = cancelledAt
    }
  }
}
