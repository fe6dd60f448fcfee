import EventSourcing
import Primitives
import TestSupport
import Testing

@testable import Simulation

@Suite struct `Breakpoints on the timeline` {
  private func steps(_ bench: Bench) async -> [Int] {
    await bench.bus.snapshot().marks.filter { $0.kind == .breakpoint }.map(\.step)
  }

  @Test func `given one, then each step that hits it is shown, those of the past too`()
    async throws
  {
    let bench = Bench()
    try await bench.bus.finish()
    #expect(await steps(bench).isEmpty)
    #expect(await bench.bus.add(Breakpoint(.order("b"))))
    let engine = await bench.bus.engine
    let history = try #require(await bench.bus.history)
    let meant = (1...history.count).filter { step in
      let subjects =
        engine.entries(ofStep: Int32(step)).map(\.message.label)
        + (history.mark(step).flight.map { [engine.entry(of: $0).message.label] } ?? [])
      return subjects.contains("b")
    }
    #expect(await steps(bench) == meant && meant.count > 2)
    await bench.bus.look(atStep: Int32(meant[0]))
    #expect(await steps(bench) == meant)
    await bench.bus.removeBreakpoint(0)
    #expect(await steps(bench).isEmpty)
  }

  @Test func `given it goes on, then only what is new is looked at`() {
    var found = HitSteps()
    var asked: [Int] = []
    func follow(_ end: Int, _ branch: BranchID, _ breakpoints: [Breakpoint]) {
      asked = []
      found.follow(breakpoints, of: branch, through: end) { _ in
        true
      } isHit: {
        asked.append($0)
        return $0.isMultiple(of: 2)
      }
    }
    let one = [Breakpoint(.fault)]
    follow(4, .main, one)
    #expect(found.steps == [2, 4] && asked == [1, 2, 3, 4])
    follow(7, .main, one)
    #expect(found.steps == [2, 4, 6] && asked == [5, 6, 7])
    follow(7, .main, one)
    #expect(asked.isEmpty)
    follow(3, BranchID(rawValue: 2), one)
    #expect(found.steps == [2] && asked == [1, 2, 3], "another branch has steps of its own")
    follow(3, BranchID(rawValue: 2), [Breakpoint(.rejection)])
    #expect(asked == [1, 2, 3])
    follow(3, BranchID(rawValue: 2), [])
    #expect(found.steps.isEmpty && asked.isEmpty)
  }

  @Test func `given somebody stops it, then the rest is not looked at, and not begun again`() {
    var found = HitSteps()
    var asked = 0
    func follow(_ end: Int) {
      found.follow([Breakpoint(.fault)], of: .main, through: end) { _ in
        false
      } isHit: { _ in
        asked += 1
        return false
      }
    }
    follow(5_000)
    #expect(asked > 0 && asked < 5_000)
    asked = 0
    follow(5_000)
    #expect(asked == 0)
  }

  @Test(arguments: [700, 2_000, 50_000])
  func `given more than can be shown, then those that are stand along the whole timeline`(end: Int)
  {
    var found = HitSteps()
    found.follow([Breakpoint(.fault)], of: .main, through: end) { _ in
      true
    } isHit: { _ in
      true
    }
    #expect(found.steps.first == 1)
    #expect((HitSteps.limit / 2...HitSteps.limit).contains(found.steps.count))
    let gaps = zip(found.steps, found.steps.dropFirst() + [end]).map { $1 - $0 }
    #expect((gaps.max() ?? end) <= 2 * end / found.steps.count + 1)
  }
}
