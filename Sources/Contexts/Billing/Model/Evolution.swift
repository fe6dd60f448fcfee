import BillingContract
import Primitives

extension BillingModel {
  public static func evolve(_ state: inout BillingState, _ event: BillingEvent) {
    switch event {
    case .chargeRequested(let event):
      state.currency = event.amount.currency
      state.requested += 1
      state.accounts[event.orderId, default: Account()].charges.append(
        Charge(id: event.chargeId, amount: event.amount, status: .requested))
    case .chargeRepeated(let event):
      change(event.chargeId, &state) { $0.attempts = event.attempt }
    case .refundAwaited(let event):
      state.accounts[event.orderId, default: Account()].refundIsAwaited = true
    case .paymentProcessingCompleted(let event):
      state.requested -= 1
      state.paid += 1
      state.taken += event.amount.minorUnits
      change(event.chargeId, &state) { $0.status = .paid }
    case .paymentDeclined(let event):
      state.requested -= 1
      state.declined += 1
      change(event.chargeId, &state) { $0.status = .declined(event.reason) }
    case .paymentRefunded(let event):
      state.refunded += 1
      if state.charge(event.chargeId) == nil {
        state.accounts[event.orderId, default: Account()].charges.append(
          Charge(id: event.chargeId, amount: event.amount, status: .refunded))
      } else {
        state.paid -= 1
        state.taken -= event.amount.minorUnits
        change(event.chargeId, &state) { $0.status = .refunded }
      }
    }
  }

  private static func change(
    _ id: ChargeID, _ state: inout BillingState, _ change: (inout Charge) -> Void
  ) {
    state.accounts.update(id.order) { account in
      guard let index = account.charges.firstIndex(where: { $0.id == id }) else { return }
      change(&account.charges[index])
    }
  }
}
