public import Primitives

/// These items are supplied by these suppliers. Sent by the scenario to Suppliers.
public struct ListItems: Payload {
  public static let name = "LIST_ITEMS"

  public var items: [SuppliedItem]

  public init(items: [SuppliedItem]) { self.items = items }
}

/// Who supplies an item, and the count at or below which it is ordered again.
public struct SuppliedItem: Codable, Equatable, Sendable {
  public var item: ItemID
  public var supplierId: SupplierID
  public var minimum: Int

  public init(item: ItemID, supplierId: SupplierID, minimum: Int) {
    self.item = item
    self.supplierId = supplierId
    self.minimum = minimum
  }
}
