import Primitives
import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `The rules, and what broke one` {
  private func model(_ language: Language = .en, _ change: (inout Snapshot) -> Void = { _ in })
    async throws -> Model
  {
    let scene = try #require(ViewScene.all.first { $0.name == "invariants" })
    var snapshot = await scene.snapshot()
    change(&snapshot)
    return scene.model(snapshot, .huge, .test(language))
  }

  @Test(arguments: Language.allCases)
  func `given the shortest story is about another case, then it says so`(language: Language)
    async throws
  {
    let words = InvariantWords.another.phrase.text(language)
    let same = try await model(language)
    let story = try #require(same.snapshot.minimalStory)
    let shown = try #require(same.snapshot.rules[story.rule].violation)
    #expect(story.violation.text == shown.text)
    #expect(!Screen.frame(of: same).grid.text.contains(words))
    let other = try await model(language) { snapshot in
      snapshot.rules[story.rule].violation = Violation(
        rule: story.rule, position: shown.position, text: Phrase(en: "order 7", ko: "주문 7"))
    }
    #expect(Screen.frame(of: other).grid.text.contains(words))
  }

  @Test func `says why Enter explains nothing`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("i"), .enter)
    #expect(model.toast == .warning(ReasonWords.noneBroken))
    model.snapshot.rules[0].checks = 0
    model.snapshot.rules[1].checks = 3
    model.hit(.home, .enter)
    #expect(model.toast == .warning(ReasonWords.ruleUnchecked))
    model.hit(.down, .enter)
    #expect(model.toast == .warning(ReasonWords.ruleHolds))
  }

  @Test func `given several are broken, then the last one is told below`() async throws {
    var model = try await Model.at(24, .large)
    func broken(_ rule: Int, _ position: Int32, _ text: String) {
      model.snapshot.rules[rule].violation = Violation(
        rule: rule, position: position, text: Phrase(text))
    }
    broken(0, 31, "the later one")
    broken(1, 22, "the earlier one")
    let below = Layout(model).panel
    let text = Screen.frame(of: model).grid.text(rows: below.row..<below.endRow)
    #expect(text.contains("#31  the later one") && !text.contains("the earlier one"))
  }
}
