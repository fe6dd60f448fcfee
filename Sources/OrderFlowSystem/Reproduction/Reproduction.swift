import EventSourcing
import Primitives
import Simulation

/// A broken rule told again, with as little as it takes.
struct Reproduction {
  private let search: StorySearch
  private let original: RunReading
  /// All that could be left out.
  private let all: [Need]
  /// nil where no retelling breaks the rule.
  private let finding: StorySearch.Finding?
  private let violation: Violation
  /// Whether all that is left is needed.
  let isMinimal: Bool

  init(
    of violation: Violation, in engine: Engine<OrderFlow>, marks: [StepMark],
    limits: StorySearch.Limits = StorySearch.Limits(),
    report: LongWork.Report = { _ in true }
  ) {
    self.violation = violation
    original = RunReading(engine, marks)
    all = original.needs(.asStruck)
    var search = StorySearch(
      engine.system, rule: violation.rule, steps: marks.count, limits: limits)
    (finding, isMinimal) = Self.find(original, &search, report)
    self.search = search
  }

  /// With the faults as they were planned first, since then chance strikes as it did; what is left
  /// is told message by message.
  private static func find(
    _ original: RunReading, _ search: inout StorySearch, _ report: LongWork.Report
  ) -> (StorySearch.Finding?, isMinimal: Bool) {
    for form in RunReading.Form.allCases {
      guard let whole = search.attempt(original.needs(form), report) else { continue }
      let fewer = search.reduce(whole, report)
      guard form == .asPlanned else { return (fewer, !search.isCut) }
      let struck = RunReading(fewer.trial.engine, fewer.trial.marks).needs(.asStruck)
      guard let explicit = search.attempt(struck, report) else {
        let isByChance = struck.contains { $0.isMishap }
        return (fewer, !search.isCut && !isByChance)
      }
      return (search.reduce(explicit, report), !search.isCut)
    }
    return (nil, false)
  }

  /// How many runs it took.
  var runs: Int { search.runs }

  /// What it takes, in the order in which it happens.
  var needs: [Need] { finding?.needs ?? all }

  /// What has to be said to the program to have it.
  var retelling: Retelling { search.retelling(needs) }

  /// The scenario in which it happens; nil where there is none.
  var scenario: Scenario? { retelling.scenario(from: search.system.scenario) }

  var story: MinimalStory {
    let start = search.system.start
    let unsaid = finding == nil ? [notReproduced] : []
    return MinimalStory(
      rule: violation.rule, violation: finding?.violation ?? violation,
      needs: needs.map { $0.words(start: start) } + unsaid,
      leftOut: max(0, all.count - needs.count), total: all.count, runs: search.runs,
      isMinimal: isMinimal,
      command: retelling.command(of: search.system.scenario, seed: search.system.seed))
  }

  private var notReproduced: Phrase {
    let count = original.inexpressible
    let what = count == 0 ? "" : Wording.count(count, "dead letter") + " sent again, "
    let was = count == 0 ? "" : "다시 보낸 데드 레터 \(count)개와 "
    return Phrase(
      en: "the command does not reproduce it: \(what)the moments and the order of your choices "
        + "matter, and no scenario can say them",
      ko: "이 명령으로는 재현되지 않습니다. \(was)직접 고른 시점과 순서가 중요한데 시나리오로는 나타낼 수 없습니다")
  }
}

extension Need {
  fileprivate var isMishap: Bool { if case .mishap = thing { true } else { false } }
}
