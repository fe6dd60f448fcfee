import EventSourcing
import Primitives

/// The boxes of the keys that come after another one.
enum MenuWords: Wording {
  case title(Menu)
  /// The lines of the boxes, in a word or two.
  case action(Action)
  case on, off, works, armed, apart
  /// In the middle of the message that is gone through phase by phase.
  case crashHere
  /// What ends the fault that the action began.
  case lifting(Action)
  case down, slow, lines, ascii, formats
  case misbehaviour(Misbehaviour)
  case theme(ThemeName)
  /// Whether there is a configuration file.
  case configuration(isThere: Bool)

  private static let listed: [Action] = [
    .language, .theme, .projector, .borders, .mouse, .savePicture, .deliver, .drop, .duplicate,
    .reorder, .delay, .crashMenu, .stop,
    .slow, .partitionMenu, .refuseWrite, .outsideMenu, .mechanismMenu, .addFault, .liftAll,
    .crashBeforeRecord, .crashAfterRecord, .crashAfterPublish,
  ]

  static var samples: [MenuWords] {
    Menu.allCases.map { .title($0) } + listed.map { .action($0) } + [
      .lifting(.stop), .lifting(.slow), .lifting(.refuseWrite), .crashHere,
    ]
      + [.on, .off, .works, .armed, .apart, .down, .slow, .lines, .ascii, .formats]
      + [.configuration(isThere: true), .configuration(isThere: false)]
      + Misbehaviour.allCases.map { .misbehaviour($0) } + ThemeName.allCases.map { .theme($0) }
  }

  var phrase: Phrase { title ?? entry ?? state }

  private var title: Phrase? {
    switch self {
    case .title(.settings): Phrase(en: "Settings", ko: "설정")
    case .title(.faults): Phrase(en: "You are the broker (simulated)", ko: "내가 브로커(모의)")
    case .title(.crash): Phrase(en: "Crash", ko: "크래시")
    case .title(.mechanisms): Phrase(en: "Safety mechanisms", ko: "안전장치")
    case .title(.outside): Phrase(en: "Outside systems (simulated)", ko: "외부 시스템(모의)")
    case .title(.partition): Phrase(en: "Separate", ko: "연결 끊기")
    default: nil
    }
  }

  private var entry: Phrase? {
    if case .lifting(.stop) = self { return Phrase(en: "start it again", ko: "다시 시작시키기") }
    if case .lifting(.slow) = self { return Phrase(en: "no longer slow", ko: "지연 해제") }
    if case .lifting(let action) = self, let name = MenuWords.action(action).entry {
      return Phrase(en: "lift: \(name.en)", ko: "해제: \(name.ko)")
    }
    if case .crashHere = self { return Phrase(en: "crash right here", ko: "바로 여기서 크래시") }
    guard case .action(let action) = self else { return nil }
    return switch action {
    case .language: Phrase(en: "language", ko: "언어")
    case .theme: Phrase(en: "theme", ko: "테마")
    case .projector: Phrase(en: "projector", ko: "프로젝터")
    case .borders: Phrase(en: "borders", ko: "테두리")
    case .mouse: Phrase(en: "mouse", ko: "마우스")
    case .savePicture: Phrase(en: "save the screen", ko: "화면 저장")
    case .deliver: Phrase(en: "deliver next", ko: "바로 전달")
    case .drop: Phrase(en: "drop", ko: "유실시키기")
    case .duplicate: Phrase(en: "duplicate", ko: "복제")
    case .reorder: Phrase(en: "put behind the next", ko: "다음 메시지 뒤로")
    case .delay: Phrase(en: "delay by 5 s", ko: "5초 늦추기")
    case .crashMenu: Phrase(en: "crash", ko: "처리 중 크래시")
    case .stop: Phrase(en: "keep down", ko: "중단시키기")
    case .slow: Phrase(en: "slow, by 10 s", ko: "10초 느리게")
    case .partitionMenu: Phrase(en: "separate from", ko: "연결 끊기")
    case .refuseWrite: Phrase(en: "refuse next write", ko: "다음 기록 거부")
    case .outsideMenu: Phrase(en: "outside systems", ko: "외부 시스템")
    case .mechanismMenu: Phrase(en: "safety mechanisms", ko: "안전장치")
    case .addFault: Phrase(en: "type a fault", ko: "글로 입력")
    case .liftAll: Phrase(en: "lift all faults", ko: "장애 모두 해제")
    case .crashBeforeRecord: Phrase(en: "before it records", ko: "기록하기 전")
    case .crashAfterRecord: Phrase(en: "recorded, unpublished", ko: "기록 후, 발행 전")
    case .crashAfterPublish: Phrase(en: "published, unacknowledged", ko: "발행 후, 확인 전")
    default: HelpWords.action(action).phrase
    }
  }

  private var state: Phrase {
    switch self {
    case .on: Phrase(en: "on", ko: "켜짐")
    case .off: Phrase(en: "OFF", ko: "꺼짐")
    case .works: Phrase(en: "works", ko: "정상")
    case .armed: Phrase(en: "armed", ko: "대기 중")
    case .apart: Phrase(en: "apart", ko: "끊김")
    case .down: Phrase(en: "down", ko: "중단")
    case .slow: Phrase(en: "slow", ko: "느림")
    case .lines: Phrase(en: "lines", ko: "선")
    case .ascii: Phrase(en: "ASCII", ko: "ASCII 문자")
    case .formats: Phrase(en: "SVG and text", ko: "SVG와 텍스트")
    case .configuration(true): Phrase(en: "for good: in the file", ko: "계속 쓰려면 설정 파일에 적기:")
    case .configuration(false):
      Phrase(en: "for good: in a file (not there yet)", ko: "계속 쓰려면 파일에 적기(아직 없음):")
    case .misbehaviour(.declines): Phrase(en: "declines", ko: "거절")
    case .misbehaviour(.silent): Phrase(en: "silent", ko: "무응답")
    case .misbehaviour(.answersTwice): Phrase(en: "answers twice", ko: "이중 응답")
    case .theme(.dark): Phrase(en: "dark", ko: "어둡게")
    case .theme(.light): Phrase(en: "light", ko: "밝게")
    case .theme(.contrast): Phrase(en: "high contrast", ko: "고대비")
    case .theme(.mono): Phrase(en: "monochrome", ko: "흑백")
    default: Phrase("")
    }
  }
}
