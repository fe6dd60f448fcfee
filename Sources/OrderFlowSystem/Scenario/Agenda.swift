import DeliveryContract
import InventoryContract
import OrderingContract
import Primitives
import Simulation
import SuppliersContract

extension Scenario {
  /// What the scenario sends: the opening, then what the customers do, by time.
  var agenda: [Scheduled<OrderFlowMessage>] {
    let customers =
      orders.flatMap { order in
        let place = Scheduled(
          time: order.placedAt, isOpening: false,
          message: OrderFlowMessage.command(
            .placeOrder(
              PlaceOrder(orderId: order.id, customerId: order.customer, lines: order.lines))))
        guard let time = order.cancelledAt else { return [place] }
        let cancel = Scheduled(
          time: time, isOpening: false,
          message: OrderFlowMessage.command(.cancelOrder(CancelOrder(orderId: order.id))))
        return [place, cancel]
      }
    // A stable sort: of what comes at one time, the first in the file comes first.
    let sorted = customers.enumerated().sorted { a, b in
      (a.element.time, a.offset) < (b.element.time, b.offset)
    }
    return opening + sorted.map(\.element)
  }

  private var opening: [Scheduled<OrderFlowMessage>] {
    let prices = items.map { ListPrices.Price(item: $0.id, unitPrice: $0.unitPrice) }
    let supplied = items.map {
      SuppliedItem(item: $0.id, supplierId: $0.supplier, minimum: $0.minimum)
    }
    let counts = items.map { OpenStock.Count(item: $0.id, onHand: $0.onHand) }
    let commands: [OrderFlowCommand] = [
      .listPrices(ListPrices(prices: prices)),
      .listItems(ListItems(items: supplied)),
      .setParcelRule(SetParcelRule(unitsPerParcel: rules.unitsPerParcel)),
      .openStock(OpenStock(items: counts, whenShort: rules.whenShort)),
    ]
    return commands.map { Scheduled(time: start, isOpening: true, message: .command($0)) }
  }
}
