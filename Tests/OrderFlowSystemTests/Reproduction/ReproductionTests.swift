import EventSourcing
import Primitives
import Simulation
import TestSupport
import Testing

@testable import OrderFlowSystem

@Suite struct `A reproduction` {
  private func broken(_ scenario: Scenario) throws -> (RecordedRun, Violation) {
    var run = RecordedRun(scenario)
    run.finish()
    return (run, try #require(run.engine.watch.violations.first))
  }

  @Test(arguments: BrokenShop.all)
  func `the command leads to the log that was found, entry by entry`(_ shop: BrokenShop) throws {
    let scenario = try shop.scenario()
    let (run, violation) = try broken(scenario)
    let found = Reproduction(of: violation, in: run.engine, marks: run.marks)
    var expected = RecordedRun(try #require(found.scenario))
    expected.finish()
    var told = RecordedRun(try TypedCommand(found.story.command).edited(scenario))
    told.finish()
    #expect(told.logHash == expected.logHash)
    #expect(told.engine.watch.violations.contains { $0.rule == violation.rule })
  }

  @Test(arguments: BrokenShop.all)
  func `without any one of its needs the promise holds`(_ shop: BrokenShop) throws {
    let (run, violation) = try broken(try shop.scenario())
    let found = Reproduction(of: violation, in: run.engine, marks: run.marks)
    for index in found.needs.indices {
      var fewer = found.needs
      fewer.remove(at: index)
      var search = StorySearch(
        run.engine.system, rule: violation.rule, steps: run.marks.count, limits: .init())
      #expect(search.attempt(fewer) { _ in true } == nil, "\(found.needs[index])")
    }
  }

  @Test(arguments: [1, 3, 7])
  func `it stops after so many runs, and says that it may not be minimal`(_ runs: Int) throws {
    let (run, violation) = try broken(try Shop.scenario("duplicate 30%", without: .inbox))
    let found = Reproduction(
      of: violation, in: run.engine, marks: run.marks, limits: .init(runs: runs))
    #expect(found.story.runs == runs)
    #expect(!found.isMinimal)
    #expect(found.scenario != nil)
  }

  @Test func `it stops after so many steps`() throws {
    let (run, violation) = try broken(try Shop.scenario("duplicate 30%", without: .inbox))
    let found = Reproduction(
      of: violation, in: run.engine, marks: run.marks, limits: .init(steps: 100))
    #expect(!found.isMinimal)
  }

  @Test func `more strikes than may be active at once wait for their turn`() throws {
    let (run, _) = try broken(try Shop.scenario("duplicate 100%", without: .inbox))
    let needs = RunReading(run.engine, run.marks).needs(.asStruck)
    let search = StorySearch(run.engine.system, rule: 0, steps: 1, limits: .init())
    let faults = search.retelling(needs).faults
    #expect(faults.count > ActiveFaults.limit)
    #expect(faults.prefix(48).allSatisfy { $0.from == nil })
    #expect(faults.dropFirst(48).allSatisfy { $0.from != nil })
  }

  @Test(arguments: [
    ("plain", "plain"), ("two words", "\"two words\""), ("it's", "\"it's\""),
    ("5 $", "'5 $'"), ("a \"b\" 'c'", "'a \"b\" '\\''c'\\'''"), ("", "\"\""), ("한글", "\"한글\""),
  ])
  func `a word is quoted so that a shell takes it as one`(_ word: String, _ quoted: String) {
    #expect(ShellWord.quoted(word) == quoted)
    #expect(TypedCommand(quoted).words == [word])
  }
}
