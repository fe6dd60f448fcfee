import EventSourcing
import OrderFlowSystem
import OrderingContract
import Primitives
import Simulation
import Synchronization
import TestSupport
import Testing

/// A story of which the end is known.
struct BrokenShop: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let rule: String
  let scenario: @Sendable () throws -> Scenario

  init(_ text: String, _ rule: String, _ scenario: @escaping @Sendable () throws -> Scenario) {
    (testDescription, self.rule, self.scenario) = (text, rule, scenario)
  }

  static let all = [
    BrokenShop("inbox off, messages come twice", "money") {
      try Shop.scenario("duplicate 30%", without: .inbox)
    },
    BrokenShop("outbox off, contexts crash", "delivered") {
      try Shop.scenario("crash after-record 20%", without: .outbox)
    },
    BrokenShop("retries off, messages are lost", "delivered") {
      try Shop.scenario("drop 20%", without: .retry)
    },
    BrokenShop("compensation off, the provider declines", "rest") {
      try Shop.scenario("payment-provider declines", without: .compensation)
    },
  ]
}

@Suite struct `A minimal story` {
  private func story(
    _ scenario: Scenario, _ rule: String
  ) throws -> (run: RecordedRun, story: MinimalStory) {
    var run = RecordedRun(scenario)
    run.finish()
    let violation = try #require(run.violation(rule), "\(run.broken)")
    let system = run.engine.system
    let found = system.minimalStory(of: violation, in: run.engine, marks: run.marks) { _ in true }
    return (run, try #require(found))
  }

  @Test
  func `given somebody who stops the search, then there is no story; else it says which run it is`()
    throws
  {
    var run = RecordedRun(try Shop.scenario("duplicate 30%", without: .inbox))
    run.finish()
    let violation = try #require(run.engine.watch.violations.first)
    let system = run.engine.system
    let works = Mutex<[LongWork]>([])
    let found = system.minimalStory(of: violation, in: run.engine, marks: run.marks) { work in
      works.withLock { $0.append(work) }
      return true
    }
    let runs = works.withLock { $0.map(\.done) }
    #expect(runs == runs.sorted() && runs.last == found?.runs)
    let stopped = system.minimalStory(of: violation, in: run.engine, marks: run.marks) {
      _ in false
    }
    #expect(found != nil && stopped == nil)
  }

  @Test(arguments: BrokenShop.all)
  func `given a mechanism off, when a promise breaks, then one order and little else is left`(
    _ shop: BrokenShop
  ) throws {
    let (_, story) = try story(try shop.scenario(), shop.rule)
    #expect(OrderFlowInvariants.rules[story.rule].id == shop.rule)
    #expect(story.violation.rule == story.rule)
    #expect(story.isMinimal)
    #expect(story.needs.count == 3, "\(story.needs.map(\.en))")
    #expect(story.needs.first?.en.hasSuffix("off") == true)
    #expect(story.leftOut == story.total - 3)
    #expect(story.needs.allSatisfy { !$0.ko.isEmpty })
  }

  @Test(arguments: BrokenShop.all)
  func `the command breaks the same promise in the same way`(_ shop: BrokenShop) throws {
    let scenario = try shop.scenario()
    let (_, story) = try story(scenario, shop.rule)
    var told = RecordedRun(try TypedCommand(story.command).edited(scenario))
    told.finish()
    #expect(told.violation(shop.rule) == story.violation)
  }

  @Test(arguments: BrokenShop.all)
  func `nothing can be left out of it`(_ shop: BrokenShop) throws {
    let scenario = try shop.scenario()
    let (_, story) = try story(scenario, shop.rule)
    let words = TypedCommand(story.command).words
    for option in ["--only", "--without", "--fault"] {
      for index in words.indices where words[index] == option {
        var fewer = words
        fewer.removeSubrange(index...(index + 1))
        // Without any --only all orders would stay.
        if option == "--only", !fewer.contains("--only") { continue }
        let command = TypedCommand(fewer.map { "'\($0)'" }.joined(separator: " "))
        var told = RecordedRun(try command.edited(scenario))
        told.finish()
        #expect(told.violation(shop.rule) == nil, "\(fewer)")
      }
    }
  }

  @Test(arguments: BrokenShop.all)
  func `the same run leads to the same story`(_ shop: BrokenShop) throws {
    let scenario = try shop.scenario()
    #expect(try story(scenario, shop.rule).story == story(scenario, shop.rule).story)
  }

  @Test func `it says what happened to whom`() throws {
    let (_, story) = try story(try Shop.scenario("duplicate 30%", without: .inbox), "money")
    let order = story.needs[1].en.split(separator: " ").first { $0.hasPrefix("10") }?.dropLast()
    let id = String(try #require(order))
    #expect(story.needs[0] == Phrase(en: "the inbox is off", ko: "수신함이 꺼져 있습니다"))
    #expect(story.needs[1].ko.hasPrefix("주문 \(id): TEA "))
    #expect(story.needs[2].en.contains("of order \(id) comes twice to Billing"))
    #expect(story.needs[2].ko.contains("청구 컨텍스트에 두 번 전달됩니다"))
    #expect(
      story.command.hasPrefix("orderflow run shop --plain --seed 1 --only \(id) --without inbox"))
  }

  @Test(arguments: 1...6)
  func `of a wild run too, nothing can be left out, and the command is enough`(
    _ seed: UInt64
  ) throws {
    var scenario = RandomScenario.make(seed: seed, orders: 12)
    scenario.faults = try ["drop 6%", "duplicate 10%", "reorder 5%", "crash after-record 4%"].map {
      try OrderFlow.faultText.planned($0)
    }
    scenario.without = [.inbox, .outbox, .compensation]
    var run = RecordedRun(scenario)
    run.finish()
    for violation in run.engine.watch.violations {
      let found = run.engine.system.minimalStory(of: violation, in: run.engine, marks: run.marks) {
        _ in true
      }
      let story = try #require(found)
      #expect(story.runs <= 400)
      guard story.isMinimal else { continue }
      var told = RecordedRun(try TypedCommand(story.command).edited(scenario))
      told.finish()
      #expect(told.engine.watch.violations.contains(story.violation), "\(story)")
    }
  }
}
