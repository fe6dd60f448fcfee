import EventSourcing
import Messaging
import Primitives
import Testing

@testable import Simulation

@Suite struct `A message that is copied, delayed or overtaken` {
  private let agenda = [RelaySystem.sent("a", hops: 2)]

  @Test func `given a copy and the inbox, then the copy is a duplicate and has no effect`() {
    var run = PureRun(agenda)
    _ = run.begin(.once(.duplicate, to: .right))
    run.advance(2)
    #expect(run.engine.last?.outcome == .handled && run.engine.last?.fault != nil)
    #expect(run.engine.lastEnqueued.map(\.sending) == [.copy])
    run.settle()
    #expect(run.engine.last?.outcome == .duplicate)
    #expect(run.hops == [2, 1, 0] && run.world == [["a"], ["a"]])
  }

  @Test func `given a copy and no inbox, then it takes effect twice, under another id`() {
    var run = PureRun(agenda, without: [.inbox])
    _ = run.begin(.once(.duplicate, to: .right))
    run.settle()
    #expect(run.hops == [2, 1, 0, 0] && run.world == [["a"], ["a", "a"]])
    #expect(Set(run.engine.log.map(\.id)).count == 4)
  }

  @Test func `given no inbox and copies moved to one moment, then each effect has its own id`() {
    var run = PureRun(agenda, without: [.inbox])
    run.advance(1)
    for original in run.engine.queue.sorted {
      for _ in 1...3 { _ = run.intervene(.duplicate(original.id)) }
      for copy in run.engine.queue.sorted where copy.due > original.due {
        _ = run.intervene(.moveBehind(copy.id, original.id))
      }
    }
    let moments = run.engine.queue.sorted.map(\.due)
    run.settle()
    #expect(Set(moments).count == 4 && run.hops == [2, 1, 0, 0, 0, 0])
    #expect(Set(run.engine.log.map(\.id)).count == 6)
  }

  @Test func `given the copy of a copy, when everything is copied, then there is none`() {
    var run = PureRun(agenda)
    _ = run.begin(.always(.duplicate))
    run.settle()
    #expect(run.hops == [2, 1, 0] && run.engine.faults.strikeCount == 2)
  }

  @Test func `given a delay, then it comes so much later, and is not delayed again`() {
    var run = PureRun(agenda)
    _ = run.begin(.always(.delay(.seconds(5)), to: .left))
    run.advance(1)
    #expect(run.lastAct == run.engine.last?.flight.map { .moved($0) })
    #expect(run.engine.queue.next?.due == VirtualTime(milliseconds: 6_000))
    run.advance(1)
    #expect(run.engine.now == VirtualTime(milliseconds: 6_000))
    #expect(run.engine.last?.flight?.sending == .moved && run.engine.last?.outcome == .handled)
    run.settle()
    #expect(run.hops == [2, 1, 0])
  }

  @Test func `given a reorder, then the message comes right after the one behind it`() {
    func order(_ disturbance: Disturbance?) -> [String] {
      var run = PureRun([RelaySystem.sent("a", hops: 2), RelaySystem.sent("b", hops: 2, at: 300)])
      _ = run.begin(.stopped(.right))
      run.settle()
      if let disturbance { _ = run.begin(disturbance) }
      _ = run.lift(.stopped(.right))
      run.settle()
      return run.world[1]
    }
    #expect(order(nil) == ["a", "b"])
    #expect(order(.once(.reorder, to: .right)) == ["b", "a"])
  }

  @Test func `given a reorder and nothing behind it, then it arrives`() {
    var run = PureRun(agenda)
    _ = run.begin(.always(.reorder))
    run.settle()
    #expect(run.hops == [2, 1, 0] && run.engine.faults.strikeCount == 0)
  }
}
