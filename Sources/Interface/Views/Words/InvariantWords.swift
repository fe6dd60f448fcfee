import Primitives

/// The view of the promises.
enum InvariantWords: Wording, Equatable {
  case title, storyTitle
  case unchecked
  case holds, broken
  case checked(Int)
  case brokenAt(Int)
  case allHold
  case uncheckedLeft(Int)
  case countBroken(Int)
  case needs, command
  case leftOut(Int, of: Int, runs: Int)
  case minimal, notMinimal
  /// The shortest story breaks the rule in another way than the run did.
  case another
  case askWhy(key: String)
  case nothingBroken(faults: String)

  static var samples: [InvariantWords] {
    [
      .title, .storyTitle, .holds, .broken, .checked(1), .checked(12), .brokenAt(41), .allHold,
      .unchecked, .uncheckedLeft(1), .uncheckedLeft(3), .countBroken(1), .countBroken(2), .needs,
      .command, .leftOut(7, of: 9, runs: 24),
      .leftOut(0, of: 3, runs: 6), .leftOut(1, of: 3, runs: 6), .another,
      .minimal,
      .notMinimal, .askWhy(key: "Enter"), .nothingBroken(faults: "x"),
    ]
  }

  var phrase: Phrase { labels ?? sentences }

  private var labels: Phrase? {
    switch self {
    case .title: Phrase(en: "Rules (invariants)", ko: "규칙(불변식)")
    case .storyTitle: Phrase(en: "Shortest story that breaks it", ko: "규칙을 깨는 가장 짧은 과정")
    case .holds: Phrase(en: "holds", ko: "지켜짐")
    case .broken: Phrase(en: "BROKEN", ko: "깨짐")
    case .unchecked: Phrase(en: "not checked yet", ko: "아직 확인 전")
    case .checked(1): Phrase(en: "checked once", ko: "1번 확인")
    case .checked(let count): Phrase(en: "checked \(count) times", ko: "\(count)번 확인")
    case .brokenAt(let position): Phrase(en: "broken at #\(position):", ko: "#\(position)에서 깨짐:")
    case .allHold: Phrase(en: "all hold", ko: "모두 지켜짐")
    case .uncheckedLeft(let count):
      Phrase(en: "none broken, \(count) not checked yet", ko: "깨진 것 없음, \(count)개 확인 전")
    case .countBroken(let count): Phrase(en: "\(count) broken", ko: "\(count)개 깨짐")
    case .needs: Phrase(en: "What it takes", ko: "필요한 조건")
    case .command: Phrase(en: "This reproduces it in a shell", ko: "셸에서 재현하는 명령")
    default: nil
    }
  }

  private var sentences: Phrase {
    switch self {
    case .leftOut(0, let total, let runs):
      Phrase(
        en: "All \(total) things that happened are needed (\(runs) runs).",
        ko: "조건 \(total)개가 모두 필요합니다(\(runs)번 실행해 확인).")
    case .leftOut(1, let total, let runs):
      Phrase(
        en: "Of \(total) things that happened, 1 is not needed (\(runs) runs).",
        ko: "조건 \(total)개 중 1개는 필요 없습니다(\(runs)번 실행해 확인).")
    case .leftOut(let count, let total, let runs):
      Phrase(
        en: "Of \(total) things that happened, \(count) are not needed (\(runs) runs).",
        ko: "조건 \(total)개 중 \(count)개는 필요 없습니다(\(runs)번 실행해 확인).")
    case .minimal:
      Phrase(en: "Without any one of those above it does not break.", ko: "위에서 하나라도 빠지면 깨지지 않습니다.")
    case .notMinimal:
      Phrase(
        en: "The limit of runs came first: more might be left out.",
        ko: "실행 한도에 먼저 닿아, 더 뺄 것이 남았을 수 있습니다.")
    case .another:
      Phrase(
        en: "Not the very case of this run, but the shortest way to break the rule:",
        ko: "이번 실행에서 깨진 것과 같은 경우는 아니지만, 이 규칙을 깨는 가장 짧은 과정:")
    case .askWhy(let key):
      Phrase(
        en: "\(key) on a broken rule finds the story from which nothing can be left out.",
        ko: "깨진 규칙에서 \(key): 더 뺄 것이 없는 과정을 찾습니다.")
    case .nothingBroken(let faults):
      Phrase(
        en: "No rule is broken. To see what breaks one, press \(faults): "
          + "switch a safety mechanism off, then cause a fault.",
        ko: "깨진 규칙이 없습니다. \(faults): 안전장치를 끄고 장애를 일으켜 무엇이 깨지는지 볼 수 있습니다.")
    default: Phrase("")
    }
  }
}
