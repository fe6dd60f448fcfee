import BillingContract
import DeliveryContract
import InventoryContract
import OrderingContract
import Primitives
import SuppliersContract

extension OrderFlowCommand {
  /// What is asked, in the present.
  var sentence: Phrase {
    switch self {
    case .placeOrder(let command):
      let goods = Wording.goods(command.lines)
      return Phrase(
        en: "\(command.customerId) places order \(command.orderId): \(goods.en).",
        ko: "\(command.customerId) 고객이 \(Josa.object.attached(to: "주문 \(command.orderId)")) "
          + "넣습니다: \(goods.ko).")
    case .cancelOrder(let command):
      return Phrase(
        en: "The customer asks to cancel order \(command.orderId).",
        ko: "고객이 주문 \(command.orderId)의 취소를 요청합니다.")
    case .lockItems(let command):
      let goods = Wording.goods(command.lines)
      return Phrase(
        en: "Ordering asks Inventory to lock items for order \(command.orderId): \(goods.en).",
        ko: "재고 컨텍스트에 주문 \(command.orderId)의 품목 잠금을 요청합니다: \(goods.ko).")
    case .releaseItems(let command):
      return Phrase(
        en: "Ordering asks Inventory to release the items of order \(command.orderId).",
        ko: "재고 컨텍스트에 주문 \(command.orderId)의 품목 잠금 해제를 요청합니다.")
    case .refundPayment(let command):
      return Phrase(
        en: "Ordering asks Billing to refund order \(command.orderId).",
        ko: "청구 컨텍스트에 주문 \(command.orderId)의 환불을 요청합니다.")
    case .stopShipment(let command):
      return Phrase(
        en: "Ordering asks Delivery to stop the shipment of order \(command.orderId).",
        ko: "배달 컨텍스트에 주문 \(command.orderId)의 배송 중지를 요청합니다.")
    case .listPrices(let command):
      return Phrase(
        en: "The shop opens with prices for \(Wording.count(command.prices.count, "item")).",
        ko: "품목 \(command.prices.count)개의 가격으로 판매를 시작합니다.")
    case .openStock(let command):
      return Phrase(
        en: "The warehouse opens with \(Wording.count(command.items.count, "item")); "
          + (command.whenShort == .wait
            ? "an order that is short waits." : "an order that is short is refused."),
        ko: "품목 \(command.items.count)개로 창고를 엽니다. 재고가 부족한 주문은 "
          + (command.whenShort == .wait ? "물품을 기다립니다." : "거절합니다."))
    case .listItems(let command):
      return Phrase(
        en: "\(Wording.count(command.items.count, "item")) get a supplier and a minimum threshold.",
        ko: "품목 \(command.items.count)개의 공급자와 최소 임계값을 정합니다.")
    case .setParcelRule(let command):
      return Phrase(
        en: "A parcel may hold \(Wording.count(command.unitsPerParcel, "unit")) at most.",
        ko: "소포 하나에 최대 \(command.unitsPerParcel)개까지 담기로 합니다.")
    }
  }
}
