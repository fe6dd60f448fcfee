import Documents
import OrderFlowSystem
import OrderingContract
import Primitives

/// `orders.csv`, and the lines as they come in.
struct OrderTable {
  private struct Entry {
    let id: OrderID
    let customer: CustomerID
    let placedAt: VirtualTime
    var lines: [RequestedLine] = []
    var units = 0
  }

  private let document: CSVDocument
  private var entries: [Entry] = []
  private var places: [OrderID: Int] = [:]

  init(file: String, text: String) throws(InputError) {
    document = try CSVDocument(
      file: file, text: text,
      columns: CSVColumns(required: ["order_id", "customer_id", "placed_at"]),
      limits: CSVLimits(rows: ScenarioLimits.orders))
    for row in document.rows {
      let entry = Entry(
        id: OrderID(try row.identifier("order_id")),
        customer: CustomerID(try row.identifier("customer_id")),
        placedAt: try row.moment("placed_at"))
      guard places.updateValue(entries.count, forKey: entry.id) == nil else {
        throw row.repeated("order_id", entry.id.text, "every order once")
      }
      entries.append(entry)
    }
    guard !entries.isEmpty else {
      throw document.nothing("there are no orders", "at least one order")
    }
  }

  var ids: [String] { entries.map(\.id.text) }

  func place(of id: OrderID) -> Int? { places[id] }

  /// How many lines and units an order has so far.
  func size(at place: Int) -> (lines: Int, units: Int) {
    (entries[place].lines.count, entries[place].units)
  }

  mutating func add(_ line: RequestedLine, at place: Int) {
    entries[place].lines.append(line)
    entries[place].units += line.quantity.count
  }

  /// In the order of the file, once all lines are there.
  func orders() throws(InputError) -> [Scenario.CustomerOrder] {
    if let place = entries.firstIndex(where: \.lines.isEmpty) {
      throw document.rows[place].error(
        in: "order_id",
        problem: "the order \(Printable.quoted(entries[place].id.text)) has no lines",
        expected: "at least one line with its order_id")
    }
    return entries.map { entry in
      Scenario.CustomerOrder(
        id: entry.id, customer: entry.customer, placedAt: entry.placedAt, lines: entry.lines)
    }
  }

  func scenario(
    named name: String, catalogue: Catalogue, orders: [Scenario.CustomerOrder],
    rules: Scenario.Rules, seed: UInt64
  ) -> Scenario {
    let orders = orders.byTime
    let first = orders.first?.placedAt ?? VirtualTime(milliseconds: 0)
    return Scenario(
      name: name, title: Phrase(en: "Order book: \(name)", ko: "주문 장부: \(name)"),
      summary: OrderBookSummary(catalogue: catalogue, orders: orders).phrase, seed: seed,
      start: first.midnight, suppliers: catalogue.suppliers, items: catalogue.items, orders: orders,
      rules: rules)
  }
}

extension VirtualTime {
  /// The beginning of the day in UTC.
  fileprivate var midnight: VirtualTime { VirtualTime("\(dateText)T00:00:00Z") ?? self }
}
