import Foundation
import Messaging
import Testing

@Suite struct `The executor of a simulation` {
  private actor Worker {
    private let executor: SimulationExecutor
    private var work: [Int] = []

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    init(_ executor: SimulationExecutor) { self.executor = executor }

    func add(_ number: Int) { work.append(number) }

    func done() -> [Int] { work }

    func ask(_ other: Worker, _ number: Int) async { await other.add(number) }

    func thread() -> String { "\(pthread_self())" }
  }

  @Test func `runs all its actors on one thread of its own`() async {
    let executor = SimulationExecutor()
    let other = SimulationExecutor()
    defer {
      executor.stop()
      other.stop()
    }
    let thread = await Worker(executor).thread()
    #expect(await Worker(executor).thread() == thread)
    #expect(await Worker(other).thread() != thread)
  }

  @Test func `does what it is asked in that order, and all of it`() async {
    let executor = SimulationExecutor()
    defer { executor.stop() }
    let first = Worker(executor)
    let second = Worker(executor)
    for number in 0..<1_000 { await first.ask(second, number) }
    #expect(await second.done() == Array(0..<1_000))
  }

  @Test func `loses nothing when many ask at once`() async {
    let executor = SimulationExecutor()
    defer { executor.stop() }
    let worker = Worker(executor)
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<500 { group.addTask { await worker.add(number) } }
    }
    #expect(await worker.done().sorted() == Array(0..<500))
  }
}
