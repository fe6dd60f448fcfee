import Billing
import BillingContract
import Ordering
import OrderingContract
import Primitives

/// What became of every order and its money, written from the log alone.
struct OrderLedger: Sendable {
  struct Account {
    var total: Int64
    var status = OrderStatus.placed
    var charges = 0
    var taken: Int64 = 0
    var currency = Currency.usd
    var isDispatched = false
  }

  private(set) var accounts = OrderedTable<OrderID, Account>()

  /// Books `event`, and says whether it leaves the life cycle of an order.
  mutating func add(_ event: OrderingEvent) -> Phrase? {
    switch event {
    case .orderPlaced(let event):
      guard accounts[event.orderId] == nil else { return lifeCycle(event.orderId) }
      accounts[
        event.orderId,
        default: Account(total: event.total.minorUnits, currency: event.total.currency)
      ].status = .placed
      return nil
    case .stockAwaited(let event):
      return move(event.orderId, to: .waitingForStock, from: [.placed])
    case .orderProcessingCompleted(let event):
      return move(event.orderId, to: .preparing, from: [.placed, .waitingForStock])
    case .cancellationRequested(let event):
      return move(event.orderId, to: .cancelling, from: [.preparing])
    case .cancellationRefused(let event):
      guard accounts[event.orderId]?.status == .cancelling else { return nil }
      return move(event.orderId, to: .preparing, from: [.cancelling])
    case .orderShipping(let event):
      return move(event.orderId, to: .shipping, from: [.preparing, .cancelling])
    case .orderCancelled(let event):
      return move(
        event.orderId, to: .cancelled, from: [.placed, .waitingForStock, .preparing, .cancelling])
    case .pricesListed, .orderPaid, .refundRequested: return nil
    }
  }

  /// Books `event`, and says whether an order is charged wrongly.
  mutating func add(_ event: BillingEvent) -> Phrase? {
    switch event {
    case .paymentProcessingCompleted(let event):
      accounts.update(event.orderId) { account in
        account.charges += 1
        account.taken += event.amount.minorUnits
      }
      guard let account = accounts[event.orderId] else { return money(event.orderId) }
      return account.charges == 1 && account.taken == account.total
        && account.status != .cancelled ? nil : money(event.orderId)
    case .paymentRefunded(let event):
      accounts.update(event.orderId) { $0.taken -= event.amount.minorUnits }
      return (accounts[event.orderId]?.taken ?? 0) < 0 ? money(event.orderId) : nil
    case .chargeRequested, .chargeRepeated, .paymentDeclined, .refundAwaited: return nil
    }
  }

  /// Books that an order has left, and says whether it may.
  mutating func dispatch(_ id: OrderID) -> Phrase? {
    accounts.update(id) { $0.isDispatched = true }
    guard let account = accounts[id], account.taken >= account.total,
      account.status != .cancelled
    else {
      return Phrase(
        en: "order \(id) left unpaid or cancelled", ko: "지불되지 않았거나 취소된 주문 \(id)의 물품이 출하되었습니다")
    }
    return nil
  }

  func breachOfRefund(_ id: OrderID) -> Phrase? {
    accounts[id]?.taken == 0 ? nil : money(id)
  }

  func breachOfCancelling(_ id: OrderID) -> Phrase? {
    guard accounts[id]?.isDispatched == true else { return nil }
    return Phrase(
      en: "order \(id) was cancelled after it had left",
      ko: "\(Josa.subject.attached(to: "주문 \(id)")) 출하된 뒤에 취소되었습니다")
  }

  private mutating func move(
    _ id: OrderID, to status: OrderStatus, from allowed: [OrderStatus]
  ) -> Phrase? {
    guard let old = accounts[id]?.status, allowed.contains(old) else { return lifeCycle(id) }
    accounts.update(id) { $0.status = status }
    return nil
  }

  private func lifeCycle(_ id: OrderID) -> Phrase {
    Phrase(
      en: "order \(id) left its life cycle",
      ko: "\(Josa.subject.attached(to: "주문 \(id)")) 생명 주기를 벗어났습니다")
  }

  /// What was taken for an order, and what should have been.
  private func money(_ id: OrderID) -> Phrase {
    guard let account = accounts[id] else {
      return Phrase(
        en: "order \(id) was charged without having been placed",
        ko: "접수된 적 없는 \(Josa.subject.attached(to: "주문 \(id)")) 청구되었습니다")
    }
    func money(_ amount: Int64) -> Money { Money(minorUnits: amount, currency: account.currency) }
    let (taken, due) = (
      money(account.taken), money(account.status == .cancelled ? 0 : account.total)
    )
    let times = account.charges
    let (topic, subject) = (
      Josa.topic.attached(to: "주문 \(id)"), Josa.subject.attached(to: "주문 \(id)")
    )
    if account.taken < 0 {
      return Phrase(
        en: "more went back for order \(id) than was taken",
        ko: "\(topic) 받은 돈보다 많이 환불되었습니다")
    }
    if account.status == .cancelled {
      return Phrase(
        en: "order \(id) is cancelled, and \(taken) of it was kept",
        ko: "\(topic) 취소되었는데 \(Josa.object.attached(to: taken.description)) 돌려주지 않았습니다")
    }
    return times > 1
      ? Phrase(
        en: "order \(id) was charged \(times) times: \(taken) instead of \(due)",
        ko: "\(subject) \(times)번 청구되었습니다: \(due) 대신 \(taken)")
      : Phrase(
        en: "order \(id) was charged \(taken) instead of \(due)",
        ko: "\(subject) \(due) 대신 \(taken)로 청구되었습니다")
  }
}
