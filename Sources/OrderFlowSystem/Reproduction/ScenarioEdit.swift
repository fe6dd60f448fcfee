import OrderingContract
public import Primitives

/// What is to be other than a scenario says, as the command line has it.
public struct ScenarioEdit: Equatable, Sendable {
  /// `--plain`: without the faults of the scenario, and with all safety mechanisms on.
  public var isPlain: Bool
  /// `--only`: of the scenario's orders and of those that are placed, these; all where empty.
  public var only: [OrderID]
  /// `--keep`: the customers do not cancel these.
  public var keep: [OrderID]
  /// `--place`: orders of the user; one with the id of an order of the scenario stands in its place.
  public var place: [Scenario.CustomerOrder]

  public init(
    isPlain: Bool = false, only: [OrderID] = [], keep: [OrderID] = [],
    place: [Scenario.CustomerOrder] = []
  ) {
    self.isPlain = isPlain
    self.only = only
    self.keep = keep
    self.place = place
  }

  /// Reads what was given on the command line.
  ///
  /// - Parameter start: when the world of the scenario begins.
  /// - Throws: where an order cannot be read.
  public init(
    isPlain: Bool = false, only: [String], keep: [String], place: [String],
    startingAt start: VirtualTime
  ) throws(ScenarioEditError) {
    var orders: [Scenario.CustomerOrder] = []
    for text in place { orders.append(try OrderText(start: start).order(text)) }
    self.init(
      isPlain: isPlain, only: only.map { OrderID($0) }, keep: keep.map { OrderID($0) },
      place: orders)
  }

  /// `scenario` with all this.
  ///
  /// - Throws: where an order that is named is not there, an order is placed twice, or what is ordered
  ///   is not in the catalogue.
  public func apply(to scenario: Scenario) throws(ScenarioEditError) -> Scenario {
    var scenario = scenario
    if isPlain { (scenario.faults, scenario.without) = ([], []) }
    for (index, order) in place.enumerated() {
      guard !place[..<index].contains(where: { $0.id == order.id }) else {
        throw .place("order \(order.id) is placed twice", expected: "every order once")
      }
      try check(order, scenario)
      put(order, into: &scenario)
    }
    try require(only, .only, scenario)
    try require(keep, .keep, scenario)
    let (only, keep) = (Set(only), Set(keep))
    if !only.isEmpty { scenario.orders.removeAll { !only.contains($0.id) } }
    for index in scenario.orders.indices where keep.contains(scenario.orders[index].id) {
      scenario.orders[index].cancelledAt = nil
    }
    return scenario
  }

  private func put(_ order: Scenario.CustomerOrder, into scenario: inout Scenario) {
    scenario.orders.removeAll { $0.id == order.id }
    let place = scenario.orders.firstIndex { $0.placedAt > order.placedAt }
    scenario.orders.insert(order, at: place ?? scenario.orders.endIndex)
  }

  private func check(
    _ order: Scenario.CustomerOrder, _ scenario: Scenario
  ) throws(ScenarioEditError) {
    for line in order.lines {
      guard let item = scenario.items.first(where: { $0.id == line.item }) else {
        throw .place(
          "there is no item \(line.item)",
          expected: "one of the catalogue's"
            + (scenario.items.first.map { ", such as \($0.id)" } ?? ""))
      }
      if let price = line.unitPrice, price.currency != item.unitPrice.currency {
        throw .place(
          "the price is \(price)",
          expected: "one in \(item.unitPrice.currency), as in the catalogue")
      }
    }
  }

  private func require(
    _ ids: [OrderID], _ option: ScenarioEditError.Option, _ scenario: Scenario
  ) throws(ScenarioEditError) {
    guard !ids.isEmpty else { return }
    let known = Set(scenario.orders.lazy.map(\.id))
    for id in ids where !known.contains(id) {
      let example = scenario.orders.first.map { ", such as \($0.id)" } ?? ""
      throw ScenarioEditError(
        option: option, problem: "there is no order \(id)",
        expected: "one of the scenario's orders" + example)
    }
  }
}
