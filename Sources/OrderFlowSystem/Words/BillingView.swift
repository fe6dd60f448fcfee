import Billing
import BillingContract
import Primitives
import Simulation

/// Billing shows charges: it has no orders.
enum BillingView {
  static func make(
    _ state: BillingState, unlike other: BillingState?, limit: Int
  ) -> ContextView {
    ContextView(
      figures: figures(state),
      columns: [
        Phrase(en: "Charge", ko: "청구"), Phrase(en: "Status", ko: "상태"),
        Phrase(en: "Amount", ko: "금액"), Phrase(en: "Note", ko: "비고"),
      ],
      rows: rows(state, unlike: other, limit: limit),
      total: state.requested + state.paid + state.declined + state.refunded)
  }

  private static func figures(_ state: BillingState) -> [ContextView.Figure] {
    let taken = Money(minorUnits: state.taken, currency: state.currency ?? .usd)
    func figure(_ status: ChargeStatus, _ count: Int) -> ContextView.Figure {
      ContextView.Figure(
        status.words, String(count), tone: count == 0 ? .plain : status.tone)
    }
    return [
      ContextView.Figure(Phrase(en: "taken", ko: "받은 금액"), taken.description),
      figure(.requested, state.requested), figure(.paid, state.paid),
      figure(.declined(.refusedByProvider), state.declined), figure(.refunded, state.refunded),
    ]
  }

  /// The newest account first, and of each the newest charge.
  private static func rows(
    _ state: BillingState, unlike other: BillingState?, limit: Int
  ) -> [ContextView.Row] {
    var rows: [ContextView.Row] = []
    for slot in state.accounts.newest(limit, unlike: other?.accounts) {
      let account = state.accounts.values[slot]
      for charge in account.charges.reversed() where rows.count < limit {
        rows.append(row(charge, account))
      }
    }
    return rows
  }

  private static func row(_ charge: Charge, _ account: Account) -> ContextView.Row {
    ContextView.Row(
      id: charge.id.description, subject: charge.id.order.text,
      cells: [
        Phrase(charge.id.description), charge.status.words, Phrase(charge.amount.description),
        note(charge, account),
      ],
      tone: charge.status.tone)
  }

  private static func note(_ charge: Charge, _ account: Account) -> Phrase {
    switch charge.status {
    case .declined(let reason): reason.words
    case .requested where account.refundIsAwaited: Phrase(en: "to be refunded", ko: "환불 예정")
    case .requested where charge.attempts > 1:
      Phrase(en: "attempt \(charge.attempts)", ko: "\(charge.attempts)번째 요청")
    case .requested, .paid, .refunded: Phrase("")
    }
  }
}
