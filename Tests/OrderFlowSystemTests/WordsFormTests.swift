import EventSourcing
import OrderFlowSystem
import Ordering
import OrderingContract
import Primitives
import Simulation
import Testing

@Suite struct `The form of an order` {
  private let system = WordsScenario.system

  /// The shop is open and nobody has ordered.
  private func opened() -> OrderFlowWorld {
    WordsScenario.run().world {
      if case .command(.placeOrder) = $0 { true } else { false }
    }
  }

  private func error(_ texts: [Int: String], _ world: OrderFlowWorld) -> FormError? {
    var form = system.orderForm(world)
    for field in form.fields.indices {
      form.fields[field].text = texts[field] ?? form.fields[field].text
    }
    do throws(FormError) {
      _ = try system.message(from: form, in: world)
      return nil
    } catch {
      return error
    }
  }

  @Test func `given it is opened, then it can be sent as it is`() throws {
    let world = opened()
    let form = system.orderForm(world)
    #expect(form.fields.map(\.text) == ["10252", "VINET", "NW-011", "1"])
    #expect(
      try system.message(from: form, in: world)
        == .command(
          .placeOrder(
            PlaceOrder(
              orderId: OrderID("10252"), customerId: CustomerID("VINET"),
              lines: [RequestedLine(item: ItemID("NW-011"), quantity: Quantity(clamping: 1))]))))
  }

  @Test func `given the number is taken, then the next one is offered`() {
    var world = opened()
    world.evolve(
      .ordering(
        .orderPlaced(
          OrderPlaced(
            orderId: OrderID("10252"), customerId: CustomerID("ME"), lines: [],
            total: Money(minorUnits: 0, currency: .usd)))))
    #expect(system.orderForm(world).fields[0].text == "10253")
  }

  @Test func `given orders without numbers, then it offers a number of its own`() {
    var scenario = WordsScenario.scenario
    scenario.orders = []
    #expect(OrderFlow(scenario).orderForm(OrderFlowWorld()).fields[0].text == "my-1")
  }

  @Test func `given any form, then its words are short and in both languages`() {
    let form = system.orderForm(opened())
    expectWords(form.title, columns: 20)
    for field in form.fields {
      expectWords(field.label, columns: 10)
      expectWords(field.hint, columns: 32)
    }
  }

  @Test(arguments: [
    (0, ""), (0, "  "), (0, "10\u{1B}[2J"), (0, "a\u{202E}b"), (0, "10249"),
    (0, String(repeating: "9", count: 41)), (1, ""), (1, String(repeating: "가", count: 41)),
    (1, "a\tb"), (2, "NW-999"), (2, ""), (3, ""), (3, "0"), (3, "20001"), (3, "-1"), (3, "1.5"),
    (3, "99999999999999999999"), (3, "many"),
  ])
  func `given a field is wrong, then the error names the field`(field: Int, text: String) throws {
    let error = try #require(self.error([field: text], opened()))
    #expect(error.field == field)
    expectWords(error.text, columns: 60)
  }

  @Test(arguments: [
    (0, String(repeating: "9", count: 40)), (2, " nw-042 "), (3, "20000"), (3, "1"),
  ])
  func `given a field is at its bounds, then it is taken`(field: Int, text: String) {
    #expect(error([field: text], opened()) == nil)
  }

  @Test func `given the order exists, then it is refused`() {
    let world = WordsScenario.run().world
    #expect(
      error([0: "10248"], world)
        == FormError(
          field: 0,
          text: Phrase(en: "there is an order 10248 already", ko: "주문 10248은 이미 있습니다")))
  }

  @Test func `given the shop is not open, then the form says so`() {
    #expect(error([:], OrderFlowWorld())?.field == 2)
  }
}
