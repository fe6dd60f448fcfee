import EventSourcing
import Primitives

extension Need {
  /// What it takes, in a few words.
  ///
  /// - Parameter start: when the world begins.
  func words(start: VirtualTime) -> Phrase {
    switch thing {
    case .order(let order):
      let goods = Wording.goods(order.lines)
      return Phrase(en: "order \(order.id): \(goods.en)", ko: "주문 \(order.id): \(goods.ko)")
    case .cancellation(let order):
      let moment = (time - start).exactText
      return Phrase(
        en: "order \(order) is cancelled after \(moment)",
        ko: "시작 \(moment) 뒤에 고객이 \(Josa.object.attached(to: "주문 \(order)")) 취소합니다")
    case .fault(let fault): return fault.words
    case .mishap(let mishap): return mishap.words
    case .without(let mechanism): return mechanism.isOffWords
    }
  }
}

extension Need.Mishap {
  fileprivate var words: Phrase {
    let who = target.title
    let en = name + (subject.map { " of order \($0)" } ?? "") + (isRetry ? " (\(attempt.en))" : "")
    let ko = (subject.map { "주문 \($0)의 " } ?? "") + name + (isRetry ? "(\(attempt.ko))" : "")
    switch strike.effect {
    case .drop:
      return Phrase(
        en: "\(en) to \(who.en) is lost",
        ko: "\(who.ko) 컨텍스트로 가는 \(Josa.subject.attached(to: ko)) 사라집니다")
    case .duplicate:
      return Phrase(
        en: "\(en) comes twice to \(who.en)",
        ko: "\(Josa.subject.attached(to: ko)) \(who.ko) 컨텍스트에 두 번 전달됩니다")
    case .delay(let span):
      let length = span.exactText
      return Phrase(
        en: "\(en) comes \(length) later to \(who.en)",
        ko: "\(Josa.subject.attached(to: ko)) \(who.ko) 컨텍스트에 \(length) 늦게 전달됩니다")
    case .reorder:
      return Phrase(
        en: "\(en) comes to \(who.en) after the message behind it",
        ko: "\(Josa.subject.attached(to: ko)) \(who.ko) 컨텍스트에 다음 메시지보다 늦게 전달됩니다")
    case .crash(let point):
      let moment = point.words
      return Phrase(
        en: "\(who.en) crashes \(moment.en), at \(en)",
        ko: "\(who.ko) 컨텍스트에서 \(ko) 처리 중 \(moment.ko) 크래시가 납니다")
    case .refuseWrite:
      return Phrase(
        en: "the store refuses what \(who.en) records, at \(en)",
        ko: "\(who.ko) 컨텍스트가 \(Josa.object.attached(to: ko)) 처리한 결과의 저장이 거부됩니다")
    }
  }

  private var isRetry: Bool { (strike.attempt ?? 1) > 1 }

  private var attempt: Phrase {
    let number = strike.attempt ?? 1
    return Phrase(en: "attempt \(number)", ko: "\(number)번째 시도")
  }
}

extension CrashPoint {
  fileprivate var words: Phrase {
    switch self {
    case .beforeRecord: Phrase(en: "before recording", ko: "기록 전에")
    case .afterRecord: Phrase(en: "after recording", ko: "기록 후에")
    case .afterPublish: Phrase(en: "after publishing", ko: "발행 후에")
    }
  }
}
