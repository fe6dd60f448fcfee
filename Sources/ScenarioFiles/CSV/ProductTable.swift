import Documents
import OrderFlowSystem
import Primitives

/// `products.csv`.
struct ProductTable {
  private static let columns = CSVColumns(
    required: ["sku", "name", "supplier_id", "unit_price", "on_hand", "minimum"])

  private let document: CSVDocument

  init(file: String, text: String) throws(InputError) {
    document = try CSVDocument(
      file: file, text: text, columns: Self.columns, limits: CSVLimits(rows: ScenarioLimits.items))
  }

  func add(to catalogue: inout Catalogue) throws(InputError) {
    for row in document.rows {
      let supplier = SupplierID(try row.identifier("supplier_id"))
      guard catalogue.has(supplier) else {
        throw row.unknown(
          "supplier_id", among: catalogue.suppliers.map(\.id.text),
          expected: "a supplier_id of the suppliers' file")
      }
      let item = Scenario.CatalogueItem(
        id: ItemID(try row.identifier("sku")), name: try row.name("name"), supplier: supplier,
        unitPrice: try row.price("unit_price", catalogue.currency),
        onHand: try row.wholeNumber("on_hand", in: 0...ScenarioLimits.stock),
        minimum: try row.wholeNumber("minimum", in: 0...ScenarioLimits.stock))
      guard catalogue.add(item) else {
        throw row.repeated("sku", item.id.text, "every product once")
      }
    }
    guard !catalogue.items.isEmpty else {
      throw document.nothing("there are no products", "at least one product")
    }
  }
}
