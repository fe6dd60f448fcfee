import Primitives

/// What was done.
enum ToastWords: Wording {
  case copied, commandCopied, typeOn, orderSent, mouseOn, mouseOff, rulesBroken, rulesBrokenHere,
    searchStopped,
    stopping, workStopped
  /// So many messages a second from now on; as fast as possible where nil.
  case speed(Int?)
  /// What is marked, as the list calls it; nil where the mark was taken away.
  case bookmarked(String?)
  case cancelled(String)
  case newBranch(String, leaving: String)
  case onBranch(String)
  /// The list of branches is open.
  case onBranchHere(String)
  case stopped(at: String)
  /// The moment that was gone to.
  case arrived(step: Int, time: String)
  /// Faults that were lifted together.
  case lifted(Int)
  /// A picture of the screen, in these files.
  case saved([String])

  static var samples: [ToastWords] {
    [
      .copied, .commandCopied, .typeOn, .orderSent, .mouseOn, .mouseOff, .rulesBroken,
      .rulesBrokenHere,
      .searchStopped, .stopping, .workStopped, .speed(nil), .speed(5),
      .bookmarked("PAYMENT_DECLINED 1001"), .bookmarked(nil),
      .cancelled("10248"),
      .newBranch("branch-2", leaving: "main"), .onBranch("branch-2"),
      .onBranchHere("branch-2"),
      .stopped(at: "PAYMENT_DECLINED"), .arrived(step: 12, time: "+305d 10:31:05.120"), .lifted(1),
      .lifted(2), .lifted(3),
      .saved(["./day-step-16-120x40.svg", ".txt"]),
    ]
  }

  var phrase: Phrase {
    switch self {
    case .copied: Phrase(en: "Copied as JSON.", ko: "JSON으로 복사했습니다.")
    case .commandCopied: Phrase(en: "The command was copied.", ko: "명령을 복사했습니다.")
    case .typeOn: Phrase(en: "Type what to look for.", ko: "찾을 말을 입력하세요.")
    case .orderSent: Phrase(en: "The order was placed.", ko: "주문했습니다.")
    case .mouseOn:
      Phrase(en: "Mouse on: Shift selects text.", ko: "마우스 켜짐: 글자 선택은 Shift와 함께")
    case .mouseOff:
      Phrase(en: "Mouse off: the terminal selects text.", ko: "마우스 꺼짐: 터미널이 글자를 선택합니다.")
    case .rulesBroken:
      Phrase(
        en: "Paused: a rule is broken; {invariants} shows why.",
        ko: "규칙이 깨져 멈췄습니다. {invariants}: 이유 보기")
    case .rulesBrokenHere:
      Phrase(
        en: "Paused: a rule is broken; {invariants.explain} shows why.",
        ko: "규칙이 깨져 멈췄습니다. {invariants.explain}: 이유 보기")
    case .searchStopped: Phrase(en: "Stopped where it was.", ko: "찾던 곳에서 멈췄습니다.")
    case .speed(nil): Phrase(en: "Speed: as fast as it goes.", ko: "속도: 최고")
    case .speed(let count?): Phrase(en: "Speed: \(count) a second.", ko: "속도: 1초에 \(count)건")
    case .bookmarked(let label?):
      Phrase(
        en: "Bookmark: \(label); {breakpoints} lists them.", ko: "책갈피: \(label). {breakpoints}: 목록")
    case .bookmarked(nil): Phrase(en: "The bookmark is taken away.", ko: "책갈피를 뺐습니다.")
    case .stopping: Phrase(en: "Stopping.", ko: "멈추는 중입니다.")
    case .workStopped: Phrase(en: "Stopped.", ko: "멈췄습니다.")
    case .cancelled(let order):
      Phrase(en: "The customer asks to cancel order \(order).", ko: "고객이 주문 \(order)의 취소를 요청합니다.")
    case .newBranch(let branch, let left):
      Phrase(
        en: "New branch \(branch): the old future stays in \(left).",
        ko: "새 분기 \(branch): 원래의 미래는 \(left)에 남습니다.")
    case .onBranch(let branch):
      Phrase(
        en: "This is \(branch) now; {branches} lists the branches.",
        ko: "이제 \(branch)입니다. {branches}: 분기 목록")
    case .onBranchHere(let branch):
      Phrase(
        en: "This is \(branch) now; {branches.close} shows it.",
        ko: "이제 \(branch)입니다. {branches.close}: 개요로")
    case .saved(let files):
      Phrase(
        en: "Saved: \(files.joined(separator: ", "))", ko: "저장함: \(files.joined(separator: ", "))")
    case .lifted(2): Phrase(en: "Both faults are lifted.", ko: "장애 2건을 모두 해제했습니다.")
    case .lifted(1): Phrase(en: "The fault is lifted.", ko: "장애를 해제했습니다.")
    case .lifted(let count):
      Phrase(en: "All \(count) faults are lifted.", ko: "장애 \(count)건을 모두 해제했습니다.")
    case .arrived(let step, let time):
      Phrase(en: "Step \(step), \(time).", ko: "단계 \(step), \(time)")
    case .stopped(let place): Phrase(en: "Stopped: \(place)", ko: "멈춤: \(place)")
    }
  }
}
