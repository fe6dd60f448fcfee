import Inventory
import InventoryContract
import Primitives
import SharedKernel
import TestSupport
import Testing

@Suite struct `The books of the warehouse` {
  private func command(_ chance: inout SeededGenerator) -> InventoryCommand {
    let order = OrderID("P-\(chance.number(1...12))")
    let lines = counts(tofu: chance.number(0...6), pasta: chance.number(1...6))
    switch chance.number(1...6) {
    case 1, 2: return .lock(order, lines)
    case 3: return .release(order)
    case 4:
      return .receive(order, chance.pick([tofu, pasta], or: tofu), units(chance.number(1...9)))
    case 5:
      return .endSupply(
        order, chance.pick([tofu, pasta], or: tofu), sent: chance.number(0...60))
    default: return .takeOut(order, lines)
    }
  }

  /// What a shipment takes out is what was locked for it.
  private func asShipped(_ command: InventoryCommand, _ state: InventoryState) -> InventoryCommand {
    guard case .takeOut(let order, _) = command, let lock = state.locks[order] else {
      return command
    }
    return .takeOut(order, lock.lines)
  }

  @Test(arguments: [ShortStockRule.wait, .refuse])
  func `add up after anything that may happen, and what is told is what is held`(
    rule: ShortStockRule
  ) throws {
    for seed in 1...200 as ClosedRange<UInt64> {
      var chance = SeededGenerator(seed: seed)
      var story = givenAsked(open(tofu: 8, pasta: 3, whenShort: rule))
      for _ in 0..<60 {
        let decision = story.when(asShipped(command(&chance), story.state))
        for (item, book) in zip(decision.state.items.keys, decision.state.items.values) {
          let level = book.level
          #expect(book.opening + book.received == book.onHand + book.dispatched, "seed \(seed)")
          #expect(level.available >= 0 && book.locked >= 0 && book.awaited >= 0, "seed \(seed)")
          #expect(level.onHand == book.onHand, "seed \(seed)")
          guard let told = lastTold(decision.events, item) else { continue }
          let held = count(
            item, available: level.available, locked: level.locked, backlog: level.backlog,
            received: level.received, revision: level.revision)
          #expect(told == held, "seed \(seed)")
        }
        #expect(decision.state.firstThatCouldBeLocked == nil, "seed \(seed)")
        story = decision.story
      }
    }
  }

  private func lastTold(_ events: [InventoryEvent], _ item: ItemID) -> StockCount? {
    guard case .stockUpdated(let update) = events.last else { return nil }
    return update.items.first { $0.item == item }
  }
}
