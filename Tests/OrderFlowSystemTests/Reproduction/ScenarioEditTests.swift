import EventSourcing
import OrderFlowSystem
import OrderingContract
import Primitives
import Testing

@Suite struct `Changing a scenario` {
  private func edit(
    only: [String] = [], keep: [String] = [], place: [String] = []
  ) throws -> Scenario {
    var scenario = try Shop.scenario("drop 5%", without: .inbox)
    scenario.orders[2].cancelledAt = Shop.start + .seconds(30)
    return try ScenarioEdit(only: only, keep: keep, place: place, startingAt: Shop.start)
      .apply(to: scenario)
  }

  private func ids(_ scenario: Scenario) -> [String] { scenario.orders.map(\.id.text) }

  @Test func `nothing asked for changes nothing`() throws {
    let scenario = try Shop.scenario("drop 5%", without: .inbox)
    #expect(try ScenarioEdit().apply(to: scenario) == scenario)
  }

  @Test func `plain is without the scenario's own faults, and with all mechanisms on`() throws {
    let scenario = try Shop.scenario("drop 5%", without: .inbox)
    let plain = try ScenarioEdit(isPlain: true).apply(to: scenario)
    #expect(plain.faults.isEmpty && plain.without.isEmpty)
    #expect(plain.orders == scenario.orders)
  }

  @Test func `only some orders stay, in their own order`() throws {
    #expect(try ids(edit(only: ["1005", "1002"])) == ["1002", "1005"])
  }

  @Test func `a kept order is not cancelled`() throws {
    #expect(try edit().orders[2].cancelledAt != nil)
    #expect(try edit(keep: ["1003"]).orders[2].cancelledAt == nil)
  }

  @Test func `an order is placed between those before and after it`() throws {
    let scenario = try edit(place: ["2001 for C after 2.5s: 1 TEA"])
    #expect(ids(scenario).prefix(4) == ["1001", "1002", "2001", "1003"])
  }

  @Test func `an order of the same id stands in the place of the scenario's`() throws {
    let scenario = try edit(place: ["1002 for C after 9s: 1 TEA"])
    #expect(ids(scenario).count == 8)
    #expect(scenario.orders.last?.customer == CustomerID("C"))
  }

  @Test func `of the placed ones too, only those stay that are asked for`() throws {
    let scenario = try edit(only: ["2001"], place: ["2001 for C after 2.5s: 1 TEA"])
    #expect(ids(scenario) == ["2001"])
  }

  @Test func `what is not there is refused`() {
    func problem(_ body: () throws -> Scenario) -> String? {
      #expect(throws: ScenarioEditError.self) { try body() }?.description
    }
    #expect(
      problem { try edit(only: ["9"]) }
        == "--only: there is no order 9; expected one of the scenario's orders, such as 1001")
    #expect(
      problem { try edit(keep: ["9"]) }
        == "--keep: there is no order 9; expected one of the scenario's orders, such as 1001")
    #expect(
      problem { try edit(place: ["9 for C after 1s: 1 MUG"]) }
        == "--place: there is no item MUG; expected one of the catalogue's, such as TEA")
    #expect(
      problem { try edit(place: ["9 for C after 1s: 1 TEA at 1 KRW"]) }
        == "--place: the price is 1 KRW; expected one in USD, as in the catalogue")
    #expect(
      problem { try edit(place: ["9 for C after 1s: 1 TEA", "9 for C after 1s: 1 TEA"]) }
        == "--place: order 9 is placed twice; expected every order once")
  }
}
