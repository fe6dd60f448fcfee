import Billing
import Delivery
import EventSourcing
import Inventory
import OrderFlowSystem
import Ordering
import OrderingContract
import Primitives
import Simulation
import Suppliers

/// What must be so once nothing is under way, said again without the program's own invariants.
struct Settlement {
  let engine: Engine<OrderFlow>
  let world: OrderFlowWorld

  /// What is wrong, in words; nothing where all is well.
  var faults: [String] {
    engine.watch.violations.map { "violation at \($0.position): \($0.text.en)" }
      + (engine.isSettled ? [] : ["not settled after \(engine.step) steps"])
      + logFaults + orderFaults + goodsFaults + moneyFaults + supplyFaults
  }

  private var logFaults: [String] {
    var faults: [String] = []
    var streams: [String: Int32] = [:]
    for (index, entry) in engine.log.enumerated() {
      let stream = engine.streamText(entry.message)
      streams[stream, default: 0] += 1
      if entry.streamVersion != streams[stream] { faults.append("\(stream) has a gap") }
      if entry.position != index + 1 || entry.cause >= entry.position {
        faults.append("entry \(index + 1) stands wrongly: \(entry)")
      }
    }
    if Set(engine.log.map(\.id)).count != engine.log.count { faults.append("an id stands twice") }
    return faults
  }

  private var orders: [(id: OrderID, order: Order)] {
    zip(world.ordering.orders.keys, world.ordering.orders.values).map { ($0, $1) }
  }

  private var orderFaults: [String] {
    orders.compactMap { id, order in
      let shipment = world.delivery.shipments[id]?.status
      switch order.status {
      case .shipping: return shipment == .dispatched ? nil : "\(id) is shipping, \(shipment as Any)"
      case .cancelled: return shipment == .dispatched ? "\(id) is cancelled and left" : nil
      default: return "\(id) ends as \(order.status)"
      }
    }
  }

  private var goodsFaults: [String] {
    var faults: [String] = world.inventory.waiting.map { "\($0) waits for ever" }
    for (item, book) in zip(world.inventory.items.keys, world.inventory.items.values) {
      let shipped = orders.filter { $0.order.status == .shipping }.flatMap(\.order.lines)
        .filter { $0.item == item }.reduce(0) { $0 + $1.quantity.count }
      if book.dispatched != shipped { faults.append("\(item): \(book) against \(shipped) shipped") }
      if book.opening + book.received != book.onHand + book.dispatched || book.onHand < 0
        || book.locked != 0 || book.awaited != 0
      {
        faults.append("\(item) does not add up: \(book)")
      }
    }
    return faults
  }

  private var moneyFaults: [String] {
    var faults: [String] = []
    let due = orders.filter { $0.order.status == .shipping }.reduce(0) {
      $0 + $1.order.total.minorUnits
    }
    if world.billing.taken != due { faults.append("\(world.billing.taken) taken, \(due) due") }
    for (id, account) in zip(world.billing.accounts.keys, world.billing.accounts.values) {
      let isShipping = world.ordering.orders[id]?.status == .shipping
      let paid = account.charges.filter { $0.status == .paid }.count
      if account.charges.count != 1 || paid != (isShipping ? 1 : 0) {
        faults.append("\(id) ends with \(account)")
      }
    }
    return faults
  }

  private var supplyFaults: [String] {
    zip(world.suppliers.items.keys, world.suppliers.items.values).compactMap { item, record in
      let book = world.inventory.items[item]
      if record.level != book?.level { return "\(item) stands otherwise in Suppliers: \(record)" }
      return record.open.isEmpty && record.inTransit == 0
        ? nil : "\(item) is still to come: \(record)"
    }
  }
}
