import Documents
import OrderFlowSystem
import Primitives

/// The suppliers and the items.
struct CatalogueSection {
  let suppliers: YAMLValue
  let items: YAMLValue

  func catalogue(currency: Currency) throws(InputError) -> Catalogue {
    var catalogue = Catalogue(currency: currency)
    for value in try suppliers.list(count: 1...ScenarioLimits.items) {
      let mapping = try value.mapping(keys: ["id", "name"])
      let id = try mapping.required("id")
      let supplier = Scenario.Supplier(
        id: SupplierID(try id.identifier()), name: try mapping.required("name").name())
      guard catalogue.add(supplier) else {
        throw id.error(
          problem: "there is a supplier \(Printable.quoted(supplier.id.text)) already",
          expected: "every supplier once")
      }
    }
    for value in try items.list(count: 1...ScenarioLimits.items) {
      try add(value, to: &catalogue)
    }
    return catalogue
  }

  private func add(_ value: YAMLValue, to catalogue: inout Catalogue) throws(InputError) {
    let mapping = try value.mapping(
      keys: ["id", "name", "supplier", "price", "on-hand", "minimum"])
    let id = try mapping.required("id")
    let supplier = try mapping.required("supplier")
    let supplierId = SupplierID(try supplier.identifier())
    guard catalogue.has(supplierId) else {
      throw supplier.unknown(
        among: catalogue.suppliers.map(\.id.text), expected: "the id of one of the suppliers")
    }
    let price = try mapping.required("price")
    let item = Scenario.CatalogueItem(
      id: ItemID(try id.identifier()), name: try mapping.required("name").name(),
      supplier: supplierId,
      unitPrice: try price.money(catalogue.currency, atMost: Money.largestPrice),
      onHand: try mapping.required("on-hand").wholeNumber(in: 0...ScenarioLimits.stock),
      minimum: try mapping.required("minimum").wholeNumber(in: 0...ScenarioLimits.stock))
    guard catalogue.add(item) else {
      throw id.error(
        problem: "there is an item \(Printable.quoted(item.id.text)) already",
        expected: "every item once")
    }
  }
}
