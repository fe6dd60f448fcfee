import Primitives
import Simulation

/// The promises, in the order in which they are shown.
enum OrderFlowRule: Int, CaseIterable {
  case goods
  case money
  case shipping
  case lifeCycle
  case once
  case delivered
  case fold
  case rest

  var rule: InvariantRule {
    switch self {
    case .goods:
      InvariantRule(
        id: "goods", name: Phrase(en: "Goods", ko: "물품"),
        text: Phrase(
          en: "Goods are conserved: opening + received = on hand + dispatched, "
            + "on hand = available + locked, and none is negative.",
          ko: "물품은 보존된다: 기초 재고 + 수령 = 보유 + 출고, 보유 = 가용 + 잠금, 음수는 없다."))
    case .money:
      InvariantRule(
        id: "money", name: Phrase(en: "Money", ko: "돈"),
        text: Phrase(
          en: "Money is conserved: an order is charged at most once, for exactly its total; "
            + "a cancelled one is charged nothing, or refunded in full.",
          ko: "돈은 보존된다: 주문은 정확한 총액으로 최대 한 번만 청구되고, 취소되면 청구되지 않거나 전액 환불된다."))
    case .shipping:
      InvariantRule(
        id: "shipping", name: Phrase(en: "Shipping", ko: "출하"),
        text: Phrase(
          en: "Nothing ships unpaid, and nothing that is cancelled ships.",
          ko: "지불되지 않은 주문과 취소된 주문은 출하되지 않는다."))
    case .lifeCycle:
      InvariantRule(
        id: "life-cycle", name: Phrase(en: "Life cycle", ko: "생명 주기"),
        text: Phrase(
          en: "The status of an order only moves along its life cycle.",
          ko: "주문 상태는 정해진 생명 주기를 따라서만 바뀐다."))
    case .once:
      InvariantRule(
        id: "once", name: Phrase(en: "Exactly once", ko: "정확히 한 번"),
        text: Phrase(
          en: "Every event has a cause that was stored before it, and a message takes effect "
            + "once in each context, however often it comes.",
          ko: "모든 이벤트에는 먼저 저장된 원인이 있고, 메시지는 여러 번 와도 컨텍스트마다 한 번만 반영된다."))
    case .delivered:
      InvariantRule(
        id: "delivered", name: Phrase(en: "Delivered", ko: "전달"),
        text: Phrase(
          en:
            "Every stored event reaches each of its subscribers at least once, or is kept for it as a dead "
            + "letter.",
          ko: "저장된 이벤트는 모든 구독자에게 적어도 한 번 전달되거나, 데드 레터로 남는다."))
    case .fold:
      InvariantRule(
        id: "fold", name: Phrase(en: "Replay", ko: "재생"),
        text: Phrase(
          en: "Folding the log from nothing gives the state that the contexts hold.",
          ko: "기록을 처음부터 재생하면 컨텍스트의 현재 상태가 나온다."))
    case .rest:
      InvariantRule(
        id: "rest", name: Phrase(en: "At rest", ko: "마무리"),
        text: Phrase(
          en: "At rest every order has come to its end, shipping or cancelled: "
            + "nothing is locked, awaited or owed any more.",
          ko: "모두 처리되면 모든 주문이 배송중이나 취소로 끝나고, 남은 잠금도 대기도 돌려줄 돈도 없다."))
    }
  }
}
