import EventSourcing
import Primitives

/// What to expect of a fault that began, or of a safety mechanism that was switched, and why.
enum ChangeMeaning: Wording, Equatable {
  case mechanism(Mechanism, isOn: Bool)
  /// A fault while the mechanism that is there for it is on or off.
  case fault(Disturbance, isGuarded: Bool)

  /// nil where a fault ended: what waited goes on, and that is seen.
  static func of(_ change: Change, _ mechanisms: MechanismSet) -> ChangeMeaning? {
    switch change {
    case .turn(let mechanism, let isOn): .mechanism(mechanism, isOn: isOn)
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
    return Mechanism.allCases.flatMap { [.mechanism($0, isOn: true), .mechanism($0, isOn: false)] }
      + disturbances.flatMap { [.fault($0, isGuarded: true), .fault($0, isGuarded: false)] }
  }

  var phrase: Phrase {
    switch self {
    case .mechanism(let mechanism, isOn: true): MechanismWords.purpose(mechanism).phrase
    case .mechanism(let mechanism, isOn: false): Self.without(mechanism)
    case .fault(.strike(let strike), let isGuarded): Self.strike(strike.effect, isGuarded)
    case .fault(.outside(_, let how), let isGuarded): Self.outside(how, isGuarded)
    case .fault(.slow, _):
      Phrase(
        en: "What is on its way already comes in time; the other contexts go on as before.",
        ko: "이미 전송 중인 것은 제때 오고, 다른 컨텍스트는 그대로 계속합니다.")
    case .fault(.stopped, _):
      Phrase(
        en: "The other contexts go on; once it is up again it handles what has come.",
        ko: "다른 컨텍스트는 계속하고, 이곳은 다시 켜지면 그동안 온 것을 처리합니다.")
    case .fault(.partition, _):
      Phrase(
        en: "Both go on by themselves: what they send each other waits.",
        ko: "둘 다 각자 계속하고, 서로에게 보낸 메시지는 기다립니다.")
    }
  }

  private static func without(_ mechanism: Mechanism) -> Phrase {
    switch mechanism {
    case .inbox:
      Phrase(
        en: "From now on what comes twice may take effect twice.",
        ko: "이제 두 번 온 메시지가 두 번 반영될 수 있습니다.")
    case .outbox:
      Phrase(
        en: "From now on a crash before publishing loses what was recorded to the others.",
        ko: "이제 발행하기 전에 크래시가 나면 기록한 것이 다시 나가지 않습니다.")
    case .retry:
      Phrase(
        en: "From now on what is not acknowledged does not come again by itself.",
        ko: "이제 확인 응답이 없어도 메시지가 저절로 다시 오지 않습니다.")
    case .deadLetters:
      Phrase(
        en: "From now on what fails at every try is thrown away.",
        ko: "이제 계속 실패한 메시지는 버려집니다.")
    case .compensation:
      Phrase(
        en: "From now on what was done before stays, even if a later step fails.",
        ko: "이제 뒤 단계가 실패해도 앞서 한 일이 그대로 남습니다.")
    case .timeouts:
      Phrase(
        en: "From now on whoever asks a silent system waits for ever.",
        ko: "이제 응답 없는 외부 시스템을 끝없이 기다립니다.")
    }
  }

  private static func strike(_ effect: Strike.Effect, _ isGuarded: Bool) -> Phrase {
    switch effect {
    case .drop where isGuarded:
      Phrase(
        en: "What is not acknowledged comes again, up to a limit: retry.",
        ko: "확인 응답이 없는 메시지는 정한 횟수까지 다시 옵니다. 이것이 재시도입니다.")
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
        en: "Retry is off: the message does not come again by itself.",
        ko: "재시도가 꺼져 있어 메시지가 저절로 다시 오지 않습니다.")
    case .crash(.afterRecord):
      isGuarded
        ? Phrase(
          en: "What is recorded stays: the outbox publishes it after the restart.",
          ko: "기록은 남아 있으므로 다시 시작하면 발신함이 발행합니다.")
        : Phrase(
          en: "The outbox is off: what is recorded and not yet published is lost to the others.",
          ko: "발신함이 꺼져 있어 기록은 남지만 발행하지 못한 것은 다시 나가지 않습니다.")
    case .crash(.afterPublish):
      isGuarded
        ? Phrase(
          en: "If the message comes again, the inbox knows it: it takes effect once.",
          ko: "메시지가 다시 와도 수신함이 알아보므로 한 번만 반영됩니다.")
        : Phrase(
          en: "The inbox is off: if the message comes again, it may take effect twice.",
          ko: "수신함이 꺼져 있어 메시지가 다시 오면 두 번 반영될 수 있습니다.")
    case .duplicate:
      isGuarded
        ? Phrase(
          en: "The inbox knows what was handled: the second copy changes nothing.",
          ko: "수신함이 처리한 메시지를 기억해 두 번째 사본은 아무것도 바꾸지 않습니다.")
        : Phrase(
          en: "The inbox is off: what comes twice may take effect twice.",
          ko: "수신함이 꺼져 있어 두 번 온 메시지가 두 번 반영될 수 있습니다.")
    case .delay:
      Phrase(
        en: "A message may come late: no context waits for another one.",
        ko: "메시지는 늦게 올 수도 있습니다. 컨텍스트는 서로를 기다리지 않습니다.")
    case .reorder:
      Phrase(
        en: "Messages may overtake each other: each context must cope with either order.",
        ko: "순서가 뒤바뀔 수 있으므로, 어떤 순서로 와도 결과가 같아야 합니다.")
    }
  }

  private static func outside(_ how: Misbehaviour, _ isGuarded: Bool) -> Phrase {
    switch how {
    case .declines:
      isGuarded
        ? Phrase(
          en: "Once the answer is no, what was done before is undone: compensation.",
          ko: "거절되면 앞서 한 일을 되돌립니다. 이것이 보상입니다.")
        : Phrase(
          en: "Compensation is off: what was done before stays, even if the answer is no.",
          ko: "보상이 꺼져 있어 거절되어도 앞서 한 일이 그대로 남습니다.")
    case .silent:
      isGuarded
        ? Phrase(
          en: "Whoever asks stops waiting after a while: a timeout.",
          ko: "요청한 쪽은 한동안 기다리다 그만둡니다. 이것이 시간 제한(타임아웃)입니다.")
        : Phrase(
          en: "Timeouts are off: whoever asks waits for ever.",
          ko: "시간 제한이 꺼져 있어 요청한 쪽이 끝없이 기다립니다.")
    case .answersTwice:
      Phrase(
        en: "The second answer tells nothing new, and changes nothing.",
        ko: "두 번째 응답은 새로운 내용이 없어 아무것도 바꾸지 않습니다.")
    }
  }
}
