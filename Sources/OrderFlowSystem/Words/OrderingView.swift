import Ordering
import OrderingContract
import Primitives
import Simulation

/// Ordering shows the customers' orders.
enum OrderingView {
  static func make(
    _ state: OrderingState, unlike other: OrderingState?, limit: Int
  ) -> ContextView {
    let orders = state.orders
    return ContextView(
      figures: figures(state),
      columns: [
        Phrase(en: "Order", ko: "주문"), Phrase(en: "Status", ko: "상태"),
        Phrase(en: "Total", ko: "총액"), Phrase(en: "Customer", ko: "고객"),
        Phrase(en: "Lines", ko: "항목"), Phrase(en: "Paid", ko: "지불"),
        Phrase(en: "Note", ko: "비고"),
      ],
      rows: orders.newest(limit, unlike: other?.orders).map { slot in
        row(orders.keys[slot], orders.values[slot])
      },
      total: orders.count)
  }

  private static func figures(_ state: OrderingState) -> [ContextView.Figure] {
    [ContextView.Figure(Phrase(en: "orders", ko: "주문"), String(state.orders.count))]
      + [OrderStatus.waitingForStock, .preparing, .shipping, .cancelled].map { status in
        let count = state.counts[status.place]
        return ContextView.Figure(
          status.words, String(count), tone: count == 0 ? .plain : status.tone)
      }
  }

  private static func row(_ id: OrderID, _ order: Order) -> ContextView.Row {
    ContextView.Row(
      id: id.text, subject: id.text,
      cells: [
        Phrase(id.text), order.status.words, Phrase(order.total.description),
        Phrase(order.customer.text), Phrase(String(order.lines.count)),
        order.isPaid ? Phrase(en: "yes", ko: "완료") : Phrase("-"), note(order),
      ],
      tone: order.status.tone)
  }

  private static func note(_ order: Order) -> Phrase {
    if order.stopIsPending { return Phrase(en: "stop asked", ko: "중지 요청") }
    return order.cancellation?.note ?? Phrase("")
  }
}
