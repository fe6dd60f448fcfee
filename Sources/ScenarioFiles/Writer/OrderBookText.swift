import Documents
import OrderFlowSystem
import OrderingContract
import Primitives

/// The four files of an order book.
struct OrderBookText {
  let scenario: Scenario

  var products: String {
    var table = CSVWriter(
      header: ["sku", "name", "supplier_id", "unit_price", "on_hand", "minimum"])
    for item in scenario.items {
      table.append([
        item.id.text, item.name, item.supplier.text, MoneyText.write(item.unitPrice),
        String(item.onHand), String(item.minimum),
      ])
    }
    return table.text
  }

  var suppliers: String {
    var table = CSVWriter(header: ["supplier_id", "name"])
    for supplier in scenario.suppliers { table.append([supplier.id.text, supplier.name]) }
    return table.text
  }

  var orders: String {
    var table = CSVWriter(header: ["order_id", "customer_id", "placed_at"])
    for order in scenario.orders {
      table.append([order.id.text, order.customer.text, TimeText.write(order.placedAt)])
    }
    return table.text
  }

  /// A line at the catalogue's price has none of its own.
  var lines: String {
    var table = CSVWriter(header: ["order_id", "sku", "quantity", "unit_price"])
    for order in scenario.orders {
      for line in order.lines {
        table.append([
          order.id.text, line.item.text, String(line.quantity.units),
          line.unitPrice.map(MoneyText.write) ?? "",
        ])
      }
    }
    return table.text
  }
}
