import Documents
import OrderFlowSystem
import Primitives

/// `suppliers.csv`.
struct SupplierTable {
  private let document: CSVDocument

  init(file: String, text: String) throws(InputError) {
    document = try CSVDocument(
      file: file, text: text, columns: CSVColumns(required: ["supplier_id", "name"]),
      limits: CSVLimits(rows: ScenarioLimits.items))
  }

  func add(to catalogue: inout Catalogue) throws(InputError) {
    for row in document.rows {
      let supplier = Scenario.Supplier(
        id: SupplierID(try row.identifier("supplier_id")), name: try row.name("name"))
      guard catalogue.add(supplier) else {
        throw row.repeated("supplier_id", supplier.id.text, "every supplier once")
      }
    }
    guard !catalogue.suppliers.isEmpty else {
      throw document.nothing("there are no suppliers", "at least one supplier")
    }
  }
}
