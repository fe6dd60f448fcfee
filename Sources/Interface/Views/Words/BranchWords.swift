import Primitives
import Simulation

/// The view of the lines of history.
enum BranchWords: Wording, Equatable {
  case title, comparison
  case columnBranch, columnFork, columnSteps, columnEntries, columnState, columnFirst, columnPath
  case fork(Int, position: Int)
  case moment(String, step: Int, isPast: Bool)
  case start
  case shown
  case state(Standing)
  case sameUpTo(step: Int, position: Int, time: String)
  case values(Int)
  case same
  case nothingDiffers
  case onlyIn(String, Int)
  case none
  case more(Int)
  case noBranches(back: String, faults: String)
  case noComparison(key: String)

  static var samples: [BranchWords] {
    [
      .title, .comparison, .columnBranch, .columnFork, .columnSteps, .columnEntries, .columnState,
      .columnFirst, .columnPath, .fork(34, position: 56),
      .moment("branch-2", step: 60, isPast: true), .start,
      .shown, .state(.ready),
      .state(.settled), .state(.held), .state(.full),
      .sameUpTo(step: 34, position: 56, time: "00:00:03"), .values(1), .values(2), .same,
      .nothingDiffers, .onlyIn("branch-2", 9), .none, .more(3),
      .noBranches(back: "p", faults: "x"), .noComparison(key: "c"),
    ]
  }

  var phrase: Phrase { labels ?? values ?? sentences }

  private var labels: Phrase? {
    switch self {
    case .title: Phrase(en: "Branches", ko: "분기")
    case .comparison: Phrase(en: "Comparison", ko: "비교")
    case .columnBranch: Phrase(en: "branch", ko: "분기")
    case .columnFork: Phrase(en: "leaves at", ko: "갈라진 곳")
    case .columnSteps: Phrase(en: "steps", ko: "단계")
    case .columnEntries: Phrase(en: "entries", ko: "기록")
    case .columnState: Phrase(en: "state", ko: "상태")
    case .columnFirst: Phrase(en: "what was changed", ko: "바꾼 것")
    case .moment(let name, let step, let isPast):
      Phrase(
        en: "\(name), step \(step)\(isPast ? " (past)" : "")",
        ko: "\(name), 단계 \(step)\(isPast ? "(과거)" : "")")
    case .columnPath: Phrase(en: "value", ko: "값")
    default: nil
    }
  }

  private var values: Phrase? {
    switch self {
    case .fork(let step, let position):
      Phrase(en: "step \(step), #\(position)", ko: "단계 \(step), #\(position)")
    case .start: Phrase(en: "the start", ko: "처음")
    case .shown: Phrase(en: "shown", ko: "보는 중")
    case .state(.ready): Phrase(en: "unfinished", ko: "미완료")
    case .state(.settled): Phrase(en: "settled", ko: "더 할 일 없음")
    case .state(.held): Phrase(en: "held", ko: "보류 중")
    case .state(.full): Phrase(en: "log full", ko: "기록 가득 참")
    case .values(1): Phrase(en: "1 value differs", ko: "값 1개가 다름")
    case .values(let count): Phrase(en: "\(count) values differ", ko: "값 \(count)개가 다름")
    case .same: Phrase(en: "the same", ko: "같음")
    case .onlyIn(let branch, let count):
      Phrase(en: "only in \(branch): \(count)", ko: "\(branch)에만: \(count)")
    case .none: Phrase(en: "nothing", ko: "없음")
    case .more(let count): Phrase(en: "and \(count) more", ko: "그 밖에 \(count)개")
    default: nil
    }
  }

  private var sentences: Phrase {
    switch self {
    case .sameUpTo(let step, let position, let time):
      Phrase(
        en: "The same up to step \(step) (#\(position), \(time)); from there on they part.",
        ko: "단계 \(step)(#\(position), \(time))까지 같고, 그다음부터 갈라집니다.")
    case .nothingDiffers:
      Phrase(en: "All contexts hold the same.", ko: "모든 컨텍스트의 상태가 같습니다.")
    case .noBranches(let back, let faults):
      Phrase(
        en:
          "There is one line of history so far. Go back with \(back) and do something else there, "
          + "such as a fault with \(faults): that makes a branch, and the old future stays.",
        ko: "아직 한 줄기뿐입니다. \(back): 과거로 돌아간 뒤 \(faults): 장애를 일으키는 등 다른 일을 하면 "
          + "분기가 생기고, 원래의 미래는 그대로 남습니다.")
    case .noComparison(let key):
      Phrase(
        en: "\(key) compares the selected branch with the one that is shown.",
        ko: "\(key): 고른 분기를 지금 보는 분기와 비교합니다.")
    default: Phrase("")
    }
  }
}
