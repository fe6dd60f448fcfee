import EventSourcing
import Primitives

extension PlannedFault {
  /// What goes wrong, and when.
  var words: Phrase {
    let what = disturbance.words
    let en = [
      from.map { "from \($0.exactText)" }, until.map { "until \($0.exactText)" },
    ]
    let ko = [from.map { "\($0.exactText)부터" }, until.map { "\($0.exactText)까지" }]
    let when = Phrase(en: joined(en), ko: joined(ko))
    return when.en.isEmpty ? what : Phrase(en: "\(what.en) \(when.en)", ko: "\(when.ko) \(what.ko)")
  }

  private func joined(_ parts: [String?]) -> String {
    parts.compactMap(\.self).joined(separator: " ")
  }
}

extension Disturbance {
  fileprivate var words: Phrase {
    switch self {
    case .strike:
      let text = OrderFlow.faultText.text(self)
      return Phrase(en: "messages are struck: \(text)", ko: "메시지 장애: \(text)")
    case .slow(let context, let span):
      let (who, length) = (context.title, span.exactText)
      return Phrase(
        en: "what is sent to \(who.en) takes \(length) longer",
        ko: "\(who.ko) 컨텍스트로 가는 메시지가 \(length) 더 걸립니다")
    case .stopped(let context):
      return Phrase(
        en: "\(context.title.en) is down", ko: "\(context.title.ko) 컨텍스트가 멈춰 있습니다")
    case .partition(let one, let other):
      let (a, b) = (one.title, other.title)
      return Phrase(
        en: "nothing passes between \(a.en) and \(b.en)",
        ko: "\(Josa.with.attached(to: a.ko)) \(b.ko) 컨텍스트 사이가 끊겨 있습니다")
    case .outside(let outside, let how): return how.words(of: outside.title)
    }
  }
}

extension Misbehaviour {
  fileprivate func words(of outside: Phrase) -> Phrase {
    let who = Josa.subject.attached(to: outside.ko)
    return switch self {
    case .declines: Phrase(en: "\(outside.en) declines everything", ko: "\(who) 모두 거절합니다")
    case .silent: Phrase(en: "\(outside.en) never answers", ko: "\(who) 답하지 않습니다")
    case .answersTwice: Phrase(en: "\(outside.en) answers twice", ko: "\(who) 두 번씩 답합니다")
    }
  }
}

extension Mechanism {
  var isOffWords: Phrase {
    switch self {
    case .inbox: Phrase(en: "the inbox is off", ko: "수신함이 꺼져 있습니다")
    case .outbox: Phrase(en: "the outbox is off", ko: "발신함이 꺼져 있습니다")
    case .retry: Phrase(en: "retries are off", ko: "재시도가 꺼져 있습니다")
    case .deadLetters: Phrase(en: "dead letters are off", ko: "데드 레터가 꺼져 있습니다")
    case .compensation: Phrase(en: "compensation is off", ko: "보상이 꺼져 있습니다")
    case .timeouts: Phrase(en: "timeouts are off", ko: "시간 제한이 꺼져 있습니다")
    }
  }
}

extension ParticipantID {
  /// What people call it.
  var title: Phrase { OrderFlow.participants[index].title }
}
