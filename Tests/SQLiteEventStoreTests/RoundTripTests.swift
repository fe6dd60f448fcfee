import EventSourcing
import Foundation
import Messaging
import OrderFlowSystem
import OrderingContract
import Primitives
import SQLiteEventStore
import SessionRun
import Simulation
import Testing

@Suite struct `a session that is opened again` {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  @Test func `given a run in a file, when it is loaded, then it has the steps of one in memory`()
    async throws
  {
    let memory = MemoryStore<OrderFlowMessage>()
    let executor = SimulationExecutor()
    let bus = Bus(
      OrderFlow(.competing), keepsHistory: false, store: memory, executor: executor)
    while try await bus.run(limit: 1_000) > 0 {}
    var expected: [StoredPart<OrderFlowMessage>] = []
    try memory.load { part throws(StoreError) in expected.append(part) }
    executor.stop()

    try await runWhole(.competing, in: directory.file())
    let session = try SessionFile.open(directory.file())
    #expect(try parts(of: session) == expected)
    #expect(expected.count > 100)
    session.close()
  }

  @Test
  func
    `given a settled session, when it is resumed, then log, queue, states and checks are the same`()
    async throws
  {
    let first = try await SessionRun(
      resuming: SessionFile.create(directory.file(), info: Scenario.competing.info))
    _ = try await first.bus.run(limit: 60)
    let (engine, world) = (await first.bus.engine, await first.bus.world())
    first.close()

    let second = try await SessionRun(resuming: SessionFile.open(directory.file()))
    let again = await second.bus.engine
    #expect(again.log == engine.log)
    #expect(again.queue.sorted == engine.queue.sorted)
    #expect(again.now == engine.now)
    #expect(again.step == 60)
    #expect(again.agendaDone == engine.agendaDone)
    #expect(again.lastRecord() == engine.lastRecord())
    #expect(again.watch.checks == engine.watch.checks)
    #expect(await second.bus.world() == world)
    await second.bus.checkAll()
    #expect(await second.bus.engine.watch.violations.isEmpty)
    second.close()
  }

  @Test
  func
    `given a small session, when it stops after any step and goes on, then every row is that of one never stopped`()
    async throws
  {
    try await runWhole(.small, in: directory.file("whole"))
    let whole = try rows(of: directory.file("whole"))
    let session = try SessionFile.openForReading(directory.file("whole"))
    let count = try steps(of: session).count
    session.close()

    for cut in 0...count {
      let file = directory.file("cut-\(cut)")
      let first = try await SessionRun(
        resuming: SessionFile.create(file, info: Scenario.small.info))
      #expect(try await first.bus.run(limit: cut) == cut)
      first.close()
      let second = try await SessionRun(resuming: SessionFile.open(file))
      try await second.finish()
      second.close()
      #expect(try rows(of: file) == whole, "cut after \(cut)")
    }
  }

  @Test
  func
    `given a session, when every step is a process's life of its own, then every row is the same`()
    async throws
  {
    try await runWhole(.small, in: directory.file("whole"))
    let file = directory.file("steps")
    var session = try SessionFile.create(file, info: Scenario.small.info)
    while true {
      let run = try await SessionRun(resuming: session)
      let went = try await run.bus.step()
      run.close()
      guard went else { break }
      session = try SessionFile.open(file)
    }
    #expect(try rows(of: file) == rows(of: directory.file("whole")))
  }

  @Test
  func `given steps one by one or in groups, when both are compared, then every row is the same`()
    async throws
  {
    try await runWhole(.competing, in: directory.file("groups"))
    let run = try await SessionRun(
      resuming: SessionFile.create(directory.file("steps"), info: Scenario.competing.info))
    while try await run.bus.step() {}
    run.close()
    #expect(try rows(of: directory.file("steps")) == rows(of: directory.file("groups")))
  }

  @Test
  func
    `given a message that the user sent, when it is stored, then it is a choice and comes back as one`()
    async throws
  {
    let run = try await SessionRun(
      resuming: SessionFile.create(directory.file(), info: Scenario.small.info))
    _ = try await run.bus.run(limit: 10)
    #expect(try run.session.choiceCount() == 0)
    let order = PlaceOrder(
      orderId: OrderID("mine"), customerId: CustomerID("me"),
      lines: [RequestedLine(item: ItemID("tea"), quantity: Quantity(clamping: 1))])
    #expect(try await run.bus.send(.command(.placeOrder(order))))
    try await run.finish()
    let log = await run.bus.engine.log
    #expect(try run.session.choiceCount() == 1)
    run.close()

    let choice = try #require(try rows(of: directory.file()).last)
    #expect(choice.contains("kind:\"asked\""))
    #expect(choice.contains("\\\"type\\\":\\\"PLACE_ORDER\\\""))
    let again = try await SessionRun(resuming: SessionFile.open(directory.file()))
    #expect(await again.bus.engine.log == log)
    #expect(await again.bus.engine.isSettled)
    #expect(try again.session.verify().isWhole)
    again.close()
  }

  @Test func `given a closed session, when the directory is looked at, then there is one file`()
    async throws
  {
    try await runWhole(.small, in: directory.file())
    #expect(directory.names == ["session.sqlite"])
    let before = try bytes(directory.file())
    let session = try SessionFile.openForReading(directory.file())
    _ = try steps(of: session)
    session.close()
    #expect(directory.names == ["session.sqlite"])
    #expect(try bytes(directory.file()) == before)
  }

  @Test func `given what a session says of itself, when it is opened, then it says the same`()
    throws
  {
    let info = SessionInfo(
      scenario: Data(#"{"name":"김치 \"1\""}"#.utf8), seed: .max, programVersion: "1.2.3-ω")
    try SessionFile.create(directory.file(), info: info).close()
    let session = try SessionFile.open(directory.file())
    #expect(session.info == info)
    #expect(try steps(of: session).isEmpty)
    #expect(try session.entryCount() == 0)
    session.close()
  }

  @Test
  func
    `given steps that do not follow, when they are appended, then they are refused and nothing is stored`()
    async throws
  {
    try await runWhole(.small, in: directory.file("whole"))
    let whole = try SessionFile.openForReading(directory.file("whole"))
    let all = try steps(of: whole)
    whole.close()
    let session = try SessionFile.create(directory.file("other"), info: Scenario.small.info)
    let store = session.store(of: OrderFlowMessage.self, participants: OrderFlow.participants)
    let line = "\(directory.file("other")): step 4 does not follow on step 2; nothing was stored"
    #expect(refusal { try store.append([all[0], all[1], all[3]], to: .main) } == line)
    #expect(try steps(of: session).isEmpty)
    try store.append(Array(all[0..<2]), to: .main)
    #expect(
      refusal { try store.append([all[1]], to: .main) }?.contains("does not follow on step 2")
        == true)
    try store.append(Array(all[2...]), to: .main)
    #expect(try steps(of: session) == all)
    session.close()
    #expect(try rows(of: directory.file("other")) == rows(of: directory.file("whole")))
  }
}
