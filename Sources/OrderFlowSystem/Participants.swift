public import EventSourcing
import Primitives

/// Who takes part in the order flow.
extension ParticipantID {
  public static let ordering = ParticipantID(rawValue: 0)
  public static let billing = ParticipantID(rawValue: 1)
  public static let inventory = ParticipantID(rawValue: 2)
  public static let suppliers = ParticipantID(rawValue: 3)
  public static let delivery = ParticipantID(rawValue: 4)
  public static let customers = ParticipantID(rawValue: 5)
  public static let scenario = ParticipantID(rawValue: 6)
  public static let paymentProvider = ParticipantID(rawValue: 7)
  public static let purchasingSystem = ParticipantID(rawValue: 8)
  public static let carrier = ParticipantID(rawValue: 9)
}

extension OrderFlow {
  public static let participants: [Participant] = [
    context(.ordering, "ordering", "Ordering", "주문", in: sales),
    context(.billing, "billing", "Billing", "청구", in: sales),
    context(.inventory, "inventory", "Inventory", "재고", in: supply),
    context(.suppliers, "suppliers", "Suppliers", "공급자 관리", in: supply),
    context(.delivery, "delivery", "Delivery", "배달", in: fulfilment),
    outside(.customers, "customers", "Customer", "고객"),
    outside(.scenario, "scenario", "Scenario", "시나리오"),
    outside(.paymentProvider, "payment-provider", "Payment provider", "결제 대행사"),
    outside(.purchasingSystem, "purchasing-system", "Purchasing system", "구매 시스템"),
    outside(.carrier, "carrier", "Carrier", "택배사"),
  ]

  private static let sales = Phrase(en: "Sales", ko: "판매")
  private static let supply = Phrase(en: "Supply", ko: "공급")
  private static let fulfilment = Phrase(en: "Fulfilment", ko: "풀필먼트")

  private static func context(
    _ id: ParticipantID, _ name: String, _ en: String, _ ko: String, in domain: Phrase
  ) -> Participant {
    Participant(
      id: id, name: name, title: Phrase(en: en, ko: ko), kind: .context(domain: domain))
  }

  private static func outside(
    _ id: ParticipantID, _ name: String, _ en: String, _ ko: String
  ) -> Participant {
    Participant(id: id, name: name, title: Phrase(en: en, ko: ko), kind: .outside)
  }
}
