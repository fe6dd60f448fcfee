import EventSourcing
import Primitives

/// What happens to single messages, in a sentence: to which ones, and how likely.
struct StrikeWords: Wording {
  let strike: Strike
  /// The names of the participants that it is about.
  let name: @Sendable (ParticipantID) -> Phrase

  static var samples: [StrikeWords] {
    DisturbanceWords.samples.compactMap { words in
      if case .strike(let strike) = words.disturbance {
        StrikeWords(strike: strike, name: words.name)
      } else {
        nil
      }
    }
  }

  var phrase: Phrase {
    switch strike.effect {
    case .drop: messages("are lost", "유실됩니다")
    case .duplicate: messages("come twice", "두 번 전달됩니다")
    case .delay(let span): messages("come \(span) late", "\(span.korean) 늦게 전달됩니다")
    case .reorder: messages("come after those behind them", "뒤따르는 메시지보다 늦게 전달됩니다")
    case .refuseWrite: context("the store refuses what", "records", "기록을 저장소가 거부합니다")
    case .crash(let point):
      switch point {
      case .beforeRecord: crash("before recording", "기록 전에")
      case .afterRecord: crash("after recording", "기록 후에")
      case .afterPublish: crash("after publishing", "발행 후에")
      }
    }
  }

  private func messages(_ en: String, _ ko: String) -> Phrase {
    let share = strike.basisPoints < 10_000 ? strike.percent : nil
    let target = strike.target.map(name)
    let which = [
      share.map { "\($0) of" }, strike.type, "messages", target.map { "to \($0.en)" }, order.en,
      attempt.en, en,
    ]
    let korean = [
      target.map { "\($0.ko) 컨텍스트로 가는" }, order.ko, attempt.ko, strike.type,
      share.map { "메시지의 \(Josa.subject.attached(to: $0))" } ?? "메시지가", ko,
    ]
    return sentence(which, korean)
  }

  private func crash(_ en: String, _ ko: String) -> Phrase {
    let who = strike.target.map(name) ?? Phrase(en: "any context", ko: "어느")
    return sentence(
      [who.en, "crashes", en, cause.en, chance.en],
      [chance.ko, "\(who.ko) 컨텍스트에서", cause.ko, ko, "크래시가 납니다"])
  }

  private func context(_ en: String, _ verb: String, _ ko: String) -> Phrase {
    let who = strike.target.map(name) ?? Phrase(en: "any context", ko: "어느")
    return sentence(
      [en, who.en, verb, cause.en, chance.en],
      [chance.ko, "\(who.ko) 컨텍스트의", cause.ko, ko])
  }

  /// The message at whose handling it happens.
  private var cause: (en: String?, ko: String?) {
    let parts = [strike.type, strike.subject.map { "order \($0)" }].compactMap(\.self)
    let korean = [strike.subject.map { "주문 \($0)의" }, strike.type].compactMap(\.self)
    return parts.isEmpty
      ? (nil, nil)
      : ("at \(parts.joined(separator: " of "))", "\(korean.joined(separator: " ")) 처리 중")
  }

  private var chance: (en: String?, ko: String?) {
    strike.basisPoints < 10_000
      ? ("with a chance of \(strike.percent)", "\(strike.percent) 확률로") : (nil, nil)
  }

  private var order: (en: String?, ko: String?) {
    (strike.subject.map { "about order \($0)" }, strike.subject.map { "주문 \($0)의" })
  }

  private var attempt: (en: String?, ko: String?) {
    (strike.attempt.map { "at attempt \($0)" }, strike.attempt.map { "\($0)번째 시도의" })
  }

  private func sentence(_ en: [String?], _ ko: [String?]) -> Phrase {
    Phrase(
      en: en.compactMap(\.self).joined(separator: " ") + ".",
      ko: ko.compactMap(\.self).joined(separator: " ") + ".")
  }
}

extension VirtualDuration {
  /// A round length as it is said in Korean: `10초`; else as it is written everywhere.
  var korean: String {
    guard milliseconds > 0, milliseconds.isMultiple(of: 1_000) else { return description }
    let seconds = milliseconds / 1_000
    if seconds < 60 { return "\(seconds)초" }
    return seconds.isMultiple(of: 60) && seconds < 3_600 ? "\(seconds / 60)분" : description
  }
}
