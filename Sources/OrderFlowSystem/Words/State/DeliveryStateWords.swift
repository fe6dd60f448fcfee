import Delivery
import Primitives

extension OrderFlow {
  /// The state of Delivery: a shipment for each order.
  static let deliveryState = StateVocabulary(
    parts: [
      "shipments": .rows(Phrase(en: "shipment", ko: "배송")),
      "items": .rows(Phrase(en: "packed item", ko: "포장 품목")),
      "isCleared": .named(Phrase(en: "cleared", ko: "출하 승인")),
      "parcels": .rows(Phrase(en: "parcel", ko: "소포")),
      "number": .named(Phrase(en: "number", ko: "번호")),
      "labels": .rows(Phrase(en: "label", ko: "운송장")),
      "consignmentNo": .named(Phrase(en: "consignment number", ko: "운송장 번호")),
      "piece": .named(Phrase(en: "piece", ko: "소포 순번")),
      "of": .named(Phrase(en: "pieces", ko: "소포 수")),
      "unitsPerParcel": .named(Phrase(en: "units per parcel", ko: "소포당 수량")),
      "dispatchedParcels": .named(Phrase(en: "parcels dispatched", ko: "출하한 소포 수")),
    ],
    values: ["status": { ShipmentStatus(rawValue: $0)?.words }])
}
