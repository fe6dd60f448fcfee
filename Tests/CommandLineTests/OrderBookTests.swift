import PseudoTerminal
import Testing

/// A small order book with all that CSV allows.
private enum Book {
  static let products =
    "\u{FEFF}sku,name,supplier_id,unit_price,on_hand,minimum\r\n"
    + "TEA,\"Green tea, \"\"first\"\" flush\",S-1,6.50,40,10\r\n"
    + "녹차,\"잎차,\r\n두 번째 줄\",S-1,9.00,12,4\r\n"
  static let suppliers = "supplier_id,name\nS-1,\"Hillside \"\"Farm\"\", Ltd\"\n"
  static let orders =
    "order_id,customer_id,placed_at\r\n"
    + "1,민지,2026-03-02T09:00:00Z\r\n주문-2,Oliver,2026-03-02T18:00:01+09:00\r\n"
  static let lines =
    "order_id,sku,quantity,unit_price\n1,TEA,2,6.05\n1,녹차,1,\n주문-2,녹차,12,8.75\n"
  static let arguments = [
    "--products", "products.csv", "--suppliers", "suppliers.csv", "--orders", "orders.csv",
    "--lines", "lines.csv",
  ]
}

@Suite struct `An order book in CSV` {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.write(Book.products, to: "products.csv")
    try sandbox.write(Book.suppliers, to: "suppliers.csv")
    try sandbox.write(Book.orders, to: "orders.csv")
    try sandbox.write(Book.lines, to: "lines.csv")
  }

  @Test func `given quotes, commas, line ends of both kinds, a mark and Hangul, then it runs`()
    throws
  {
    let result = try sandbox.run(["run"] + Book.arguments + ["--store", "book.sqlite"])
    #expect(result.termination == .exited(0), "\(result.notices)")
    #expect(result.lines.count { $0.contains(" ORDER_SHIPPING ") } == 2)
    #expect(result.text.contains("주문-2"))

    let state = try sandbox.run("state", "book.sqlite").text
    #expect(state.contains("Green tea, \"first\" flush"))
    #expect(state.contains("잎차, 두 번째 줄"))
    let log = try sandbox.run("log", "book.sqlite", "--order", "주문-2", "--format", "jsonl").text
    #expect(log.contains("\"subject\":\"주문-2\"") && !log.contains("\"subject\":\"1\""))
  }

  @Test func `given prices, then the money is exact`() throws {
    _ = try sandbox.run(["run"] + Book.arguments + ["--store", "book.sqlite"])
    // 2 × 6.05 + 9.00, and 12 × 8.75.
    let state = try sandbox.run("state", "book.sqlite", "--context", "billing").text
    #expect(state.contains("21.10") && state.contains("105.00") && state.contains("126.10 USD"))
  }

  @Test func `given a currency without a fraction, then a price with one is refused`() throws {
    expectRefusal(
      try sandbox.run(["run"] + Book.arguments + ["--currency", "KRW"]),
      "products.csv:2:38: unit_price is \"6.50\"; expected a whole number, from 0 to 1000000000000")
  }

  @Test(arguments: [
    (
      "lines.csv", "order_id,sku,quantity\n1,TEA,-2\n",
      "lines.csv:2:7: quantity is \"-2\"; expected a whole number from 1 to 20000"
    ),
    (
      "lines.csv", "order_id,sku,quantity\n1,TEA,2\n1,TEE,2\n",
      "lines.csv:3:3: sku is \"TEE\" (did you mean \"TEA\"?); expected a sku of the products' file"
    ),
    (
      "lines.csv", "order_id,sku,quantity\n1,TEA,2\n9,TEA,2\n",
      "lines.csv:3:1: order_id is \"9\"; expected an order_id of the orders' file"
    ),
    (
      "lines.csv", "order_id,sku,qty\n1,TEA,2\n",
      "lines.csv:1:14: there is no column \"qty\" here; "
        + "expected the columns order_id, sku, quantity, unit_price (optional)"
    ),
    (
      "lines.csv", "order_id,sku,quantity,unit_price\n1,TEA,2,1.234\n",
      "lines.csv:2:9: unit_price is \"1.234\"; "
        + "expected a number with at most 2 digits after the point, from 0.00 to 10000000000.00"
    ),
    (
      "lines.csv", "order_id,sku,quantity\n1,\"TEA,2\n",
      "lines.csv:2:3: a quote that is not closed; expected a closing quote"
    ),
    (
      "lines.csv", "order_id,sku,quantity\n1,T\u{1B}[31m,2\n",
      "lines.csv:2:3: sku has the character \\u{1B} in it; "
        + "expected printable text on one line of at most 40 characters, not empty"
    ),
    (
      "orders.csv",
      "order_id,customer_id,placed_at\n1,a,2026-03-02T09:00:00Z\n1,b,2026-03-02T09:00:00Z\n",
      "orders.csv:3:1: order_id \"1\" is there already; expected every order once"
    ),
    (
      "orders.csv", "order_id,customer_id,placed_at\n1,민지,yesterday\n",
      "orders.csv:2:6: placed_at is \"yesterday\"; "
        + "expected a date and time such as 1996-07-04T09:30:00Z or …T18:30:00+09:00"
    ),
    (
      "orders.csv", "",
      "orders.csv:1:1: there is nothing in it; expected a header line with the names of the columns"
    ),
  ])
  func `given something wrong, then one line says where and what, and nothing is written`(
    file: String, text: String, line: String
  ) throws {
    try sandbox.write(text, to: file)
    let before = sandbox.names()
    expectRefusal(
      try sandbox.run(["run"] + Book.arguments + ["--store", "book.sqlite"]), line)
    #expect(sandbox.names() == before)
  }

  @Test func `given a byte that is not UTF-8, then one line says where`() throws {
    try sandbox.write(Array("order_id,sku,quantity\n1,T".utf8) + [0xFF], to: "lines.csv")
    expectRefusal(
      try sandbox.run(["run"] + Book.arguments + ["--store", "book.sqlite"]),
      "lines.csv:2:4: a byte that is not UTF-8 (0xFF); expected a text file in UTF-8")
    #expect(!sandbox.names().contains("book.sqlite"))
  }
}

@Suite struct `A scenario in YAML` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  /// What is shown of the happy path, with something put into it.
  private func write(_ old: String, _ new: String) throws {
    let shown = try sandbox.run("scenarios", "show", "happy-path").text
    #expect(shown.contains(old))
    try sandbox.write(shown.replacing(old, with: new), to: "mine.yaml")
  }

  @Test(arguments: scenarioNames)
  func `given a scenario that was shown, then the file runs to the same log`(name: String) throws {
    try sandbox.write(sandbox.run("scenarios", "show", name).output, to: "mine.yaml")
    let result = try sandbox.run("run", "mine.yaml")
    let named = try sandbox.run("run", name)
    #expect(result.output == named.output && result.termination == named.termination)
  }

  @Test(arguments: [
    (
      "quantity: 2", "quantity: -2",
      "mine.yaml:36:31: orders[0].lines[0].quantity is \"-2\"; "
        + "expected a whole number from 1 to 20000"
    ),
    (
      "seed: 1\n", "sead: 1\n",
      "mine.yaml:16:1: there is no key \"sead\" in the document (did you mean \"seed\"?); "
        + "expected title, summary, seed, start, currency, suppliers, items, orders, rules, faults "
        + "or without"
    ),
    (
      "item: MUG", "item: MOG",
      "mine.yaml:37:16: orders[0].lines[1].item is \"MOG\" (did you mean \"MUG\"?); "
        + "expected the id of one of the items"
    ),
    (
      "price: 6.50", "price: 6.505",
      "mine.yaml:25:57: items[0].price is \"6.505\"; "
        + "expected a number with at most 2 digits after the point, from 0.00 to 10000000000.00"
    ),
    (
      "customer: Minji", "customer: \"M\\e[31m\"",
      "mine.yaml:33:15: orders[0].customer has the character \\u{1B} in it; "
        + "expected printable text on one line of at most 40 characters, not empty"
    ),
  ])
  func `given something wrong, then one line says where and what, and nothing is written`(
    old: String, new: String, line: String
  ) throws {
    try write(old, new)
    expectRefusal(try sandbox.run("run", "mine.yaml", "--store", "mine.sqlite"), line)
    #expect(sandbox.names() == ["mine.yaml"])
  }

  @Test(arguments: [
    ("", "mine.yaml:1:1: there is nothing in it; expected a YAML document"),
    (
      "a: &x [*x]",
      "mine.yaml:1:8: an alias; expected values written out, without anchors (&) and aliases (*)"
    ),
    (
      "title: [\n",
      "mine.yaml:2:1: no value where one must be (in a flow node that begins at 2:1); "
        + "expected a value"
    ),
  ])
  func `given no YAML, then one line says where, and nothing is written`(
    text: String, line: String
  ) throws {
    try sandbox.write(text, to: "mine.yaml")
    expectRefusal(try sandbox.run("run", "mine.yaml", "--store", "mine.sqlite"), line)
    expectRefusal(try sandbox.run("scenarios", "show", "mine.yaml"), line)
    #expect(sandbox.names() == ["mine.yaml"])
  }
}
