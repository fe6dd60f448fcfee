import Documents
import OrderFlowSystem
import OrderingContract
import Primitives
import ScenarioFiles
import Testing

/// The one line that whoever wrote the file gets.
func line(of body: () throws -> some Any) -> String {
  do {
    _ = try body()
    return "no error"
  } catch let error as InputError {
    return error.description
  } catch {
    return "another error: \(error)"
  }
}

/// A scenario file in which nothing is wrong; each error test makes one thing wrong.
let shopYAML = """
  title: {en: A shop, ko: 가게}
  summary: {en: Two orders., ko: 주문 두 건.}
  seed: 7
  start: 2026-03-02T09:00:00Z
  currency: USD
  suppliers:
    - {id: S-1, name: Hillside Farm}
    - {id: S-2, name: Hangang Crafts}
  items:
    - {id: TEA, name: Green tea, supplier: S-1, price: 6.50, on-hand: 40, minimum: 10}
    - {id: MUG, name: Mug, supplier: S-2, price: 12, on-hand: 30, minimum: 8}
  orders:
    - id: 1001
      customer: Minji
      at: 1s
      lines:
        - {item: TEA, quantity: 2}
        - {item: MUG, quantity: 1, price: 11.99}
    - id: 1002
      customer: Oliver
      at: 2026-03-02T09:05:00Z
      lines: [{item: MUG, quantity: 3}]
      cancel-after: 90s
  rules:
    when-short: refuse
    payment: {decline-orders: [1002], decline-above: 250, decline: 2.5%}
    supplier-delay: 2h..4h
    provider-delay: 1s
    carrier-delay: 5s..1m
    latency: 10ms..250ms
    units-per-parcel: 6

  """

func shop(
  replacing old: String = "", with new: String = ""
) throws(InputError) -> Scenario {
  try ScenarioReader.yaml(text: shopYAML.replacing(old, with: new), file: "shop.yaml")
}

/// What is said of the shop's file once `old` is `new` in it.
func complaint(_ old: String, _ new: String) -> String {
  precondition(shopYAML.contains(old), "nothing to replace: \(old)")
  return line { try shop(replacing: old, with: new) }
}

/// An order book in which nothing is wrong.
let shopBook = OrderBook(
  products: """
    sku,name,supplier_id,unit_price,on_hand,minimum
    TEA,Green tea,S-1,6.50,40,10
    MUG,Mug,S-2,12,30,8

    """,
  suppliers: """
    supplier_id,name
    S-1,Hillside Farm
    S-2,Hangang Crafts

    """,
  orders: """
    order_id,customer_id,placed_at
    1001,Minji,1996-07-04T10:30:00Z
    1002,Oliver,1996-07-05T00:00:00Z

    """,
  lines: """
    order_id,sku,quantity,unit_price
    1001,TEA,2,6.00
    1002,MUG,3,
    1001,MUG,1,11.99

    """)

/// What is said of the book once `old` is `new` in one of its files.
func complaint(
  in file: WritableKeyPath<OrderBook, String>, _ old: String, _ new: String
) -> String {
  var book = shopBook
  precondition(book[keyPath: file].contains(old), "nothing to replace: \(old)")
  book[keyPath: file] = book[keyPath: file].replacing(old, with: new)
  return line { try ScenarioReader.csv(texts: book) }
}

func money(_ minorUnits: Int64, _ currency: Currency = .usd) -> Money {
  Money(minorUnits: minorUnits, currency: currency)
}

func time(_ text: String) throws -> VirtualTime { try #require(VirtualTime(text)) }

func requested(_ item: String, _ units: Int, price: Int64? = nil) -> RequestedLine {
  RequestedLine(
    item: ItemID(item), quantity: Quantity(clamping: units), unitPrice: price.map { money($0) })
}

func order(_ id: String, in scenario: Scenario) throws -> Scenario.CustomerOrder {
  try #require(scenario.orders.first { $0.id == OrderID(id) })
}
