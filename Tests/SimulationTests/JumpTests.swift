import EventSourcing
import Primitives
import TestSupport
import Testing

@testable import Simulation

@Suite struct `Jumping to a moment` {
  private func finished() async throws -> Bench {
    let bench = Bench()
    try await bench.bus.finish()
    return bench
  }

  private func step(_ text: String, _ bus: Bus<RelaySystem>) async -> Int32? {
    try? await bus.target(of: text).get()
  }

  @Test func `by position, with or without a mark`() async throws {
    let bench = try await finished()
    for entry in await bench.bus.engine.log {
      #expect(await step("#\(entry.position)", bench.bus) == entry.step)
      #expect(await step(" \(entry.position) ", bench.bus) == entry.step)
    }
  }

  @Test func `by the id of an event`() async throws {
    let bench = try await finished()
    for entry in await bench.bus.engine.log {
      #expect(await step(entry.id, bench.bus) == entry.step)
      #expect(await step(entry.id.uppercased(), bench.bus) == entry.step)
    }
  }

  @Test func `by virtual time, to the last step that was not after it`() async throws {
    let bench = try await finished()
    let marks = await bench.bus.images()[0].marks
    for mark in marks {
      let last = marks.last { $0.time == mark.time }
      #expect(await step("\(mark.time)", bench.bus) == last?.step)
    }
    let inFirstSecond = marks.last { $0.time.milliseconds < 2_000 }
    #expect(await step("00:00:01", bench.bus) == inFirstSecond?.step)
    #expect(await step("00:00", bench.bus) == nil, "it begins a second later")
    #expect(await step("23:59", bench.bus) == marks.last?.step)
  }

  @Test func `by a time as the screen shows it, to the millisecond or on a later day`() async throws
  {
    let bench = try await finished()
    let marks = await bench.bus.images()[0].marks
    for mark in marks {
      let last = marks.last { $0.time == mark.time }
      #expect(await step(mark.time.clockText, bench.bus) == last?.step)
      #expect(await step("+0d \(mark.time.clockText)", bench.bus) == last?.step)
    }
    #expect(await step("+3d 09:00", bench.bus) == marks.last?.step)
    for text in ["10:31:05.", "10:31:05.1234", "10:31:05.x", "+d 09:00", "+-1d 09:00", "+3d"] {
      #expect(await step(text, bench.bus) == nil, "\(text)")
    }
  }

  @Test(arguments: [
    "#0", "0", "-1", "#9999", "", "zz", "24:00", "1:2:3:4", "10:61", "ffffffffffffffff",
  ])
  func `says what is wrong with what is not there`(text: String) async throws {
    let bench = try await finished()
    guard case .failure(let problem) = await bench.bus.target(of: text) else {
      Issue.record("found \(text)")
      return
    }
    #expect(problem.text.en.hasSuffix(".") && problem.text.ko.hasSuffix("."))
  }

  @Test func `says that a time is before the run, and when that began`() async throws {
    let bench = try await finished()
    let start = await bench.bus.engine.system.start
    let text = VirtualTime(milliseconds: start.milliseconds - 1).description
    guard case .failure(let problem) = await bench.bus.target(of: text) else {
      Issue.record("found \(text)")
      return
    }
    #expect(problem.text.en.contains(start.clockText) && problem.text.ko.contains(start.clockText))
    #expect(await step(start.description, bench.bus) != nil)
  }

  @Test func `to the start and the end of a story`() async throws {
    let bench = try await finished()
    let marks = await bench.bus.images()[0].marks
    let engine = await bench.bus.engine
    let about = marks.filter { mark in
      mark.flight.map { engine.entry(of: $0).message.label == "b" } ?? false
    }
    let story = await bench.bus.story(of: Name("b"))
    #expect(story?.first == about.first?.step && story?.last == about.last?.step)
    #expect(await bench.bus.story(of: Name("nobody")) == nil)
    await bench.bus.look(atStep: 3)
    _ = try await bench.bus.runToEnd(of: Name("b"), limit: 100)
    #expect(await bench.bus.viewedEngine.step == about.last?.step)
  }

  @Test func `given now, when a story is run to its end, then no further and not beyond the limit`()
    async throws
  {
    let bench = Bench()
    try await bench.bus.open()
    for _ in 1...3 { _ = try await bench.bus.step() }
    #expect(try await bench.bus.runToEnd(of: Name("a"), limit: 1))
    #expect(try await bench.bus.runToEnd(of: Name("a"), limit: 100) == false)
    #expect(await bench.bus.engine.isUnderWay(Name("a")) == false)
    #expect(await bench.bus.engine.isSettled == false)
  }
}
