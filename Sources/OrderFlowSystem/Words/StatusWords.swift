import Billing
import BillingContract
import Delivery
import Ordering
import OrderingContract
import Primitives
import Simulation

extension OrderStatus {
  /// The status in a word or two.
  var words: Phrase {
    switch self {
    case .placed: Phrase(en: "placed", ko: "접수")
    case .waitingForStock: Phrase(en: "waiting", ko: "재고 대기")
    case .preparing: Phrase(en: "preparing", ko: "배송 준비중")
    case .cancelling: Phrase(en: "cancelling", ko: "취소중")
    case .shipping: Phrase(en: "shipping", ko: "배송중")
    case .cancelled: Phrase(en: "cancelled", ko: "취소")
    }
  }

  var tone: ContextView.Tone {
    switch self {
    case .placed, .preparing: .active
    case .waitingForStock, .cancelling: .waiting
    case .shipping: .done
    case .cancelled: .bad
    }
  }
}

extension CancellationReason {
  /// The reason as it stands behind a colon.
  var words: Phrase {
    switch self {
    case .askedByCustomer: Phrase(en: "the customer asked for it", ko: "고객 요청")
    case .paymentDeclined: Phrase(en: "the payment was declined", ko: "지불 거절")
    case .stockShort: Phrase(en: "stock was short", ko: "재고 부족")
    }
  }

  /// The reason in a cell of a table.
  var note: Phrase {
    switch self {
    case .askedByCustomer: Phrase(en: "customer", ko: words.ko)
    case .paymentDeclined: Phrase(en: "declined", ko: words.ko)
    case .stockShort: Phrase(en: "short", ko: words.ko)
    }
  }
}

extension ChargeStatus {
  /// The status in a word or two.
  var words: Phrase {
    switch self {
    case .requested: Phrase(en: "requested", ko: "지불 요청")
    case .paid: Phrase(en: "paid", ko: "지불 완료")
    case .declined: Phrase(en: "declined", ko: "지불 거절")
    case .refunded: Phrase(en: "refunded", ko: "환불")
    }
  }

  var tone: ContextView.Tone {
    switch self {
    case .requested: .waiting
    case .paid: .done
    case .declined, .refunded: .bad
    }
  }
}

extension DeclineReason {
  var words: Phrase {
    switch self {
    case .insufficientFunds: Phrase(en: "insufficient funds", ko: "잔액 부족")
    case .refusedByProvider: Phrase(en: "refused by the provider", ko: "결제 대행사 거부")
    case .noAnswer: Phrase(en: "no answer", ko: "응답 없음")
    }
  }
}

extension ShipmentStatus {
  /// The status in a word or two.
  var words: Phrase {
    switch self {
    case .open: Phrase(en: "open", ko: "작성중")
    case .prepared: Phrase(en: "prepared", ko: "준비 완료")
    case .dispatched: Phrase(en: "dispatched", ko: "출하 완료")
    case .stopped: Phrase(en: "stopped", ko: "중지")
    case .closed: Phrase(en: "closed", ko: "종료")
    }
  }

  var tone: ContextView.Tone {
    switch self {
    case .open: .waiting
    case .prepared: .active
    case .dispatched: .done
    case .stopped, .closed: .bad
    }
  }
}
