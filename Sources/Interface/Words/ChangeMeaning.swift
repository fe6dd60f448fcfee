import EventSourcing
import Primitives

/// What to expect of a fault that began, or of a safety mechanism that was switched, and why.
enum ChangeMeaning: Wording, Equatable {
  case mechanism(Mechanism)
  /// A fault while the mechanism that is there for it is on or off.
  case fault(Disturbance, isGuarded: Bool)

  /// nil where a fault ended: what waited goes on, and that is seen.
  static func of(_ change: Change, _ mechanisms: MechanismSet) -> ChangeMeaning? {
    switch change {
    case .turn(let mechanism, _): .mechanism(mechanism)
    case .begin(let disturbance):
      .fault(disturbance, isGuarded: mechanism(for: disturbance).map { mechanisms[$0] } ?? true)
    case .lift: nil
    }
  }

  /// The mechanism that keeps the fault from breaking a promise; nil where no promise hangs on one.
  private static func mechanism(for disturbance: Disturbance) -> Mechanism? {
    switch disturbance {
    case .strike(let strike):
      switch strike.effect {
      case .drop, .crash(.beforeRecord), .refuseWrite: .retry
      case .crash(.afterRecord): .outbox
      case .duplicate, .crash(.afterPublish): .inbox
      case .delay, .reorder: nil
      }
    case .outside(_, .declines): .compensation
    case .outside(_, .silent): .timeouts
    case .outside(_, .answersTwice), .slow, .stopped, .partition: nil
    }
  }

  static var samples: [ChangeMeaning] {
    let (one, other) = (ParticipantID(rawValue: 0), ParticipantID(rawValue: 1))
    let effects: [Strike.Effect] =
      [.drop, .duplicate, .delay(.seconds(1)), .reorder, .refuseWrite]
      + CrashPoint.allCases.map { .crash($0) }
    let disturbances: [Disturbance] =
      effects.map { .strike(Strike($0)) } + Misbehaviour.allCases.map { .outside(one, $0) }
      + [.slow(one, by: .seconds(1)), .stopped(one), .partition(one, other)]
    return Mechanism.allCases.map { .mechanism($0) }
      + disturbances.flatMap { [.fault($0, isGuarded: true), .fault($0, isGuarded: false)] }
  }

  var phrase: Phrase {
    switch self {
    case .mechanism(let mechanism): MechanismWords.purpose(mechanism).phrase
    case .fault(.strike(let strike), let isGuarded): Self.strike(strike.effect, isGuarded)
    case .fault(.outside(_, let how), let isGuarded): Self.outside(how, isGuarded)
    case .fault(.slow, _):
      Phrase(
        en: "The others go on meanwhile: no context waits for another one.",
        ko: "그동안 다른 컨텍스트는 계속합니다. 컨텍스트는 서로를 기다리지 않습니다.")
    case .fault(.stopped, _):
      Phrase(
        en: "The others go on, and what is sent to it waits in its inbox.",
        ko: "다른 컨텍스트는 계속하고, 이곳에 온 메시지는 수신함에서 기다립니다.")
    case .fault(.partition, _):
      Phrase(
        en: "Both go on by themselves: what they send each other waits.",
        ko: "둘 다 각자 계속하고, 서로에게 보낸 메시지는 기다립니다.")
    }
  }

  private static func strike(_ effect: Strike.Effect, _ isGuarded: Bool) -> Phrase {
    switch effect {
    case .drop where isGuarded:
      Phrase(
        en: "What is not acknowledged comes again: retry.",
        ko: "확인 응답이 없는 메시지는 다시 옵니다. 이것이 재시도입니다.")
    case .crash(.beforeRecord) where isGuarded:
      Phrase(
        en: "Nothing is recorded yet: the message comes again, as if for the first time.",
        ko: "아직 기록한 것이 없으므로 메시지가 처음처럼 다시 옵니다.")
    case .refuseWrite where isGuarded:
      Phrase(
        en: "What is not recorded has not happened: the message comes again.",
        ko: "기록되지 않은 일은 일어나지 않은 일입니다. 메시지가 다시 옵니다.")
    case .drop, .crash(.beforeRecord), .refuseWrite:
      Phrase(
        en: "Retry is off: nobody sends the message again.",
        ko: "재시도가 꺼져 있어 아무도 메시지를 다시 보내지 않습니다.")
    case .crash(.afterRecord):
      isGuarded
        ? Phrase(
          en: "What is recorded stays: the outbox publishes it after the restart.",
          ko: "기록은 남아 있으므로 다시 시작하면 발신함이 발행합니다.")
        : Phrase(
          en: "The outbox is off: what is recorded and not yet published is lost to the others.",
          ko: "발신함이 꺼져 있어 기록했어도 발행하지 못한 것은 아무도 모릅니다.")
    case .crash(.afterPublish):
      isGuarded
        ? Phrase(
          en: "If the message comes again, the inbox knows it: it takes effect once.",
          ko: "메시지가 다시 와도 수신함이 알아보므로 한 번만 반영됩니다.")
        : Phrase(
          en: "The inbox is off: if the message comes again, it takes effect twice.",
          ko: "수신함이 꺼져 있어 메시지가 다시 오면 두 번 반영됩니다.")
    case .duplicate:
      isGuarded
        ? Phrase(
          en: "The inbox knows what was handled: the second copy changes nothing.",
          ko: "수신함이 처리한 메시지를 기억해 두 번째 사본은 아무것도 바꾸지 않습니다.")
        : Phrase(
          en: "The inbox is off: what comes twice takes effect twice.",
          ko: "수신함이 꺼져 있어 두 번 온 메시지는 두 번 반영됩니다.")
    case .delay:
      Phrase(
        en: "A message may come late: no context waits for another one.",
        ko: "메시지는 늦게 올 수도 있습니다. 컨텍스트는 서로를 기다리지 않습니다.")
    case .reorder:
      Phrase(
        en: "Messages may overtake each other: each context must cope with either order.",
        ko: "메시지는 서로 앞지를 수 있어, 어떤 순서로 와도 문제없어야 합니다.")
    }
  }

  private static func outside(_ how: Misbehaviour, _ isGuarded: Bool) -> Phrase {
    switch how {
    case .declines:
      isGuarded
        ? Phrase(
          en: "What was done before is undone: that is compensation.",
          ko: "앞 단계가 한 일을 되돌립니다. 이것이 보상입니다.")
        : Phrase(
          en: "Compensation is off: what was done before stays done.",
          ko: "보상이 꺼져 있어 앞 단계가 한 일이 그대로 남습니다.")
    case .silent:
      isGuarded
        ? Phrase(
          en: "Whoever asked stops waiting after a while: a timeout.",
          ko: "물어본 쪽은 한동안 기다리다 그만둡니다. 이것이 시간 제한입니다.")
        : Phrase(
          en: "Timeouts are off: whoever asked waits for ever.",
          ko: "시간 제한이 꺼져 있어 물어본 쪽이 끝없이 기다립니다.")
    case .answersTwice:
      Phrase(
        en: "The second answer tells nothing new, and changes nothing.",
        ko: "두 번째 응답은 새로운 내용이 없어 아무것도 바꾸지 않습니다.")
    }
  }
}
