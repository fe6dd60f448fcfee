import Primitives

/// What stands in several views.
enum ViewWords: Wording, Equatable {
  case seen(first: Int, last: Int, of: Int)
  case columnName, columnOrder, columnTime, columnSource, columnSaid, columnNumber, columnRoute
  case order(String)
  case allOrders
  case simulated

  static var samples: [ViewWords] {
    [
      .seen(first: 1, last: 20, of: 200), .columnName, .columnOrder, .columnTime, .columnSource,
      .columnSaid, .columnNumber, .columnRoute, .order("10248"), .allOrders, .simulated,
    ]
  }

  var phrase: Phrase {
    switch self {
    case .seen(let first, let last, let count):
      Phrase(en: "lines \(first) to \(last) of \(count)", ko: "\(count)줄 중 \(first)~\(last)")
    case .columnName: Phrase(en: "message", ko: "메시지")
    case .columnOrder: Phrase(en: "order", ko: "주문")
    case .columnTime: Phrase(en: "time", ko: "시각")
    case .columnSource: Phrase(en: "from", ko: "보낸 곳")
    case .columnSaid: Phrase(en: "what it says", ko: "내용")
    case .columnNumber: Phrase(en: "no", ko: "번호")
    case .columnRoute: Phrase(en: "from and to", ko: "보낸 곳과 받는 곳")
    case .order(let name): Phrase(en: "order \(name)", ko: "주문 \(name)")
    case .allOrders: Phrase(en: "all orders", ko: "모든 주문")
    case .simulated: Phrase(en: "simulated", ko: "모의")
    }
  }
}
