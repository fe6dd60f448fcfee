import Documents
import OrderFlowSystem
import OrderingContract
import Primitives

/// `order_lines.csv`, in any order.
struct LineTable {
  private let document: CSVDocument
  private let hasPrices: Bool

  init(file: String, text: String) throws(InputError) {
    document = try CSVDocument(
      file: file, text: text,
      columns: CSVColumns(required: ["order_id", "sku", "quantity"], optional: ["unit_price"]),
      limits: CSVLimits(rows: ScenarioLimits.lines))
    hasPrices = document.hasColumn("unit_price")
  }

  func add(to orders: inout OrderTable, catalogue: Catalogue) throws(InputError) {
    for row in document.rows {
      let order = OrderID(try row.identifier("order_id"))
      guard let place = orders.place(of: order) else {
        throw row.unknown(
          "order_id", among: orders.ids, expected: "an order_id of the orders' file")
      }
      let line = try line(row, catalogue)
      let size = orders.size(at: place)
      guard size.lines < ScenarioLimits.linesPerOrder else {
        throw row.error(
          in: "order_id",
          problem: "the order \(Printable.quoted(order.text)) has \(size.lines) lines before this",
          expected: "at most \(ScenarioLimits.linesPerOrder) lines in an order")
      }
      guard size.units + line.quantity.count <= Quantity.limitPerOrder else {
        throw row.error(
          in: "quantity",
          problem: "with this the order \(Printable.quoted(order.text)) has "
            + "\(size.units + line.quantity.count) units",
          expected: "at most \(Quantity.limitPerOrder) units in an order")
      }
      orders.add(line, at: place)
    }
  }

  private func line(_ row: CSVRow, _ catalogue: Catalogue) throws(InputError) -> RequestedLine {
    let item = ItemID(try row.identifier("sku"))
    guard catalogue.has(item) else {
      throw row.unknown(
        "sku", among: catalogue.items.map(\.id.text), expected: "a sku of the products' file")
    }
    let quantity = try row.wholeNumber("quantity", in: 1...Quantity.limitPerOrder)
    let hasPrice = hasPrices && !row.isEmpty("unit_price")
    return RequestedLine(
      item: item, quantity: Quantity(clamping: quantity),
      unitPrice: hasPrice ? try row.price("unit_price", catalogue.currency) : nil)
  }
}
