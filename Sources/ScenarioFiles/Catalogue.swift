import OrderFlowSystem
import Primitives

/// What is known of suppliers and items while orders are read.
struct Catalogue {
  let currency: Currency
  private(set) var suppliers: [Scenario.Supplier] = []
  private(set) var items: [Scenario.CatalogueItem] = []
  private var knownSuppliers: Set<SupplierID> = []
  private var knownItems: Set<ItemID> = []

  init(currency: Currency) { self.currency = currency }

  /// False where there is one of that id already.
  mutating func add(_ supplier: Scenario.Supplier) -> Bool {
    guard knownSuppliers.insert(supplier.id).inserted else { return false }
    suppliers.append(supplier)
    return true
  }

  /// False where there is one of that id already.
  mutating func add(_ item: Scenario.CatalogueItem) -> Bool {
    guard knownItems.insert(item.id).inserted else { return false }
    items.append(item)
    return true
  }

  func has(_ id: SupplierID) -> Bool { knownSuppliers.contains(id) }
  func has(_ id: ItemID) -> Bool { knownItems.contains(id) }

  func price(_ minorUnits: Int64) -> Money { Money(minorUnits: minorUnits, currency: currency) }
}
