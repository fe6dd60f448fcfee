import EventSourcing
import Primitives
import TestSupport
import Testing

@testable import Simulation

@Suite struct `Breakpoints and bookmarks` {
  private let agenda =
    Bench.agenda + [
      RelaySystem.sent("cursed", at: 700), RelaySystem.sent("forbidden", at: 710),
      RelaySystem.changed(.begin(.once(.drop)), at: 2_000), RelaySystem.sent("d", at: 2_010),
    ]

  static let all: [Breakpoint] = [
    Breakpoint(.type("TOKEN"), condition: .init(path: ["hops"], comparison: .atMost, value: "1")),
    Breakpoint(.context(.right)), Breakpoint(.order("b")), Breakpoint(.violation(nil)),
    Breakpoint(.rejection), Breakpoint(.fault),
    Breakpoint(.order("b"), condition: .init(path: ["hops"], comparison: .equal, value: "2")),
    Breakpoint(
      .context(.left), condition: .init(path: ["label"], comparison: .notEqual, value: "a")),
  ]

  /// The steps after which a run stops.
  private func stops(_ bus: Bus<RelaySystem>) async throws -> [Int32] {
    var stops: [Int32] = []
    repeat {
      _ = try await bus.seekForward(limit: 1_000)
      if await bus.hit != nil { stops.append(await bus.viewedEngine.step) }
    } while await bus.hit != nil
    return stops
  }

  private func stopsBack(_ bus: Bus<RelaySystem>) async -> [Int32] {
    var stops: [Int32] = []
    while await bus.seekBack() { stops.append(await bus.viewedEngine.step) }
    return stops
  }

  @Test(arguments: all)
  func `given one, then forward and back stop at the same steps, at the end and in the past`(
    breakpoint: Breakpoint
  ) async throws {
    let bench = Bench(agenda)
    try await bench.bus.open()
    #expect(await bench.bus.add(breakpoint))
    let forward = try await stops(bench.bus)
    let engine = await bench.bus.engine
    #expect(forward.isEmpty == false && engine.isSettled)
    let back = await stopsBack(bench.bus)
    #expect(back == forward.reversed().filter { $0 < engine.step })
    await bench.bus.look(atStep: engine.openingEnd)
    let again = try await stops(bench.bus)
    #expect(again == forward && forward.allSatisfy { $0 > engine.openingEnd })
    #expect(await bench.bus.past == nil)
    #expect(await bench.bus.engine.image == engine.image)
  }

  /// What is said of a breakpoint that is typed when `steps` are made.
  ///
  /// - Parameter isSet: whether it is set all the same.
  private func said(
    of text: String, after steps: Int, isSet: Bool = true
  ) async throws -> Phrase? {
    let bench = Bench(agenda)
    _ = try await bench.bus.run(limit: steps)
    let link = SimulationLink(await bench.bus.snapshot()) {}
    link.send(.addBreakpoint(text))
    link.finish()
    await Performance(bench.bus, link).perform()
    #expect(await bench.bus.breakpoints.isEmpty != isSet)
    return link.snapshot.notice
  }

  @Test func `given a run stopped at one, then the next step by hand does not`() async throws {
    let bench = Bench()
    #expect(await bench.bus.add(Breakpoint(.order("b"))))
    _ = try await bench.bus.run(limit: 100)
    #expect(await bench.bus.hit != nil)
    _ = try await bench.bus.step()
    #expect(await bench.bus.hit == nil)
  }

  @Test func `given a number is compared with a word, then that is said, and it is not set`()
    async throws
  {
    let notice = try #require(
      try await said(of: "TOKEN where hops > few", after: 9, isSet: false))
    #expect(notice.en.contains("hops is a number") && notice.ko.contains("hops는 숫자"))
    #expect(try await said(of: "TOKEN where label = few", after: 9) == nil)
  }

  @Test
  func `given a field that no message has or will have, then that is said, and which there are`()
    async throws
  {
    #expect(try await said(of: "TOKEN where hops > 1", after: 9) == nil)
    for (event, steps) in [("TOKEN", 0), ("TOKEN", 9), ("right", 9), ("order b", 9)] {
      let notice = try #require(try await said(of: "\(event) where hobs > 1", after: steps))
      for text in [notice.en, notice.ko] {
        #expect(text.contains("hobs") && text.contains("hops, label"), "\(text)")
      }
    }
  }

  @Test func `each stops where it says`() async throws {
    let bench = Bench(agenda)
    try await bench.bus.finish()
    let bus = bench.bus
    let engine = await bus.engine
    func stops(_ event: Breakpoint.Event, _ condition: Breakpoint.Condition? = nil) async
      -> [StepMark]
    {
      await bus.look(atStep: .max)
      await bus.removeBreakpoint(0)
      _ = await bus.add(Breakpoint(event, condition: condition))
      var marks: [StepMark] = []
      while await bus.seekBack() {
        if let mark = await bus.viewedEngine.last { marks.append(mark) }
      }
      return marks
    }
    let rejected = await stops(.rejection)
    #expect(rejected.map(\.outcome) == [.rejected(Phrase("forbidden"))])
    let struck = await stops(.fault)
    #expect(struck.map(\.fault) == [FaultID(rawValue: 1)])
    let broken = await stops(.violation(nil)).map(\.step)
    #expect(broken == engine.watch.violations.map { engine.log[Int($0.position) - 1].step })
    let right = await stops(.context(.right))
    #expect(right.allSatisfy { $0.flight?.target == .right } && right.count > 5)
    let last = Breakpoint.Condition(path: ["hops"], comparison: .less, value: "1")
    let ends = await stops(.type("TOKEN"), last).map(\.step)
    let wanted = engine.log.filter { $0.message.hops < 1 }.map(\.step)
    #expect(ends == wanted.reversed().filter { $0 > engine.openingEnd && $0 < engine.step })
  }

  @Test(arguments: [1, 3, 1_000])
  func
    `given a run that is to stop at a broken promise, then it does right there, whatever its parts`(
      part: Int
    ) async throws
  {
    let whole = Bench(agenda)
    try await whole.bus.finish()
    let broken = try #require(await whole.bus.engine.watch.violations.first)
    let step = await whole.bus.engine.step(of: broken)
    let end = await whole.bus.engine.step
    #expect(step < end, "it is not broken by the last step only")
    let bench = Bench(agenda)
    while await bench.bus.engine.watch.violations.isEmpty {
      #expect(try await bench.bus.run(limit: part, stopsWhenBroken: true) > 0)
    }
    #expect(await bench.bus.engine.step == step)
    #expect(try await bench.bus.run(limit: 1, stopsWhenBroken: true) == 1, "and goes on if asked")
  }

  @Test func `given a run in the past, then it stops at a breakpoint, at its limit, or now`()
    async throws
  {
    let bench = Bench(agenda)
    try await bench.bus.finish()
    let end = await bench.bus.engine.step
    await bench.bus.look(atStep: 4)
    #expect(try await bench.bus.run(limit: 3) == 3)
    #expect(await bench.bus.viewedEngine.step == 7)
    _ = await bench.bus.add(Breakpoint(.rejection))
    _ = try await bench.bus.run(limit: 1_000)
    let hit = await bench.bus.hit
    #expect(hit == .breakpoint(Breakpoint(.rejection)))
    let stop = await bench.bus.viewedEngine.step
    #expect(try await bench.bus.run(limit: 1_000) == Int(end - stop))
    #expect(await bench.bus.past == nil)
  }

  @Test func `there is each only once, and not more than the limit`() async {
    let bench = Bench()
    for number in 0..<Breakpoint.limit {
      #expect(await bench.bus.add(Breakpoint(.order("\(number)"))))
      #expect(await bench.bus.add(Breakpoint(.order("\(number)"))) == false)
    }
    #expect(await bench.bus.add(Breakpoint(.fault)) == false)
    await bench.bus.removeBreakpoint(99)
    await bench.bus.removeBreakpoint(0)
    #expect(await bench.bus.add(Breakpoint(.fault)))
    #expect(await bench.bus.breakpoints.count == Breakpoint.limit)
  }

  @Test func `bookmarks are gone to forward and back, and taken away where they are set again`()
    async throws
  {
    let bench = Bench(agenda)
    try await bench.bus.finish()
    for step in [9, 5, 7] as [Int32] {
      await bench.bus.look(atStep: step)
      #expect(await bench.bus.toggleBookmark("at \(step)"))
    }
    #expect(await bench.bus.snapshot().bookmarks.map(\.step) == [5, 7, 9])
    await bench.bus.look(atStep: .max)
    #expect(await stopsBack(bench.bus) == [9, 7, 5])
    await bench.bus.look(atStep: 7)
    _ = await bench.bus.toggleBookmark("")
    await bench.bus.look(atStep: 4)
    let forward = try await stops(bench.bus)
    #expect(forward == [5, 9])
    await bench.bus.look(atStep: 6)
    _ = try await bench.bus.send(Token(label: "mine", hops: 1, from: .player))
    #expect(await bench.bus.snapshot().bookmarks.map(\.label) == ["at 5"], "in the new branch")
  }

  @Test func `what was left is noted, and put back in a later sitting`() async throws {
    let bench = Bench(agenda)
    try await bench.bus.finish()
    for breakpoint in Self.all { _ = await bench.bus.add(breakpoint) }
    for step in [5, 8] as [Int32] {
      await bench.bus.look(atStep: step)
      _ = await bench.bus.toggleBookmark("at \(step)")
    }
    _ = try await bench.bus.send(Token(label: "mine", hops: 1, from: .player))
    let notes = await bench.bus.notes
    #expect(notes.branch == 2 && notes.branches == 2 && notes.bookmarks.count == 2)
    let again = try bench.reopened()
    await again.take(notes)
    #expect(await again.notes == notes)
    #expect(await again.breakpoints == Self.all)
    let short = Bench([RelaySystem.sent("a", hops: 1)])
    await short.bus.take(notes)
    #expect(await short.bus.notes.bookmarks.isEmpty)
  }
}
