import OrderFlowSystem
import Primitives

/// What an order book holds, in one sentence.
struct OrderBookSummary {
  let catalogue: Catalogue
  /// By time.
  let orders: [Scenario.CustomerOrder]

  var phrase: Phrase {
    let from = orders.first?.placedAt.dateText ?? ""
    let to = orders.last?.placedAt.dateText ?? ""
    let (suppliers, items) = (catalogue.suppliers.count, catalogue.items.count)
    return Phrase(
      en: "\(counted(orders.count, "order")) for \(counted(items, "item")) from "
        + "\(counted(suppliers, "supplier")), placed from \(from) to \(to).",
      ko: "공급자 \(suppliers)곳의 품목 \(items)종에 대한 주문 \(orders.count)건이 "
        + "\(from)부터 \(to)까지 들어옵니다.")
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}
