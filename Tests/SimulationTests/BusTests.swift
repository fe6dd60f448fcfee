import EventSourcing
import Messaging
import Primitives
import Simulation
import Synchronization
import Testing

@Suite struct `The bus` {
  /// A store that can be told to fail.
  private final class FailingStore: SessionStore {
    typealias Message = Token

    let isDown = Mutex(false)
    let batches = Mutex<[[StepRecord<Token>]]>([])

    func append(_ steps: [StepRecord<Token>]) throws(StoreError) {
      if isDown.withLock({ $0 }) { throw StoreError("session: no space left") }
      batches.withLock { $0.append(steps) }
    }

    func load(_ body: (StepRecord<Token>) throws(StoreError) -> Void) throws(StoreError) {}

    var steps: [Int32] { batches.withLock { $0.flatMap { $0.map(\.step) } } }
  }

  private let executor = SimulationExecutor()

  private func bus(
    _ system: RelaySystem, store: (any SessionStore<Token>)? = nil
  ) -> Bus<RelaySystem> {
    Bus(
      engine: Engine(system), contexts: system.makeContexts(executor: executor), store: store,
      executor: executor)
  }

  private let system = RelaySystem(agenda: [RelaySystem.sent("a", hops: 3)])

  @Test func `delivers message after message, and folds to what the contexts hold`() async throws {
    defer { executor.stop() }
    let bus = bus(system)
    #expect(try await bus.run(limit: 2) == 2)
    #expect(try await bus.run(limit: 100) == 1)
    #expect(try await bus.step() == false)
    await bus.checkAll()
    #expect(await bus.world() == [["a", "a"], ["a"]])
    #expect(await bus.engine.watch.violations == [])
    #expect(await bus.engine.watch.checks == [1])
  }

  @Test func `each single step is durable before it returns`() async throws {
    defer { executor.stop() }
    let store = FailingStore()
    let bus = bus(system, store: store)
    for step in 1...3 as ClosedRange<Int32> {
      #expect(try await bus.step())
      #expect(store.steps == Array(1...step))
    }
  }

  @Test func `a free run is durable in groups, and whole when it returns`() async throws {
    defer { executor.stop() }
    let store = FailingStore()
    let size = Bus<RelaySystem>.groupSize
    let bus = bus(
      RelaySystem(agenda: [RelaySystem.sent("a", hops: size + 5)]), store: store)
    #expect(try await bus.run(limit: .max) == size + 5)
    #expect(store.batches.withLock { $0.map(\.count) } == [size, 5])
  }

  @Test func `what cannot be stored stops the run, and nothing is lost once it can`() async throws {
    defer { executor.stop() }
    let store = FailingStore()
    let bus = bus(system, store: store)
    #expect(try await bus.step())
    store.isDown.withLock { $0 = true }
    for _ in 1...3 {
      await #expect(throws: StoreError("session: no space left")) { try await bus.step() }
      #expect(await bus.engine.step == 2)
    }
    store.isDown.withLock { $0 = false }
    #expect(try await bus.run(limit: .max) == 1)
    #expect(store.steps == [1, 2, 3])
  }

  @Test func `what the user asks for is handled at once`() async throws {
    defer { executor.stop() }
    let store = FailingStore()
    let bus = bus(RelaySystem(), store: store)
    #expect(try await bus.send(Token(label: "mine", hops: 1, from: .player)))
    #expect(await bus.world() == [["mine"], []])
    #expect(store.steps == [1])
  }

  @Test func `a refusal and a message that changes nothing are steps as well`() async throws {
    defer { executor.stop() }
    let bus = bus(RelaySystem(agenda: [RelaySystem.sent("forbidden"), RelaySystem.sent("dull")]))
    #expect(try await bus.step())
    #expect(await bus.engine.last?.acknowledged.outcome == .rejected(Phrase("forbidden")))
    #expect(try await bus.step())
    #expect(await bus.engine.last?.acknowledged.outcome == .ignored)
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

  @Test func `goes on from a rebuilt world`() async throws {
    defer { executor.stop() }
    let first = bus(system)
    _ = try await first.run(limit: 2)
    let engine = await first.engine
    let second = Bus(
      engine: engine, contexts: system.makeContexts(executor: executor),
      world: engine.foldedWorld(), store: nil, executor: executor)
    #expect(await second.world() == first.world())
    _ = try await second.run(limit: .max)
    await second.checkAll()
    #expect(await second.engine.watch.violations == [])
  }

  @Test func `a context that holds something else than the log is noticed`() async throws {
    defer { executor.stop() }
    let contexts = system.makeContexts(executor: executor)
    let bus = Bus(engine: Engine(system), contexts: contexts, store: nil, executor: executor)
    _ = try await bus.run(limit: .max)
    await contexts.restore([["forged"], []])
    await bus.checkAll()
    #expect(await bus.engine.watch.violations.map(\.text) == [Phrase("differs")])
  }
}
