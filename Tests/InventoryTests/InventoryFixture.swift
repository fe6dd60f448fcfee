import InventoryContract
import Primitives
import TestSupport

@testable import Inventory

/// What has happened in Inventory.
func given(_ history: InventoryEvent...) -> Story<InventoryModel> {
  Story(InventoryModel.self, from: InventoryState(), after: history)
}

/// What commands, one after the other, have led to in Inventory.
func givenAsked(_ commands: InventoryCommand...) -> Story<InventoryModel> {
  Story(InventoryModel.self, from: InventoryState(), afterAsking: commands)
}

let first = OrderID("10248")
let second = OrderID("10249")
let third = OrderID("10250")
let tofu = ItemID("NW-014")
let pasta = ItemID("NW-042")

func units(_ count: Int) -> Quantity { Quantity(clamping: count) }

func counts(tofu tofuUnits: Int = 0, pasta pastaUnits: Int = 0) -> [ItemCount] {
  [(tofu, tofuUnits), (pasta, pastaUnits)].filter { $0.1 > 0 }
    .map { ItemCount(item: $0.0, quantity: units($0.1)) }
}

func open(
  tofu tofuUnits: Int, pasta pastaUnits: Int = 0, whenShort: ShortStockRule = .wait
) -> InventoryCommand {
  .open(
    [
      OpenStock.Count(item: tofu, onHand: tofuUnits),
      OpenStock.Count(item: pasta, onHand: pastaUnits),
    ], whenShort)
}

func locked(_ order: OrderID, _ lines: [ItemCount]) -> InventoryEvent {
  .itemsLocked(ItemsLocked(orderId: order, lines: lines))
}

func released(_ order: OrderID, _ lines: [ItemCount]) -> InventoryEvent {
  .itemsReleased(ItemsReleased(orderId: order, lines: lines))
}

func updated(_ order: OrderID?, _ items: StockCount...) -> InventoryEvent {
  .stockUpdated(StockUpdated(orderId: order, items: items))
}

func count(
  _ item: ItemID, available: Int, locked: Int = 0, backlog: Int = 0, received: Int = 0,
  revision: Int
) -> StockCount {
  StockCount(
    item: item, available: available, locked: locked, onHand: available + locked,
    backlog: backlog, received: received, revision: revision)
}
