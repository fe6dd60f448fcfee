import Primitives
import SharedKernel
import SuppliersContract

extension SuppliersModel {
  public static func evolve(_ state: inout SuppliersState, _ event: SuppliersEvent) {
    switch event {
    case .itemsListed(let event):
      for item in event.items {
        let record = SupplyRecord(
          supplier: item.supplierId, minimum: MinimumThreshold(units: item.minimum))
        state.items[item.item, default: record] = record
      }
    case .stockLevelNoted(let event):
      for noted in event.levels { state.items.update(noted.item) { $0.level = noted.level } }
    case .orderItemsNoted(let event):
      state.orders[event.orderId, default: PaidOrder()].items = event.items
    case .paymentNoted(let event):
      state.orders[event.orderId, default: PaidOrder()].isPaid = true
    case .thresholdsChecked:
      state.checked += 1
    case .supplierNotified(let event):
      state.notified += 1
      state.items.update(event.item) { record in
        record.requested += event.requested.count
        record.requests = event.request
        record.open.append(OpenRequest(number: event.request, quantity: event.requested))
      }
    case .goodsSent(let event):
      state.answered += 1
      state.items.update(event.item) { record in
        guard let index = record.open.firstIndex(where: { $0.number == event.request }) else {
          return
        }
        // A supplier may send another quantity than was requested: what comes is what counts.
        record.requested += event.quantity.count - record.open[index].quantity.count
        record.open.remove(at: index)
      }
    case .supplierReminded(let event):
      state.items.update(event.item) { record in
        guard let index = record.open.firstIndex(where: { $0.number == event.request }) else {
          return
        }
        record.open[index].attempts = event.attempt
      }
    case .supplyFailed(let event):
      state.failed += state.items[event.item]?.open.count ?? 0
      state.items.update(event.item) { record in
        record.requested = event.sent
        record.open = []
      }
    }
  }
}
