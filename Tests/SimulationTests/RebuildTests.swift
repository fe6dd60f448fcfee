import EventSourcing
import Primitives
import TestSupport
import Testing

@testable import Simulation

@Suite struct `Rebuilding contexts from the stored events` {
  /// What one has to do with a bus in the middle of a rebuild.
  enum Interruption: CaseIterable {
    case step, run, phase, look, send, switchBranch, rebuild, world
  }

  private func begun() async throws -> Bench {
    let bench = Bench()
    try await bench.bus.open()
    for _ in 1...9 { _ = try await bench.bus.step() }
    return bench
  }

  @Test func `given one context, then event by event it comes to hold what it held`() async throws {
    let bench = try await begun()
    let (engine, world) = (await bench.bus.engine, await bench.bus.world())
    let own = engine.log.filter { $0.message.kind == .event && $0.message.origin == .left }
    try await bench.bus.beginRebuild(.left)
    #expect(await bench.bus.viewedWorld() == [[], world[1]])
    for count in 1...own.count {
      await bench.bus.rebuildOn(limit: 1)
      #expect(await bench.bus.viewedWorld() == [Array(world[0].prefix(count)), world[1]])
      let view = try #require(await bench.bus.snapshot().rebuild)
      #expect(view.events == count && view.lastEvent?.position == Int(own[count - 1].position))
      #expect(view.isDone == (count == own.count) && (view.before == view.now) == view.isDone)
    }
    await bench.bus.endRebuild()
    #expect(await bench.bus.snapshot().rebuild == nil)
    #expect(await bench.bus.world() == world)
  }

  @Test(arguments: [[], [.outbox]] as [[Mechanism]], [nil, .right] as [ParticipantID?])
  func
    `given a crash before publishing, then the state comes back, and the hash of what was published tells the loss`(
      absent: [Mechanism], context: ParticipantID?
    ) async throws
  {
    let bench = Bench([RelaySystem.sent("a", hops: 3)], without: absent)
    _ = try await bench.bus.intervene(.change(.begin(.once(.crash(.afterRecord), to: .right))))
    for _ in 1...2 { _ = try await bench.bus.step() }
    try await bench.bus.beginRebuild(context)
    let empty = try #require(await bench.bus.snapshot().rebuild)
    #expect(empty.recorded == empty.published && empty.unpublished == [])
    await bench.bus.rebuildOn(limit: .max)
    let view = try #require(await bench.bus.snapshot().rebuild)
    #expect(view.isDone && view.before == view.now)
    #expect(view.recorded != empty.recorded && (view.recorded == view.published) == absent.isEmpty)
    let lost = await bench.bus.engine.unpublished.sorted().map { Int($0) }
    #expect(view.unpublished.map(\.position) == lost && lost.isEmpty == absent.isEmpty)
  }

  @Test func `given all contexts, then what they hold is the fold of the log up to there`()
    async throws
  {
    let bench = try await begun()
    let engine = await bench.bus.engine
    try await bench.bus.beginRebuild(nil)
    while let rebuilding = await bench.bus.rebuilding, rebuilding.position < rebuilding.end {
      await bench.bus.rebuildOn(limit: 2)
      let position = await bench.bus.rebuilding?.position ?? 0
      #expect(await bench.bus.viewedWorld() == engine.foldedWorld(through: Int32(position)))
    }
    let view = await bench.bus.snapshot().rebuild
    #expect(view?.isDone == true && view?.before == view?.now)
  }

  @Test(arguments: [nil, .left, .right] as [ParticipantID?])
  func `given the end at once, when the run goes on, then it is as if nothing had happened`(
    context: ParticipantID?
  ) async throws {
    let (calm, bench) = (try await begun(), try await begun())
    try await bench.bus.beginRebuild(context)
    await bench.bus.rebuildOn(limit: .max)
    let view = await bench.bus.snapshot().rebuild
    #expect(view?.before == view?.now)
    await bench.bus.endRebuild()
    try await calm.bus.finish()
    try await bench.bus.finish()
    #expect(await bench.bus.images() == calm.bus.images())
    #expect(await bench.bus.engine.watch.violations == [])
  }

  @Test(arguments: Interruption.allCases)
  func `given a rebuild that is half done, when something else is done, then nothing is lost`(
    interruption: Interruption
  ) async throws {
    let bench = try await begun()
    let bus = bench.bus
    let world = await bus.world()
    try await bus.beginRebuild(nil)
    await bus.rebuildOn(limit: 2)
    switch interruption {
    case .step: _ = try await bus.step()
    case .run: _ = try await bus.run(limit: 3)
    case .phase: _ = try await bus.phaseForward()
    case .look: await bus.look(atStep: 6)
    case .send: _ = try await bus.send(Token(label: "mine", hops: 1, from: .player))
    case .switchBranch: _ = try await bus.loseNext(at: 6)
    case .rebuild:
      try await bus.beginRebuild(.left)
      #expect(await bus.rebuilding?.lost == world)
    case .world: #expect(await bus.world() == world)
    }
    await bus.look(atStep: .max)
    _ = try await bus.switchBranch(to: .main)
    #expect(await bus.world() == bus.engine.foldedWorld())
    try await bus.finish()
    await bus.checkAll()
    #expect(await bus.engine.watch.violations == [])
  }

  @Test func `given the past, then what was held then is rebuilt, and now stays as it is`()
    async throws
  {
    let bench = try await begun()
    let (engine, world) = (await bench.bus.engine, await bench.bus.world())
    await bench.bus.look(atStep: 6)
    let then = await bench.bus.viewedWorld()
    try await bench.bus.beginRebuild(nil)
    #expect(await bench.bus.viewedWorld() == [[], []])
    await bench.bus.rebuildOn(limit: .max)
    #expect(await bench.bus.viewedWorld() == then && then != world)
    await bench.bus.endRebuild()
    await bench.bus.look(atStep: .max)
    #expect(await bench.bus.world() == world)
    #expect(await bench.bus.engine.image == engine.image)
  }
}
