import EventSourcing
import Messaging
import Primitives
import TestSupport
import Testing

@testable import Simulation

@Suite struct `The bus` {
  private let executor = SimulationExecutor()
  private let system = RelaySystem(agenda: [RelaySystem.sent("a", hops: 3)])

  private func bus(
    _ system: RelaySystem, store: RecordingStore? = nil
  ) -> Bus<RelaySystem> {
    Bus(system, keepsHistory: false, store: store, executor: executor)
  }

  @Test func `delivers message after message, and folds to what the contexts hold`() async throws {
    defer { executor.stop() }
    let bus = bus(system)
    #expect(try await bus.run(limit: 2) == 2)
    #expect(try await bus.run(limit: 100) == 1)
    #expect(try await bus.step() == false)
    await bus.checkAll()
    #expect(await bus.world() == [["a", "a"], ["a"]])
    #expect(await bus.engine.watch.violations == [])
    #expect(await bus.engine.watch.checks == [1, 4, 1])
  }

  @Test func `each single step is durable before it returns`() async throws {
    defer { executor.stop() }
    let store = RecordingStore()
    let bus = bus(system, store: store)
    for step in 1...3 as ClosedRange<Int32> {
      #expect(try await bus.step())
      #expect(store.steps == Array(1...step))
    }
    #expect(store.branches == [.main])
  }

  @Test func `a free run is durable in groups, and whole when it returns`() async throws {
    defer { executor.stop() }
    let store = RecordingStore()
    let size = Bus<RelaySystem>.groupSize
    let bus = bus(
      RelaySystem(agenda: [RelaySystem.sent("a", hops: size + 5)]), store: store)
    #expect(try await bus.run(limit: .max) == size + 5)
    #expect(store.batchSizes == [size, 5])
  }

  @Test func `what cannot be stored stops the run, and nothing is lost once it can`() async throws {
    defer { executor.stop() }
    let store = RecordingStore()
    let bus = bus(system, store: store)
    #expect(try await bus.step())
    store.fails(true)
    for _ in 1...3 {
      await #expect(throws: StoreError("session: no space left")) { try await bus.step() }
      #expect(await bus.engine.step == 2)
    }
    store.fails(false)
    #expect(try await bus.run(limit: .max) == 1)
    #expect(store.steps == [1, 2, 3])
  }

  @Test func `what the user asks for and does is handled at once and durable`() async throws {
    defer { executor.stop() }
    let store = RecordingStore()
    let bus = bus(RelaySystem(), store: store)
    #expect(try await bus.send(Token(label: "mine", hops: 1, from: .player)))
    #expect(try await bus.intervene(.change(.begin(.stopped(.left)))))
    #expect(try await bus.intervene(.change(.lift(.stopped(.right)))) == false)
    #expect(await bus.world() == [["mine"], []])
    #expect(store.steps == [1, 2])
  }

  @Test func `a refusal and a message that changes nothing are steps as well`() async throws {
    defer { executor.stop() }
    let bus = bus(RelaySystem(agenda: [RelaySystem.sent("forbidden"), RelaySystem.sent("dull")]))
    #expect(try await bus.step())
    #expect(await bus.engine.last?.outcome == .rejected(Phrase("forbidden")))
    #expect(try await bus.step())
    #expect(await bus.engine.last?.outcome == .ignored)
    #expect(await bus.engine.log.count == 2)
  }

  @Test func `opening delivers the opening and nothing after it`() async throws {
    defer { executor.stop() }
    let opening = RelaySystem.sent("opening", hops: 3, isOpening: true)
    let bus = bus(RelaySystem(agenda: [opening, RelaySystem.sent("customer")]))
    try await bus.open()
    #expect(await bus.isUntouched)
    #expect(await bus.engine.log.map(\.message.label) == Array(repeating: "opening", count: 4))
    try await bus.open()
    #expect(await bus.engine.step == 3)
    #expect(try await bus.step())
    #expect(await bus.isUntouched == false)
  }

  @Test
  func
    `given somebody did something right after the opening, when it is opened again, then it stays as it is`()
    async throws
  {
    defer { executor.stop() }
    let agenda = [RelaySystem.sent("opening", isOpening: true), RelaySystem.sent("customer")]
    let bus = bus(RelaySystem(agenda: agenda))
    try await bus.open()
    let end = await bus.engine.openingEnd
    #expect(try await bus.send(Token(label: "by hand", hops: 3, from: .player)))
    let left = await bus.engine.image
    #expect(left.step == end + 1)
    try await bus.open()
    #expect(await bus.engine.image == left)
    guard case .scheduled? = await bus.engine.upcoming else {
      Issue.record("the customer whose time has come waits for what was done by hand")
      return
    }
  }

  @Test func `goes on from lines that were rebuilt from what was stored`() async throws {
    defer { executor.stop() }
    let store = RecordingStore()
    let first = bus(system, store: store)
    _ = try await first.run(limit: 2)
    var lines = Lines(system)
    for part in try store.parts { try lines.add(part) }
    let second = Bus(
      lines: lines, contexts: system.makeContexts(executor: executor), keepsHistory: true,
      store: nil, executor: executor)
    #expect(await second.world() == first.world())
    #expect(await second.engine.image == first.engine.image)
    _ = try await second.run(limit: .max)
    await second.checkAll()
    #expect(await second.engine.watch.violations == [])
  }

  @Test func `a context that holds something else than the log is noticed`() async throws {
    defer { executor.stop() }
    let contexts = system.makeContexts(executor: executor)
    let bus = Bus(
      lines: Lines(system), contexts: contexts, keepsHistory: false, store: nil,
      executor: executor)
    _ = try await bus.run(limit: .max)
    await contexts.restore([["forged"], []])
    await bus.checkAll()
    #expect(await bus.engine.watch.violations.map(\.text) == [Phrase("differs")])
  }

  @Test(arguments: CrashPoint.allCases)
  func `a context that crashes is a new actor, with what the log says`(point: CrashPoint)
    async throws
  {
    defer { executor.stop() }
    let bus = bus(system)
    _ = try await bus.intervene(.change(.begin(.once(.crash(point), to: .right))))
    for _ in 1...2 { _ = try await bus.step() }
    #expect(await bus.world() == bus.engine.foldedWorld())
    #expect(await bus.world() == [["a"], point == .beforeRecord ? [] : ["a"]])
    _ = try await bus.run(limit: .max)
    #expect(await bus.world() == [["a", "a"], ["a"]])
  }

  @Test func `the actors and the pure run make the same steps`() async throws {
    defer { executor.stop() }
    for seed in 1...5 as ClosedRange<UInt64> {
      let system = RelaySystem(
        agenda: (0..<6).map { RelaySystem.sent("x\($0)", hops: 6, at: $0 * 30) }, seed: seed)
      let strike = Disturbance.strike(Strike(.crash(.afterRecord), basisPoints: 3_000))
      let bus = bus(system)
      var run = PureRun(system)
      _ = try await bus.intervene(.change(.begin(strike)))
      _ = run.begin(strike)
      _ = try await bus.run(limit: .max)
      run.settle()
      #expect(await bus.engine.image == run.engine.image)
      #expect(await bus.world() == run.world)
    }
  }
}
