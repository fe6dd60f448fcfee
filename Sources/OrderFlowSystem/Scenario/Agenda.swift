import DeliveryContract
import EventSourcing
import InventoryContract
import OrderingContract
import Primitives
import Simulation
import SuppliersContract

extension Scenario {
  /// What the scenario does: the opening, then what the customers do and what goes wrong, by time.
  var agenda: [Scheduled<OrderFlowMessage>] {
    // A stable sort: of what comes at one time, faults come first, then the first in the file.
    let sorted = (plannedChanges + customers).enumerated().sorted { a, b in
      (a.element.time, a.offset) < (b.element.time, b.offset)
    }
    return opening + lastingFaults + sorted.map(\.element)
  }

  /// The faults that are there from the beginning on.
  private var lastingFaults: [Scheduled<OrderFlowMessage>] {
    faults.filter { $0.from == nil }.map { fault in
      Scheduled(time: start, isOpening: true, .change(.begin(fault.disturbance)))
    }
  }

  /// Faults that begin later, and faults that end.
  private var plannedChanges: [Scheduled<OrderFlowMessage>] {
    faults.flatMap { fault in
      [
        fault.from.map { ($0, Change.begin(fault.disturbance)) },
        fault.until.map { ($0, Change.lift(fault.disturbance)) },
      ].compactMap(\.self).map { moment, change in
        Scheduled(time: start + moment, isOpening: false, .change(change))
      }
    }
  }

  private var customers: [Scheduled<OrderFlowMessage>] {
    orders.flatMap { order in
      let place = PlaceOrder(orderId: order.id, customerId: order.customer, lines: order.lines)
      let placing = Scheduled<OrderFlowMessage>(
        time: order.placedAt, isOpening: false, .send(.command(.placeOrder(place))))
      guard let time = order.cancelledAt else { return [placing] }
      let cancel = CancelOrder(orderId: order.id)
      return [
        placing, Scheduled(time: time, isOpening: false, .send(.command(.cancelOrder(cancel)))),
      ]
    }
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
    return commands.map { Scheduled(time: start, isOpening: true, .send(.command($0))) }
  }
}
