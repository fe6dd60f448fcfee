import DeliveryContract
import EventSourcing
import InventoryContract
import Primitives
import SuppliersContract
import Testing

@testable import Inventory

@Suite struct `What reaches Inventory, in its own words` {
  static let messages: [(InventoryInbound, InventoryCommand)] = {
    let onHand = [OpenStock.Count(item: tofu, onHand: 3)]
    let goods = GoodsSent(
      orderId: first, supplierId: SupplierID("S"), item: tofu, quantity: units(7), request: 1)
    return [
      (.openStock(OpenStock(items: onHand, whenShort: .refuse)), .open(onHand, .refuse)),
      (
        .lockItems(LockItems(orderId: first, lines: counts(tofu: 2))),
        .lock(first, counts(tofu: 2))
      ),
      (.releaseItems(ReleaseItems(orderId: first, lines: counts(tofu: 2))), .release(first)),
      (.goodsSent(goods), .receive(first, tofu, units(7))),
    ]
  }()

  @Test(arguments: messages)
  func `each message means one command`(message: InventoryInbound, command: InventoryCommand) {
    #expect(InventoryTranslation.command(for: message) == command)
  }

  @Test func `parcels are counts of items: boxes mean nothing here`() {
    func packed(_ item: ItemID, _ count: Int) -> PackedItem {
      PackedItem(item: item, quantity: units(count))
    }
    let parcels = [
      Parcel(number: 1, items: [packed(tofu, 9), packed(pasta, 11)]),
      Parcel(number: 2, items: [packed(pasta, 20)]),
      Parcel(number: 3, items: [packed(pasta, 9), packed(tofu, 1)]),
    ]
    let message = OrderDispatched(
      orderId: first, shipmentId: ShipmentID(order: first), parcels: parcels)
    #expect(
      InventoryTranslation.command(for: .orderDispatched(message))
        == .takeOut(first, counts(tofu: 10, pasta: 40)))
  }

  @Test func `a message is translated, decided and folded in one go`() {
    var state = InventoryState()
    let opening = OpenStock(items: [OpenStock.Count(item: tofu, onHand: 3)], whenShort: .wait)
    #expect(InventoryModel.handle(.openStock(opening), &state).events.count == 2)
    #expect(state.items[tofu]?.onHand == 3)
    let again = InventoryModel.handle(.openStock(opening), &state)
    #expect(again.rejection == InventoryRejection.alreadyOpen.reason)
  }
}
