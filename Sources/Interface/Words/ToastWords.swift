import Primitives

/// What was done.
enum ToastWords: Wording, CaseIterable {
  case copied, orderSent, mouseOn, mouseOff, rulesBroken

  var phrase: Phrase {
    switch self {
    case .copied: Phrase(en: "Copied as JSON.", ko: "JSON으로 복사했습니다.")
    case .orderSent: Phrase(en: "The order was placed.", ko: "주문했습니다.")
    case .mouseOn:
      Phrase(en: "Mouse on: Shift selects text.", ko: "마우스 켜짐: 글자 선택은 Shift와 함께")
    case .mouseOff:
      Phrase(en: "Mouse off: the terminal selects text.", ko: "마우스 꺼짐: 터미널이 글자를 선택합니다.")
    case .rulesBroken:
      Phrase(en: "Paused: a rule is broken.", ko: "규칙이 깨져 멈췄습니다.")
    }
  }
}
