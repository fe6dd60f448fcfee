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
    case .refundAwaited(let event):
      state.accounts[event.orderId, default: Account()].refundIsAwaited = true
    case .paymentProcessingCompleted(let event):
      state.requested -= 1
      state.paid += 1
      state.taken += event.amount.minorUnits
      set(.paid, event.chargeId, &state)
    case .paymentDeclined(let event):
      state.requested -= 1
      state.declined += 1
      set(.declined(event.reason), event.chargeId, &state)
    case .paymentRefunded(let event):
      state.refunded += 1
      if state.charge(event.chargeId) == nil {
        state.accounts[event.orderId, default: Account()].charges.append(
          Charge(id: event.chargeId, amount: event.amount, status: .refunded))
      } else {
        state.paid -= 1
        state.taken -= event.amount.minorUnits
        set(.refunded, event.chargeId, &state)
      }
    }
  }

  private static func set(_ status: ChargeStatus, _ id: ChargeID, _ state: inout BillingState) {
    state.accounts.update(id.order) { account in
      guard let index = account.charges.firstIndex(where: { $0.id == id }) else { return }
      account.charges[index].status = status
    }
  }
}
