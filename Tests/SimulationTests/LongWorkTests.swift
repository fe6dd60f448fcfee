import EventSourcing
import Primitives
import Synchronization
import TestSupport
import Testing

@testable import Simulation

@Suite struct `Work that takes long` {
  /// Hears how far work is, and stops it after so many reports.
  private final class Listener: Sendable {
    private let heard = Mutex<[LongWork]>([])
    private let patience: Mutex<Int>

    init(patience: Int = .max) { self.patience = Mutex(patience) }

    var works: [LongWork] { heard.withLock { $0 } }

    func loosePatience(after reports: Int) { patience.withLock { $0 = reports } }

    func report(_ work: LongWork) -> Bool {
      heard.withLock { $0.append(work) }
      return patience.withLock { left in
        left -= 1
        return left >= 0
      }
    }
  }

  /// A run of some thousand entries.
  private func bench(_ listener: Listener) async throws -> Bench {
    let bench = Bench([RelaySystem.sent("a", hops: 3_000), RelaySystem.sent("b", hops: 3_000)])
    try await bench.bus.finish()
    await bench.bus.report { listener.report($0) }
    return bench
  }

  @Test func `given a text to find, then it says how far it is, by position`() async throws {
    let listener = Listener()
    let bench = try await bench(listener)
    await bench.bus.find("b has")
    let found = try #require(await bench.bus.snapshot().found)
    let count = await bench.bus.engine.log.count
    #expect(found.stopped == nil && found.total == 3_001)
    #expect(listener.works.map(\.done) == Array(stride(from: 1_024, through: count, by: 1_024)))
    #expect(listener.works.allSatisfy { $0.kind == .find && $0.total == count })
  }

  @Test
  func `given a search that is stopped, then what was found stays, and nothing goes on by itself`()
    async throws
  {
    let listener = Listener(patience: 2)
    let bench = try await bench(listener)
    await bench.bus.find("b has")
    let found = try #require(await bench.bus.snapshot().found)
    #expect(found.stopped == 3_072 && found.total < 3_001 && found.total > 1_000)
    #expect(await bench.bus.snapshot().found == found && listener.works.count == 3)
    listener.loosePatience(after: .max)
    await bench.bus.find("b has")
    #expect(await bench.bus.snapshot().found?.total == 3_001)
  }

  @Test func `given letters that are typed one by one, then each finds what it finds alone`()
    async throws
  {
    let listener = Listener()
    let (typed, alone) = (try await bench(listener), try await bench(Listener()))
    for text in ["b", "b ", "b h", "b has 1", "b has 12", "hops 12", "hops", "hops 7", "#7", "#71"]
    {
      await typed.bus.find(text)
      await alone.bus.find(nil)
      await alone.bus.find(text)
      #expect(await typed.bus.snapshot().found == alone.bus.snapshot().found, "\(text)")
    }
    await typed.bus.find("b has")
    let found = try #require(await typed.bus.snapshot().found)
    let before = listener.works.count
    await typed.bus.find("b has 1")
    _ = await typed.bus.snapshot()
    #expect(
      listener.works.count - before == found.total / 1_024, "only what was found is looked at again"
    )
  }

  @Test func `given letters that are typed on, when it is stopped, then it says up to where`()
    async throws
  {
    let listener = Listener()
    let bench = try await bench(listener)
    await bench.bus.find("b has")
    _ = await bench.bus.snapshot()
    listener.loosePatience(after: 1)
    await bench.bus.find("b has 1")
    let found = try #require(await bench.bus.snapshot().found)
    let stopped = try #require(found.stopped)
    #expect(
      stopped == listener.works.last?.done && found.rows.allSatisfy { $0.position <= stopped })
    let count = await bench.bus.engine.log.count
    #expect(found.total > 0 && stopped < count)
  }

  @Test func `given a search that is stopped, when the branch is another, then it does not begin`()
    async throws
  {
    let listener = Listener(patience: 1)
    let bench = try await bench(listener)
    await bench.bus.find("b has")
    #expect(await bench.bus.snapshot().found?.stopped == 2_048)
    let reports = listener.works.count
    #expect(try await bench.bus.loseNext(at: 7))
    #expect(await bench.bus.snapshot().found?.stopped == 0 && listener.works.count == reports)
    await bench.bus.find("b has")
    listener.loosePatience(after: .max)
    #expect(await bench.bus.snapshot().found?.stopped == nil)
  }

  @Test func `given a rebuild that is stopped, then it stays where it is and can go on`()
    async throws
  {
    let listener = Listener(patience: 5)
    let bench = try await bench(listener)
    let world = await bench.bus.world()
    try await bench.bus.beginRebuild(nil)
    await bench.bus.rebuildOn(limit: .max)
    let view = try #require(await bench.bus.snapshot().rebuild)
    #expect(!view.isDone && view.position > 0)
    #expect(listener.works.last == LongWork(.rebuild, done: view.position, total: view.end))
    listener.loosePatience(after: .max)
    await bench.bus.rebuildOn(limit: .max)
    let done = try #require(await bench.bus.snapshot().rebuild)
    #expect(done.isDone && done.before == done.now)
    await bench.bus.endRebuild()
    #expect(await bench.bus.world() == world)
  }

  @Test func `given the hash of a long log is stopped, then nothing is lost, and it can be taken`()
    async throws
  {
    let bench = try await bench(Listener())
    let short = await bench.bus.engine.log
    let event = try #require(
      short.first { $0.message.kind == .event && $0.message.origin == .left })
    var log = EventLog<Token>()
    var world = RelaySystem.emptyWorld
    for _ in 0...RebuildView.hashedAlways {
      log.append(event)
      RelaySystem.evolve(&world, event.message)
    }
    let listener = Listener()
    var rebuilding = try #require(
      Rebuilding<RelaySystem>(
        context: .left, before: world, end: log.count, report: listener.report))
    rebuilding.fold(log, lost: [], limit: .max)
    rebuilding.finish { _ in false }
    #expect(rebuilding.position == log.count && rebuilding.now == nil)
    rebuilding.finish(listener.report)
    #expect(rebuilding.now == rebuilding.before)
    #expect(
      listener.works.map(\.kind) == [.hash, .hash, .hash, .hash], "each asks once more within")
    rebuilding.finish(listener.report)
    #expect(listener.works.count == 4, "it is not taken twice")
  }

  @Test func `given it is stopped while a state is written, then there is no hash yet`()
    async throws
  {
    let bench = try await bench(Listener())
    let world = await bench.bus.world()
    let end = await bench.bus.engine.log.count
    let listener = Listener(patience: 1)
    #expect(
      Rebuilding<RelaySystem>(context: .left, before: world, end: end, report: listener.report)
        == nil)
    #expect(listener.works.count == 2)
  }

  @Test func `given a rebuild that is left half done, then the contexts hold what they held`()
    async throws
  {
    let bench = try await bench(Listener(patience: 1))
    let world = await bench.bus.world()
    try await bench.bus.beginRebuild(.left)
    await bench.bus.rebuildOn(limit: .max)
    await bench.bus.endRebuild()
    #expect(await bench.bus.world() == world)
  }

  @Test func `given a search through the past that is stopped, then the moment stays`() async throws
  {
    let listener = Listener(patience: 1)
    let bench = try await bench(listener)
    #expect(await bench.bus.add(Breakpoint(.type("NEVER"))))
    #expect(await bench.bus.seekBack() == false)
    #expect(listener.works.count == 2 && listener.works.allSatisfy { $0.kind == .seek })
    await bench.bus.look(atStep: 10)
    #expect(try await bench.bus.seekForward(limit: 5) == false)
    #expect(await bench.bus.viewedEngine.step == 10)
    listener.loosePatience(after: .max)
    _ = try await bench.bus.seekForward(limit: 5)
    #expect(await bench.bus.past == nil)
  }

  @Test func `given a comparison that is stopped, then there is none until it is asked for again`()
    async throws
  {
    let listener = Listener()
    let bench = try await bench(listener)
    #expect(try await bench.bus.loseNext(at: 7))
    var request = SnapshotRequest()
    request.comparison = .main
    listener.loosePatience(after: 1)
    #expect(await bench.bus.snapshot(request).comparison == nil)
    listener.loosePatience(after: .max)
    let found = try #require(await bench.bus.snapshot(request).comparison)
    let reports = listener.works.count
    #expect(await bench.bus.snapshot(request).comparison == found)
    #expect(listener.works.count == reports, "the same is not compared twice")
    try await bench.bus.finish()
    #expect(await bench.bus.snapshot(request).comparison != found)
  }

  @Test func `given the screen stopped a command, then later ones do not take it up`() async throws
  {
    let bench = try await bench(Listener())
    #expect(try await bench.bus.loseNext(at: 7))
    let link = SimulationLink(await bench.bus.snapshot()) {}
    link.stopWork(through: 1)
    link.send(.compare(.main))
    link.finish()
    await Performance(bench.bus, link).perform()
    #expect(link.snapshot.comparison == nil && link.snapshot.hasGivenUp)
  }

  @Test func `given the screen stopped a command, then later ones are not called stopped`()
    async throws
  {
    let bench = try await bench(Listener())
    #expect(try await bench.bus.loseNext(at: 7))
    let link = SimulationLink(await bench.bus.snapshot()) {}
    link.stopWork(through: 1)
    link.send(.compare(.main))
    link.send(.showLog(from: nil))
    link.finish()
    await Performance(bench.bus, link).perform()
    #expect(link.snapshot.comparison == nil && link.snapshot.answered == 2)
    #expect(!link.snapshot.hasGivenUp)
    #expect(link.snapshot.work == nil)
  }

  @Test func `given a link, then only the commands up to the number are stopped`() async throws {
    let bench = Bench()
    let link = SimulationLink(await bench.bus.snapshot()) {}
    let work = LongWork(.find, done: 1, total: 2)
    link.begin(3)
    #expect(link.report(work))
    link.stopWork(through: 3)
    #expect(!link.hasGivenUp, "nobody has yet been told")
    #expect(!link.report(work) && link.hasGivenUp)
    link.begin(4)
    #expect(link.report(work) && !link.hasGivenUp)
    link.finish()
    #expect(link.report(work), "what was asked for before the end is done")
  }

  @Test(arguments: [(0, 0), (50, 1), (100, 2), (100, 3)])
  func `is told in percent`(percent: Int, done: Int) {
    #expect(LongWork(.find, done: done, total: 2).percent == percent)
  }
}
