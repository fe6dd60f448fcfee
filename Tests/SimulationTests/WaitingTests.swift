import EventSourcing
import Messaging
import Primitives
import Testing

@testable import Simulation

@Suite struct `A context that is slow, stopped or cut off` {
  @Test func `given a slow context, then what is sent to it takes so much longer`() {
    var run = PureRun([RelaySystem.sent("a", hops: 4)])
    _ = run.begin(.slow(.right, by: .seconds(5)))
    run.advance(1)
    let toRight = run.engine.queue.sorted.map { ($0.due - run.engine.now).milliseconds }
    #expect(toRight.allSatisfy { (5_020...5_200).contains($0) })
    run.advance(1)
    let toLeft = run.engine.queue.sorted.map { ($0.due - run.engine.now).milliseconds }
    #expect(toLeft.allSatisfy { (20...200).contains($0) })
    _ = run.lift(.slow(.right, by: .seconds(5)))
    run.advance(1)
    let again = run.engine.queue.sorted.map { ($0.due - run.engine.now).milliseconds }
    #expect(again.allSatisfy { (20...200).contains($0) })
    run.settle()
    #expect(run.hops == [4, 3, 2, 1, 0])
  }

  @Test(arguments: [.stopped(.right), .partition(.left, .right)] as [Disturbance])
  func `given a fault that holds, then others go on, and all arrives in order once it is lifted`(
    disturbance: Disturbance
  ) {
    let agenda = (0..<5).map { RelaySystem.sent("x\($0)", hops: 2, at: $0 * 60) }
    var calm = PureRun(agenda)
    calm.settle()
    var run = PureRun(agenda)
    _ = run.begin(disturbance)
    run.settle()
    #expect(run.world == [["x0", "x1", "x2", "x3", "x4"], []], "left goes on")
    #expect(run.engine.standing == .held && run.engine.held == run.engine.held.sorted())
    _ = run.lift(disturbance)
    #expect(run.engine.held.isEmpty && run.engine.queue.count == 5)
    run.settle()
    #expect(run.world[1] == calm.world[1])
    #expect(run.engine.standing == .settled)
  }

  @Test func `given messages under way, when their context is stopped, then they wait`() {
    var run = PureRun([RelaySystem.sent("a", hops: 2)])
    run.advance(1)
    let flights = run.engine.queue.sorted
    _ = run.begin(.stopped(.right))
    #expect(run.engine.held == flights && run.engine.queue.isEmpty)
  }

  @Test func `given two faults that hold, when one is lifted, then the other still holds`() {
    var run = PureRun([RelaySystem.sent("a", hops: 2)])
    _ = run.begin(.stopped(.right))
    _ = run.begin(.partition(.right, .left))
    run.settle()
    _ = run.lift(.stopped(.right))
    #expect(run.engine.standing == .held)
    _ = run.lift(.partition(.right, .left))
    run.settle()
    #expect(run.hops == [2, 1, 0])
  }

  @Test func `given a stopped context, when a root is sent to it, then it is recorded and waits`() {
    var run = PureRun([RelaySystem.sent("a", hops: 1)])
    _ = run.begin(.stopped(.left))
    run.advance(1)
    _ = run.send(Token(label: "mine", hops: 1, from: .player))
    #expect(run.engine.held.map(\.position) == [1, 2])
    #expect(run.engine.last?.reason == .asked && run.hops == [1, 1])
    _ = run.lift(.stopped(.left))
    run.settle()
    #expect(run.world == [["a", "mine"], []] && run.engine.isAtRest)
  }

  @Test func `given what waits, then it can be dropped, moved and copied, but not delivered`() {
    var run = PureRun([RelaySystem.sent("a", hops: 2)])
    _ = run.begin(.stopped(.right))
    run.settle()
    let first = run.engine.held.map(\.id)
    let isDone = first.flatMap { id in
      [.deliver(id), .duplicate(id), .delay(id, by: .seconds(9))].map { run.intervene($0) }
    }
    #expect(isDone == [false, true, true])
    #expect(run.engine.held.map(\.sending) == [.copy, .moved])
    let copies = run.engine.held.filter { $0.sending == .copy }
    let isDropped = copies.map { run.intervene(.drop($0.id)) }
    #expect(isDropped == [true] && run.lastFate == .retried)
    #expect(
      run.engine.held.map(\.sending).sorted { $0.rawValue < $1.rawValue } == [.moved, .retry])
  }
}
