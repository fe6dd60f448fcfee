/// The four parts of an order book: the paths of its files, or their texts.
public struct OrderBook: Equatable, Sendable {
  /// Columns `sku`, `name`, `supplier_id`, `unit_price`, `on_hand` and `minimum`.
  public var products: String
  /// Columns `supplier_id` and `name`.
  public var suppliers: String
  /// Columns `order_id`, `customer_id` and `placed_at` (RFC 3339).
  public var orders: String
  /// Columns `order_id`, `sku`, `quantity` and, where it is not the catalogue's, `unit_price`.
  public var lines: String

  public init(products: String, suppliers: String, orders: String, lines: String) {
    self.products = products
    self.suppliers = suppliers
    self.orders = orders
    self.lines = lines
  }

  /// The names under which a book is written.
  public static let usualNames = OrderBook(
    products: "products.csv", suppliers: "suppliers.csv", orders: "orders.csv",
    lines: "order_lines.csv")
}
