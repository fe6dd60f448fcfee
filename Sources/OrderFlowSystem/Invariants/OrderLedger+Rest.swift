import Billing
import Inventory
import InventoryContract
import Ordering
import Primitives
import Suppliers

extension OrderLedger {
  /// What is left over when nothing is under way: every order has come to an end, nothing is kept for one
  /// that has, and nobody waits for a supplier.
  func breachAtRest(_ world: OrderFlowWorld) -> Phrase? {
    for (id, account) in zip(accounts.keys, accounts.values) {
      if let leftover = leftover(id, account, world) { return leftover.phrase(id) }
    }
    for (id, lock) in zip(world.inventory.locks.keys, world.inventory.locks.values)
    where accounts[id] == nil && (lock.status == .locked || lock.status == .waiting) {
      return Leftover.lockedForNobody.phrase(id)
    }
    for (item, record) in zip(world.suppliers.items.keys, world.suppliers.items.values)
    where !record.open.isEmpty {
      return Phrase(
        en: "a supplier was asked for \(item) and never answered",
        ko: "공급자가 \(item) 요청에 끝내 응답하지 않았습니다")
    }
    return nil
  }

  private func leftover(_ id: OrderID, _ account: Account, _ world: OrderFlowWorld) -> Leftover? {
    let lock = world.inventory.locks[id]?.status
    let charge = world.billing.accounts[id]?.charges.last?.status
    return switch account.status {
    case .placed: .placedForEver
    case .waitingForStock: lock == .waiting ? waiting(id, world) : .waitsUnheard
    case .preparing: account.isDispatched ? .dispatchUnheard : preparing(charge)
    case .cancelling: cancelling(account, charge)
    case .shipping: lock == .locked ? .lockedThoughLeft : nil
    case .cancelled: cancelled(lock, charge)
    }
  }

  private func waiting(_ id: OrderID, _ world: OrderFlowWorld) -> Leftover {
    if world.inventory.firstThatCouldBeLocked == id { return .waitsForGoodsThere }
    let items = world.inventory.locks[id]?.lines.map(\.item) ?? []
    let isAsked = items.contains { world.suppliers.items[$0]?.open.isEmpty == false }
    return isAsked ? .waitsForSilentSupplier : .waitsUnrequested
  }

  private func preparing(_ charge: ChargeStatus?) -> Leftover {
    switch charge {
    case nil: .neverCharged
    case .requested: .paymentUnanswered
    case .declined: .declineUnheard
    case .paid: .paidNotLeft
    case .refunded: .refundedNotCancelled
    }
  }

  private func cancelling(_ account: Account, _ charge: ChargeStatus?) -> Leftover {
    switch charge {
    case _ where account.isDispatched: .dispatchUnheard
    case .requested: .cancelsUnanswered
    case .paid: .cancelsUnrefunded
    case .declined: .declineUnheard
    case .refunded, nil: .cancelsForEver
    }
  }

  private func cancelled(_ lock: LockStatus?, _ charge: ChargeStatus?) -> Leftover? {
    switch (lock, charge) {
    case (.locked, _): .lockedThoughCancelled
    case (.waiting, _): .queuedThoughCancelled
    case (_, .paid): .paidThoughCancelled
    default: nil
    }
  }
}
