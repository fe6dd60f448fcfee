import EventSourcing
import Messaging
import Primitives
import TestSupport
import Testing

@testable import Simulation

@Suite struct `The history of a line` {
  private func line() -> Line<RelaySystem> {
    let system = RelaySystem(
      agenda: (0..<40).map { RelaySystem.sent("x\($0)", hops: 30, at: $0 * 35) })
    var run = PureRun(system)
    var broker = RandomBroker<RelaySystem>(seed: 5)
    var line = Line(system)
    for _ in 0..<1_200 {
      let chosen = broker.chance.happens(percent: 10) ? broker.intervention(run.engine) : nil
      guard chosen.map({ run.intervene($0) }) ?? run.step() else { continue }
      if let record = run.engine.lastRecord() { try? line.replay(record) }
    }
    return line
  }

  @Test func `without the kept moments all is the same`() throws {
    let line = line()
    var bare = line.history
    bare.dropMoments()
    #expect(line.history.count > 900)
    for step in stride(from: 0, through: Int32(line.history.count), by: 97) {
      let moment = try #require(line.history.moment(at: step, log: line.engine.log))
      let same = try #require(bare.moment(at: step, log: line.engine.log))
      #expect(moment.engine.image == same.engine.image && moment.world == same.world)
      #expect(moment.engine.step == step && moment.world == moment.engine.foldedWorld())
    }
    let end = try #require(bare.moment(at: Int32(bare.count), log: line.engine.log))
    #expect(end.engine.image == line.engine.image && end.world == line.world)
  }

  @Test func `a step that is not there has no moment`() {
    let line = line()
    for step in [-1, Int32(line.history.count) + 1] {
      #expect(line.history.moment(at: step, log: line.engine.log) == nil)
      #expect(line.fork(after: step, id: BranchID(rawValue: 2), name: "b") == nil)
    }
  }

  @Test func `its beginning is the history of a shorter run`() throws {
    let line = line()
    for step in [0, 1, 255, 256, 257, 700] as [Int32] {
      let fork = try #require(line.fork(after: step, id: BranchID(rawValue: 2), name: "b"))
      #expect(fork.history.count == Int(step) && fork.engine.step == step)
      #expect(fork.branch.fork?.position == fork.engine.position)
      for earlier in [0, step / 2, step] {
        let moment = fork.history.moment(at: earlier, log: fork.engine.log)
        let same = line.history.moment(at: earlier, log: line.engine.log)
        #expect(moment?.engine.image == same?.engine.image && moment != nil)
      }
      var goesOn = fork
      for next in Int(step)..<min(Int(step) + 40, line.history.count) {
        let after = try #require(line.history.moment(at: Int32(next) + 1, log: line.engine.log))
        try goesOn.replay(#require(after.engine.lastRecord()))
      }
      let end = line.history.moment(at: goesOn.engine.step, log: line.engine.log)
      #expect(goesOn.engine.image == end?.engine.image && goesOn.world == end?.world)
    }
  }

  @Test func `given a branch whose steps recorded nothing, then it has nothing of its parent's`()
    throws
  {
    let line = line()
    let next = try #require(line.engine.log.first { $0.step > 100 }?.step)
    var fork = try #require(line.fork(after: next - 1, id: BranchID(rawValue: 2), name: "b"))
    var run = PureRun(engine: fork.engine, world: fork.world)
    let flight = try #require(fork.engine.queue.next)
    let isDelayed = run.intervene(.delay(flight.id, by: .seconds(5)))
    #expect(isDelayed)
    try fork.replay(#require(run.engine.lastRecord()))
    let moment = try #require(fork.history.moment(at: next, log: fork.engine.log))
    #expect(moment.engine.image == fork.engine.image && moment.engine.log == fork.engine.log)
    #expect(line.engine.log[moment.engine.log.count].step == next)
  }

  @Test func `what was notable is remembered`() {
    let line = line()
    let notable = (1...line.history.count).map { line.history.mark($0) }.filter(\.isNotable)
    #expect(line.history.notable == notable && !notable.isEmpty)
  }
}
