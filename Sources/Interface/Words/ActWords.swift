import EventSourcing
import Primitives

/// What became of a message that was not handled, in a sentence that says why it matters.
enum ActWords: Wording {
  case crashed(CrashPoint)
  case refused, dropped, moved, copied, redelivered, changed, handled
  case fate(Fate)
  case simulated
  /// An outside system that is told to misbehave has answered already.
  case tooLate(stepsBack: Int)
  /// By hand, behind that message.
  case putBehind(String)

  static var samples: [ActWords] {
    CrashPoint.allCases.map { .crashed($0) } + Fate.allCases.map { .fate($0) }
      + [
        .refused, .dropped, .moved, .copied, .redelivered, .changed, .handled, .simulated,
        .tooLate(stepsBack: 2), .putBehind("PAYMENT_PROVIDER_REPLY"),
      ]
  }

  static func act(_ act: StepAct) -> ActWords {
    switch act {
    case .handled: .handled
    case .crashed(_, let point, _): .crashed(point)
    case .refused: .refused
    case .dropped: .dropped
    case .moved: .moved
    case .copied: .copied
    case .redelivered: .redelivered
    case .changed: .changed
    }
  }

  var phrase: Phrase {
    switch self {
    case .crashed(let point): CrashWords.point(point).phrase
    case .refused:
      Phrase(en: "The store refused the write: nothing was recorded.", ko: "저장소가 거부해 기록되지 않았습니다.")
    case .dropped: Phrase(en: "It was lost on its way.", ko: "도중에 사라졌습니다.")
    case .moved: Phrase(en: "It was put off, and comes later.", ko: "뒤로 미뤄져 나중에 옵니다.")
    case .copied: Phrase(en: "A second copy is on its way.", ko: "사본이 하나 더 전송됩니다.")
    case .redelivered:
      Phrase(en: "The dead letter is on its way again.", ko: "데드 레터를 다시 보냈습니다.")
    case .changed: Phrase(en: "Conditions changed:", ko: "조건이 바뀌었습니다:")
    case .handled: Phrase(en: "It was handled.", ko: "처리되었습니다.")
    case .fate(let fate): Self.fatePhrase(fate)
    case .simulated: Phrase(en: "simulated", ko: "모의")
    case .putBehind(let name):
      Phrase(en: "you put it behind \(name)", ko: "직접 \(name) 뒤로 미룸")
    case .tooLate(let steps):
      Phrase(
        en:
          "Too late for the answer on its way: {back} ×\(steps) goes back to before it was asked.",
        ko: "이미 오는 응답에는 늦었습니다. 요청하기 전으로 돌아가기: {back} ×\(steps)")
    }
  }

  private static func fatePhrase(_ fate: Fate) -> Phrase {
    switch fate {
    case .retried:
      Phrase(
        en: "Not acknowledged: the message comes again after a wait.",
        ko: "확인 응답이 없어 메시지가 잠시 후 다시 옵니다.")
    case .deadLetter:
      Phrase(
        en: "It does not come again by itself: it is kept as a dead letter.",
        ko: "더는 저절로 다시 오지 않고, 데드 레터로 남습니다.")
    case .lost:
      Phrase(en: "Nobody sends it again: it is gone for good.", ko: "아무도 다시 보내지 않아 영영 사라졌습니다.")
    case .needless:
      Phrase(en: "It had been handled before: nothing is missing.", ko: "이미 처리한 메시지라 빠진 것이 없습니다.")
    }
  }
}
