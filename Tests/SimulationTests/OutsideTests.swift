import EventSourcing
import Primitives
import Testing

@testable import Simulation

@Suite struct `Somebody outside who misbehaves` {
  private func run(
    _ how: Misbehaviour?, without absent: [Mechanism] = []
  ) -> PureRun<RelaySystem> {
    var run = PureRun([RelaySystem.sent("ask", hops: 1)], without: absent)
    if let how { _ = run.begin(.outside(.player, how)) }
    run.settle()
    return run
  }

  private func answers(_ run: PureRun<RelaySystem>) -> [Token] {
    run.engine.log.map(\.message).filter { $0.kind == .reply }
  }

  @Test func `given nothing wrong, then the answer comes in its time`() {
    let run = run(nil)
    #expect(answers(run).map(\.role) == [.reply] && run.world[0] == ["ask", "ask"])
    #expect(run.engine.now == VirtualTime(milliseconds: 1_500))
  }

  @Test func `given that it declines, then the answer is no`() {
    #expect(answers(run(.declines)).map(\.label) == ["declined"])
  }

  @Test func `given that it is silent, then the time limit says so`() {
    let run = run(.silent)
    #expect(answers(run).map(\.role) == [.timeout])
    #expect(run.engine.now == VirtualTime(milliseconds: 11_000))
  }

  @Test func `given that it is silent and there are no timeouts, then nothing comes`() {
    let run = run(.silent, without: [.timeouts])
    #expect(answers(run).isEmpty && run.hops == [1, 0] && run.engine.isAtRest)
  }

  @Test func `given that it answers twice, then both come, each with its own id`() {
    let run = run(.answersTwice)
    #expect(answers(run).count == 2 && run.world[0] == ["ask", "ask", "ask"])
    #expect(Set(run.engine.log.map(\.id)).count == run.engine.log.count)
  }

  @Test func `given that the fault was lifted, then it behaves again`() {
    var run = PureRun([RelaySystem.sent("ask", hops: 1)])
    _ = run.begin(.outside(.player, .silent))
    _ = run.lift(.outside(.player, .silent))
    run.settle()
    #expect(answers(run).map(\.role) == [.reply])
  }

  @Test(arguments: [true, false])
  func `what was taken is given back only where there is compensation`(isOn: Bool) {
    var run = PureRun([RelaySystem.sent("fail", hops: 1)], without: isOn ? [] : [.compensation])
    run.settle()
    #expect(run.engine.log.contains { $0.message.isCompensation } == isOn)
    #expect(run.world == [["fail"], isOn ? ["fail"] : []])
  }
}
