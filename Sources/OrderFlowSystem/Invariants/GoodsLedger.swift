import Inventory
import InventoryContract
import Primitives

/// What became of every unit, written from the log alone.
struct GoodsLedger: Sendable {
  struct Account: Equatable {
    var opening = 0
    var received = 0
    var onHand = 0
    var locked = 0
    var dispatched = 0

    var isWhole: Bool {
      opening + received == onHand + dispatched && onHand >= locked && locked >= 0
        && dispatched >= 0
    }
  }

  private var accounts = OrderedTable<ItemID, Account>()

  /// Books `event`, and says what is wrong with an item that it touches.
  mutating func add(_ event: InventoryEvent) -> Phrase? {
    switch event {
    case .stockOpened(let event):
      for count in event.items {
        accounts[count.item, default: Account()].opening = count.onHand
        accounts.update(count.item) { $0.onHand = count.onHand }
      }
      return nil
    case .goodsReceived(let event):
      accounts[event.item, default: Account()].received += event.quantity.count
      accounts.update(event.item) { $0.onHand += event.quantity.count }
      return breach(event.item)
    case .itemsLocked(let event): return change(event.lines) { $0.locked += $1 }
    case .itemsReleased(let event): return change(event.lines) { $0.locked -= $1 }
    case .itemsTakenOut(let event):
      return change(event.lines) { account, units in
        account.onHand -= units
        account.locked -= units
        account.dispatched += units
      }
    case .stockUpdated(let event):
      for count in event.items {
        let account = accounts[count.item] ?? Account()
        if count.onHand != account.onHand || count.locked != account.locked
          || count.available + count.locked != count.onHand
        {
          return phrase(count.item)
        }
      }
      return nil
    case .stockShort, .lockAwaited: return nil
    }
  }

  /// What is wrong with the books that Inventory holds.
  func breach(in state: InventoryState) -> Phrase? {
    for (item, account) in zip(accounts.keys, accounts.values) {
      let book = state.items[item]
      let held = Account(
        opening: book?.opening ?? 0, received: book?.received ?? 0, onHand: book?.onHand ?? 0,
        locked: book?.locked ?? 0, dispatched: book?.dispatched ?? 0)
      if held != account || !account.isWhole { return phrase(item) }
    }
    return nil
  }

  private mutating func change(
    _ lines: [ItemCount], _ change: (inout Account, Int) -> Void
  ) -> Phrase? {
    for line in lines {
      change(&accounts[line.item, default: Account()], line.quantity.count)
      if let breach = breach(line.item) { return breach }
    }
    return nil
  }

  private func breach(_ item: ItemID) -> Phrase? {
    accounts[item]?.isWhole == false ? phrase(item) : nil
  }

  private func phrase(_ item: ItemID) -> Phrase {
    Phrase(en: "the books of \(item) do not add up", ko: "\(item)의 장부가 맞지 않습니다")
  }
}
