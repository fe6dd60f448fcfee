import Delivery
import DeliveryContract
public import EventSourcing
import Ordering
import OrderingContract
import Primitives
public import Simulation

/// The promises of the order flow. They are kept in books of their own, which are written from the log
/// alone: what the contexts believe is held against them.
public struct OrderFlowInvariants: Invariants {
  public typealias Message = OrderFlowMessage
  public typealias World = OrderFlowWorld

  public private(set) var checks = [Int](repeating: 0, count: OrderFlowRule.allCases.count)
  public private(set) var violations: [Violation] = []

  var goods = GoodsLedger()
  var orders = OrderLedger()
  private var effects = EffectLedger()

  public static let rules = OrderFlowRule.allCases.map(\.rule)

  public mutating func observe(_ entry: Entry<OrderFlowMessage>) {
    check(.once, entry.position, effects.add(entry))
    switch entry.message {
    case .inventory(let event):
      check(.goods, entry.position, goods.add(event))
    case .ordering(let event):
      check(.lifeCycle, entry.position, orders.add(event))
      guard case .orderCancelled(let event) = event else { return }
      check(.money, entry.position, orders.breachOfRefund(event.orderId))
      check(.shipping, entry.position, orders.breachOfCancelling(event.orderId))
    case .billing(let event):
      check(.money, entry.position, orders.add(event))
    case .delivery(.orderDispatched(let event)):
      check(.shipping, entry.position, orders.dispatch(event.orderId))
    case .delivery, .suppliers, .command, .reply: break
    }
  }

  public mutating func checkAll(
    _ world: OrderFlowWorld, folded: OrderFlowWorld, position: Int32, rest: Rest?
  ) {
    check(.goods, position, goods.breach(in: world.inventory))
    check(.fold, position, world == folded ? nil : Self.otherThanFolded)
    guard let rest else { return }
    check(
      .delivered, rest.undelivered?.position ?? position, rest.undelivered.map(Self.undelivered))
    if !rest.hasDeadLetters { check(.rest, position, orders.breachAtRest(world)) }
  }

  private static func undelivered(_ missing: Rest.Undelivered) -> Phrase {
    let who = OrderFlow.participants[missing.target.index].title
    let about = missing.subject.map { Phrase(en: " of order \($0)", ko: "주문 \($0)의 ") }
    return Phrase(
      en: "\(missing.name)\(about?.en ?? "") never reached \(who.en)",
      ko: "\(about?.ko ?? "")\(Josa.subject.attached(to: missing.name)) "
        + "\(who.ko) 컨텍스트에 전달되지 않았습니다")
  }

  private static let otherThanFolded = Phrase(
    en: "the contexts hold something else than the log says",
    ko: "컨텍스트의 상태가 기록에서 복원한 상태와 다릅니다")

  /// Counts a check, and keeps the first breach of each rule.
  private mutating func check(
    _ rule: OrderFlowRule, _ position: Int32, _ breach: Phrase?
  ) {
    checks[rule.rawValue] += 1
    guard let text = breach, !violations.contains(where: { $0.rule == rule.rawValue })
    else { return }
    violations.append(Violation(rule: rule.rawValue, position: position, text: text))
  }
}
