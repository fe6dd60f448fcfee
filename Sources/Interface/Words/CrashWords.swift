import EventSourcing
import Primitives

/// A crash and what came of it, and a rebuild from the log.
enum CrashWords: Wording {
  case point(CrashPoint)
  case before, now, after, recorded, publishedSoFar, empty, same, different, notYet, notCompared
  case toPublish, whole, published, again, againByHand, messageLost, lost, stateLost, notAgain,
    handledDeadLetter, handledOnce, nothingToPublish
  /// What an outside system is asked.
  case request(String)
  case rebuilding, rebuildingAll, rebuilt, rebuiltWithoutOutbox, notHashed, howOn, noEvent
  case events(Int)

  static var samples: [CrashWords] {
    CrashPoint.allCases.map { .point($0) } + [
      .before, .now, .after, .recorded, .publishedSoFar, .empty, .rebuiltWithoutOutbox, .same,
      .different, .notYet, .notCompared, .toPublish, .whole, .published,
      .again, .againByHand, .messageLost, .lost, .handledDeadLetter, .handledOnce,
      .nothingToPublish,
      .request("Billing"),
      .stateLost, .notAgain, .rebuilding, .rebuildingAll, .rebuilt, .notHashed, .howOn, .noEvent,
      .events(1),
      .events(2),
    ]
  }

  var phrase: Phrase { crash ?? hash ?? rebuild }

  private var crash: Phrase? {
    switch self {
    case .point(.beforeRecord):
      Phrase(en: "crashed before it recorded (simulated)", ko: "기록하기 전에 크래시(모의)")
    case .point(.afterRecord):
      Phrase(
        en: "crashed after it recorded, before it published (simulated)",
        ko: "기록한 뒤 발행하기 전에 크래시(모의)")
    case .point(.afterPublish):
      Phrase(
        en: "crashed after it published, before it acknowledged (simulated)",
        ko: "발행한 뒤 확인 응답 전에 크래시(모의)")
    case .toPublish: Phrase(en: "to publish", ko: "발행할 것")
    case .whole:
      Phrase(
        en: "Nothing was lost: the log gave back the state, the outbox the messages.",
        ko: "잃은 것이 없습니다. 상태는 기록에서, 메시지는 발신함에서 되살아났습니다.")
    case .published:
      Phrase(
        en: "Nothing was lost: the log gave back the state, the messages were out already.",
        ko: "잃은 것이 없습니다. 상태는 기록에서 되살아났고 메시지는 이미 나갔습니다.")
    case .again:
      Phrase(
        en: "Nothing was lost: nothing was recorded, and the message comes again.",
        ko: "잃은 것이 없습니다. 기록 전이었고 메시지가 다시 옵니다.")
    case .againByHand:
      Phrase(
        en: "Nothing was recorded. The message can be sent again by hand: {flight}.",
        ko: "아무것도 기록되지 않았습니다. {flight}: 메시지를 수동으로 다시 보내기")
    case .messageLost:
      Phrase(
        en: "The message is lost: nothing was recorded, and nobody sends it again.",
        ko: "메시지를 잃었습니다. 기록되지 않았고 아무도 다시 보내지 않습니다.")
    case .handledDeadLetter:
      Phrase(
        en: "It was handled, but not acknowledged: the message is kept as a dead letter.",
        ko: "처리는 끝났지만 확인 응답이 없어, 메시지가 데드 레터로 남습니다.")
    case .handledOnce:
      Phrase(
        en: "It was handled, but not acknowledged: it does not come again.",
        ko: "처리는 끝났고 확인 응답만 없습니다. 메시지는 다시 오지 않습니다.")
    case .nothingToPublish:
      Phrase(
        en: "Nothing was lost: the log gave back the state, and there was nothing to publish.",
        ko: "잃은 것이 없습니다. 상태는 기록에서 되살아났고, 발행할 것은 없었습니다.")
    case .request(let outside): Phrase(en: "request to \(outside)", ko: "\(outside)에 보내는 요청")
    case .lost: Phrase(en: "Recorded and never published:", ko: "기록했지만 발행되지 못함:")
    case .notAgain:
      Phrase(
        en: "The message comes again, but the inbox knows it: what is lost stays lost.",
        ko: "메시지는 다시 오지만 수신함이 이미 알고 있어, 잃은 것은 되살아나지 않습니다.")
    case .stateLost:
      Phrase(en: "What it held is not what the log gives back.", ko: "기록에서 되살린 상태가 전과 다릅니다.")
    default: nil
    }
  }

  private var hash: Phrase? {
    switch self {
    case .before: Phrase(en: "before", ko: "전")
    case .now: Phrase(en: "rebuilt", ko: "재구성")
    case .after: Phrase(en: "after", ko: "후")
    case .recorded: Phrase(en: "recorded", ko: "기록")
    case .publishedSoFar: Phrase(en: "published", ko: "발행")
    case .empty: Phrase(en: "empty", ko: "비어 있음")
    case .same: Phrase(en: "the same", ko: "같음")
    case .different: Phrase(en: "not the same", ko: "다름")
    case .notYet: Phrase(en: "not yet the same", ko: "아직 다름")
    case .notCompared: Phrase(en: "not compared yet", ko: "아직 비교 전")
    default: nil
    }
  }

  private var rebuild: Phrase {
    switch self {
    case .rebuilding:
      Phrase(
        en: "its actor was thrown away; a new one is built from the log.",
        ko: "액터를 버리고 기록에서 새로 만듭니다.")
    case .rebuildingAll:
      Phrase(
        en: "All actors were thrown away; new ones are built from the log.",
        ko: "모든 액터를 버리고 기록에서 새로 만듭니다.")
    case .rebuilt:
      Phrase(
        en: "{rebuild.close} goes on: all events are folded, the state is back.",
        ko: "{rebuild.close}: 계속하기. 모든 이벤트를 반영해 상태가 돌아왔습니다.")
    case .rebuiltWithoutOutbox:
      Phrase(
        en: "{rebuild.close} goes on: the state is back; what was never published is not.",
        ko: "{rebuild.close}: 계속하기. 상태는 돌아왔지만, 발행되지 않은 것은 그대로입니다.")
    case .notHashed:
      Phrase(
        en: "All events are folded. The hash was stopped: {rebuild.rebuild-rest} takes it again.",
        ko: "모든 이벤트를 반영했지만 해시 계산은 멈췄습니다. {rebuild.rebuild-rest}: 다시 구하기")
    case .howOn:
      Phrase(
        en: "{rebuild-event} folds the next event, {rebuild-rest} all that are left.",
        ko: "{rebuild-event}: 다음 이벤트 반영, {rebuild-rest}: 나머지 모두 반영")
    case .noEvent: Phrase(en: "none yet", ko: "아직 없음")
    case .events(1): Phrase(en: "1 event folded", ko: "이벤트 1건 반영")
    case .events(let count): Phrase(en: "\(count) events folded", ko: "이벤트 \(count)건 반영")
    default: Phrase("")
    }
  }
}
