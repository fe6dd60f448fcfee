import Foundation
import OrderFlowSystem
import Primitives
import Simulation
import Synchronization
import Terminal
import Testing

@testable import Interface

@Suite(.serialized) struct `The front end with the real simulation` {
  private struct Outcome: Sendable {
    let reason: ExitReason
    let screens: [String]
    let times: [Int]
    let requests: [MemoryTerminal.Request]
  }

  /// Keeps nothing.
  private struct Drawer: PictureStore {
    let answer: Result<[String], PictureError>

    func save(_ picture: Picture) -> Result<[String], PictureError> { answer }
  }

  /// Runs the small shop behind a scripted terminal, until the front end ends.
  private func run(
    _ cues: [Cue], saving: Result<[String], PictureError> = .failure(.noSpace)
  ) async throws -> Outcome {
    let bus = await Moment.shared.bus()
    let bell = Bell()
    let link = SimulationLink(await bus.snapshot(SnapshotRequest())) { bell.ring() }
    // On a thread of its own: those that tests share may all be waiting for something else.
    let simulation = Task(executorPreference: OwnThread()) {
      await Performance(bus, link).perform()
    }
    let outcome = try await withCheckedThrowingContinuation { continuation in
      // The loop blocks, as it does on the main thread.
      Thread {
        continuation.resume(
          with: Result {
            let terminal = try ScriptedTerminal(size: .classic, cues, bell)
            let options = InterfaceOptions(language: .en, theme: .dark)
            let frontEnd = FrontEnd(
              terminal: terminal, link: link, options: options, pictures: Drawer(answer: saving)
            ) {
              terminal.now
            }
            let reason = frontEnd.run()
            return Outcome(
              reason: reason, screens: terminal.screens, times: terminal.times,
              requests: terminal.requests)
          })
      }.start()
    }
    // The front end has ended the link: so does the simulation.
    await simulation.value
    return outcome
  }

  @Test func `shows the start, steps, and quits`() async throws {
    let outcome = try await run([
      Cue(.character("n"), when: "Nothing yet"),
      Cue(.character("n"), when: "step 1/1"),
      Cue(.right, when: "step 2/2"), Cue(.character("q"), when: "step 3/3"),
    ])
    #expect(outcome.reason == .quit)
    #expect(outcome.screens.last?.contains("step 3/3") == true)
    #expect(outcome.requests == [.mouse(true), .restore])
  }

  @Test func `runs until everything is settled, and no faster than it is asked to`() async throws {
    let outcome = try await run(
      (0..<2).map { _ in Cue(.character("+")) } + [
        Cue(.character(" "), when: "paused"), Cue(.character("q"), when: "settled"),
      ])
    #expect(outcome.screens.contains { $0.contains("running 25/s") })
    #expect(outcome.screens.last?.contains("step 75/75") == true)
    // 75 messages at 25 a second, the first of them at once.
    #expect((outcome.times.last ?? 0) >= 74 * 40_000)
  }

  @Test func `runs as fast as possible with at most thirty frames a second`() async throws {
    let outcome = try await run(
      (0..<5).map { _ in Cue(.character("+")) } + [
        Cue(.character(" ")), Cue(.character("q"), when: "settled"),
      ])
    #expect(outcome.screens.last?.contains("step 75/75") == true)
    for (one, next) in zip(outcome.times, outcome.times.dropFirst()) {
      #expect(next - one >= Pacer.frame)
    }
  }

  @Test func `places an order through the form`() async throws {
    let outcome = try await run([
      Cue(.character("n"), when: "step 0/0"), Cue(.character("n"), when: "step 1/1"),
      Cue(.character("n"), when: "step 2/2"), Cue(.character("n"), when: "step 3/3"),
      Cue(.character("o"), when: "step 4/4"), Cue(.enter, when: "Place an order"),
      Cue(.character("q"), when: "The order was placed."),
    ])
    #expect(outcome.reason == .quit)
    #expect(outcome.screens.last?.contains("PLACE_ORDER  Customer → Ordering") == true)
  }

  @Test func `shows an entry whole and copies it`() async throws {
    let outcome = try await run([
      Cue(.character("n"), when: "step 0/0"), Cue(.character("1"), when: "step 1/1"),
      Cue(.enter), Cue(.character("y"), when: "schemaversion"),
      Cue(.character("q"), when: "Copied as JSON."),
    ])
    let copied = outcome.requests.compactMap { request -> String? in
      if case .copy(let text) = request { text } else { nil }
    }
    #expect(copied.count == 1)
    #expect(copied.first?.contains(#""type": "LIST_PRICES""#) == true)
  }

  @Test func `saves the screen, and says where`() async throws {
    let cues = [
      Cue(.character("v"), when: "paused"), Cue(.character("s"), when: "save the screen"),
    ]
    let outcome = try await run(
      cues + [Cue(.character("q"), when: "Saved: ./a.svg, .txt")],
      saving: .success(["./a.svg", ".txt"]))
    #expect(outcome.reason == .quit)
    let without = try await run(cues + [Cue(.character("q"), when: "the disk is full")])
    #expect(without.reason == .quit)
  }

  @Test func `follows the size, and comes back after a stop`() async throws {
    let outcome = try await run([
      Cue(.resized(Size(columns: 30, rows: 5)), when: "paused"),
      Cue(.resized(.large), when: "60×16"), Cue(.control("z"), when: "Log"),
      Cue(.control("l"), when: "paused"), Cue(.control("c"), when: "paused"),
    ])
    #expect(outcome.reason == .quit)
    #expect(
      outcome.requests == [.mouse(true), .suspend, .redraw, .redraw, .restore])
  }

  @Test(arguments: [15, 2, 1] as [Int32])
  func `ends by a signal and gives the terminal back`(signal: Int32) async throws {
    let outcome = try await run([Cue(TerminalInput.interrupted(signal: signal), when: "paused")])
    #expect(outcome.reason == .signal(signal))
    #expect(outcome.requests.last == .restore)
  }

  @Test func `ends when the terminal is gone`() async throws {
    #expect(try await run([Cue(.endOfInput, when: "paused")]).reason == .endOfInput)
  }
}

@Suite struct `The pace of a run` {
  /// How many messages go out in a second, when the loop looks every `step` microseconds.
  private func messages(_ perSecond: Int?, every step: Int, seconds: Int = 10) -> Int {
    var pacer = Pacer()
    var sum = 0
    for now in stride(from: 0, to: seconds * 1_000_000, by: step) {
      sum += pacer.due(at: now, perSecond: perSecond) ?? 0
    }
    return sum / seconds
  }

  @Test(arguments: [1, 2, 5, 10, 25, 100, 1_000])
  func `is what was asked for`(perSecond: Int) {
    for step in [1_000, 7_000, 33_000, 50_000] {
      let count = messages(perSecond, every: step)
      #expect(abs(count - perSecond) <= max(1, perSecond / 20))
    }
  }

  @Test func `begins at once, and again after a pause`() {
    var pacer = Pacer()
    #expect(pacer.due(at: 5, perSecond: 1) == 1)
    #expect(pacer.due(at: 500_000, perSecond: 1) == nil)
    pacer.stop()
    #expect(pacer.due(at: 600_000, perSecond: 1) == 1)
  }

  @Test func `does not make up for time that was lost`() {
    var pacer = Pacer()
    _ = pacer.due(at: 0, perSecond: 100)
    let count = pacer.due(at: 60_000_000, perSecond: 100)
    #expect(count ?? 0 <= 10)
  }

  @Test func `waits as long as nothing is due`() {
    var pacer = Pacer()
    _ = pacer.due(at: 0, perSecond: 2)
    #expect(pacer.wait(at: 100_000, perSecond: 2) == 400_000)
    #expect(pacer.wait(at: 700_000, perSecond: 2) == 0)
    #expect(pacer.wait(at: 0, perSecond: 1_000) == Pacer.frame)
    #expect(pacer.wait(at: 0, perSecond: nil) == 0)
  }

  @Test func `at full speed finds what the simulation is able to between two frames`() {
    /// Takes `cost` microseconds a message; gives back the last batch.
    func batch(_ cost: Int) -> Int {
      var pacer = Pacer()
      var now = 0
      var last = 0
      for _ in 0..<60 {
        last = pacer.due(at: now, perSecond: nil) ?? 0
        now += max(1_000, last * cost)
      }
      return last
    }
    #expect(batch(1) > 10_000)
    #expect((16...4_096).contains(batch(50)))
    #expect(batch(100_000) == 16)
  }
}
