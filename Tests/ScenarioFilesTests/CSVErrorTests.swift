import Documents
import OrderFlowSystem
import ScenarioFiles
import Testing

@Suite struct `What is wrong with an order book` {
  private typealias Mistake = (
    file: any WritableKeyPath<OrderBook, String> & Sendable, old: String, new: String,
    complaint: String
  )

  private static let unknown: [Mistake] = [
    (
      \.products, "12,30", "12,30,x",
      "products.csv:3:21: the row has more than 6 fields; expected as many as the header"
    ),
    (
      \.products, "Mug,S-2", "Mug,S-9",
      #"products.csv:3:9: supplier_id is "S-9" (did you mean "S-1"?); "#
        + "expected a supplier_id of the suppliers' file"
    ),
    (
      \.lines, "1002,MUG", "1002,MOG",
      #"order_lines.csv:3:6: sku is "MOG" (did you mean "MUG"?); "#
        + "expected a sku of the products' file"
    ),
    (
      \.lines, "1002,MUG", "1003,MUG",
      #"order_lines.csv:3:1: order_id is "1003" (did you mean "1001"?); "#
        + "expected an order_id of the orders' file"
    ),
  ]

  @Test(arguments: unknown.indices)
  func `an id that is not known`(index: Int) {
    let mistake = Self.unknown[index]
    #expect(complaint(in: mistake.file, mistake.old, mistake.new) == mistake.complaint)
  }

  private static let repeated: [Mistake] = [
    (
      \.products, "MUG,", "TEA,",
      #"products.csv:3:1: sku "TEA" is there already; expected every product once"#
    ),
    (
      \.suppliers, "S-2,", "S-1,",
      #"suppliers.csv:3:1: supplier_id "S-1" is there already; expected every supplier once"#
    ),
    (
      \.orders, "1002,", "1001,",
      #"orders.csv:3:1: order_id "1001" is there already; expected every order once"#
    ),
  ]

  @Test(arguments: repeated.indices)
  func `an id that is there twice`(index: Int) {
    let mistake = Self.repeated[index]
    #expect(complaint(in: mistake.file, mistake.old, mistake.new) == mistake.complaint)
  }

  private static let values: [Mistake] = [
    (
      \.products, "6.50", "6.505",
      #"products.csv:2:19: unit_price is "6.505"; expected a number with at most 2 digits "#
        + "after the point, from 0.00 to 10000000000.00"
    ),
    (
      \.products, "6.50", "$6.50",
      #"products.csv:2:19: unit_price is "$6.50"; expected a number with at most 2 digits "#
        + "after the point, from 0.00 to 10000000000.00"
    ),
    (
      \.products, ",40,", ",-40,",
      #"products.csv:2:24: on_hand is "-40"; expected a whole number from 0 to 1000000"#
    ),
    (
      \.products, ",10\n", ",\n",
      "products.csv:2:27: minimum is empty; expected a whole number from 0 to 1000000"
    ),
    (
      \.products, "Green tea", "\"Green\u{1B}[31m\"",
      #"products.csv:2:5: name has the character \u{1B} in it; "#
        + "expected printable text of at most 200 characters, not empty"
    ),
    (
      \.suppliers, "Hillside Farm", "",
      "suppliers.csv:2:5: name is empty; "
        + "expected printable text of at most 200 characters, not empty"
    ),
    (
      \.orders, "1996-07-05T00:00:00Z", "1996-07-05",
      #"orders.csv:3:13: placed_at is "1996-07-05"; "#
        + "expected a date and time such as 1996-07-04T09:30:00Z or …T18:30:00+09:00"
    ),
    (
      \.orders, "1996-07-05", "0000-07-05",
      "orders.csv:3:13: placed_at is 0000-07-05T00:00:00.000Z; "
        + "expected a time from 0001-01-01 to 9899-12-31"
    ),
    (
      \.lines, "MUG,3,", "MUG,-3,",
      #"order_lines.csv:3:10: quantity is "-3"; expected a whole number from 1 to 20000"#
    ),
    (
      \.lines, "MUG,3,", "MUG,0,",
      #"order_lines.csv:3:10: quantity is "0"; expected a whole number from 1 to 20000"#
    ),
    (
      \.lines, "TEA,2,", "TEA,20000,",
      #"order_lines.csv:4:10: with this the order "1001" has 20001 units; "#
        + "expected at most 20000 units in an order"
    ),
    (
      \.lines, "11.99", "11.9.9",
      #"order_lines.csv:4:12: unit_price is "11.9.9"; expected a number with at most 2 digits "#
        + "after the point, from 0.00 to 10000000000.00"
    ),
  ]

  @Test(arguments: values.indices)
  func `a value that is none`(index: Int) {
    let mistake = Self.values[index]
    #expect(complaint(in: mistake.file, mistake.old, mistake.new) == mistake.complaint)
  }

  private static let columns: [Mistake] = [
    (
      \.products, ",minimum", ",min",
      #"products.csv:1:41: there is no column "min" here; "#
        + "expected the columns sku, name, supplier_id, unit_price, on_hand, minimum"
    ),
    (
      \.orders, "placed_at", "place_at",
      #"orders.csv:1:22: there is no column "place_at" here (did you mean "placed_at"?); "#
        + "expected the columns order_id, customer_id, placed_at"
    ),
    (
      \.lines, "unit_price", "unit_prise",
      #"order_lines.csv:1:23: there is no column "unit_prise" here "#
        + #"(did you mean "unit_price"?); "#
        + "expected the columns order_id, sku, quantity, unit_price (optional)"
    ),
    (
      \.suppliers, "supplier_id,name", "name",
      #"suppliers.csv:1:1: the column "supplier_id" is missing; "#
        + "expected the columns supplier_id, name"
    ),
  ]

  @Test(arguments: columns.indices)
  func `a column too many or too few`(index: Int) {
    var mistake = Self.columns[index]
    if mistake.new == "name" {
      mistake.old = shopBook.suppliers
      mistake.new = "name\nHillside Farm\n"
    }
    #expect(complaint(in: mistake.file, mistake.old, mistake.new) == mistake.complaint)
  }

  @Test func `an order without lines`() {
    #expect(
      complaint(in: \.lines, "1002,MUG,3,\n", "")
        == #"orders.csv:3:1: the order "1002" has no lines; "#
        + "expected at least one line with its order_id")
  }

  @Test func `files without rows`() {
    let header = \String.headerLine
    #expect(
      complaint(in: \.orders, shopBook.orders, shopBook.orders[keyPath: header])
        == "orders.csv:1:1: there are no orders; expected at least one order")
    #expect(
      complaint(in: \.products, shopBook.products, shopBook.products[keyPath: header])
        == "products.csv:1:1: there are no products; expected at least one product")
    #expect(
      complaint(in: \.suppliers, shopBook.suppliers, shopBook.suppliers[keyPath: header])
        == "suppliers.csv:1:1: there are no suppliers; expected at least one supplier")
  }

  @Test func `more than 500 lines in an order`() {
    let many = String(repeating: "1001,TEA,1,\n", count: 499)
    #expect(
      complaint(in: \.lines, "1001,MUG,1,11.99\n", many + "1001,MUG,1,11.99\n")
        == #"order_lines.csv:503:1: the order "1001" has 500 lines before this; "#
        + "expected at most 500 lines in an order")
  }

  @Test func `more than 10,000 products`() {
    let many = (0..<9_999).map { "P\($0),x,S-1,1,1,0\n" }.joined()
    let line = complaint(in: \.products, "MUG,Mug", many + "MUG,Mug")
    #expect(line.hasPrefix("products.csv:10002:1: "), "\(line)")
  }

  @Test func `after a name with line breaks, lines are still counted as an editor does`() {
    var book = shopBook
    book.products = book.products.replacing("Green tea", with: "\"Green\r\ntea\n\"")
      .replacing("12,30", with: "12,x")
    #expect(
      line { try ScenarioReader.csv(texts: book) }
        == #"products.csv:5:16: on_hand is "x"; expected a whole number from 0 to 1000000"#)
  }
}

extension String {
  fileprivate var headerLine: String { String(prefix { !$0.isNewline }) + "\n" }
}
