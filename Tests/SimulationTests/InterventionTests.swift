import EventSourcing
import Messaging
import Primitives
import TestSupport
import Testing

@testable import Simulation

@Suite struct `The user as the broker` {
  /// Two tokens on their way to right, `a` first.
  private func run() -> PureRun<RelaySystem> {
    var run = PureRun([RelaySystem.sent("a", hops: 2), RelaySystem.sent("b", hops: 2, at: 19)])
    run.advance(2)
    return run
  }

  private func ids(_ run: PureRun<RelaySystem>) -> [FlightID] { run.engine.queue.sorted.map(\.id) }

  private let unknown = FlightID(position: 1, target: .right, sent: 77)

  @Test func `given a message that is chosen, then it arrives now, and time stands still`() {
    var run = run()
    let (ids, now) = (ids(run), run.engine.now)
    let isDone = run.intervene(.deliver(ids[1]))
    #expect(isDone && run.engine.now == now && run.engine.last?.flight?.id == ids[1])
    #expect(run.engine.last?.reason == .chosen && run.engine.last?.outcome == .handled)
    #expect(self.ids(run) == [ids[0]] && run.engine.isTouched)
  }

  @Test(arguments: [.drop, .duplicate, .delay(.seconds(9)), .reorder] as [Strike.Effect])
  func `given faults on the way, when a message is chosen, then it arrives all the same`(
    effect: Strike.Effect
  ) {
    var run = run()
    _ = run.begin(.always(effect))
    let isDone = ids(run).map { run.intervene(.deliver($0)) }
    #expect(isDone == [true, true] && run.engine.last?.outcome == .handled)
    #expect(run.world[1].count == 2)
  }

  @Test func `given a message moved behind another, then it comes right after it`() {
    var run = run()
    let flights = run.engine.queue.sorted
    let isDone = run.intervene(.moveBehind(flights[0].id, flights[1].id))
    #expect(isDone && run.lastAct == .moved(flights[0]))
    let order = run.engine.queue.sorted
    #expect(order.map(\.position) == [flights[1].position, flights[0].position])
    #expect((order[1].due - order[0].due).milliseconds == 1 && order[1].sending == .moved)
  }

  @Test func `given a drop, a copy and a delay, then that and nothing else happens`() {
    var run = run()
    let flights = run.engine.queue.sorted
    let log = Array(run.engine.log)
    _ = run.intervene(.delay(flights[0].id, by: .seconds(60)))
    #expect(run.engine.lastEnqueued.map(\.due) == [flights[0].due + .seconds(60)])
    _ = run.intervene(.duplicate(flights[1].id))
    #expect(run.engine.lastEnqueued.allSatisfy { $0.due > flights[1].due && $0.sending == .copy })
    _ = run.intervene(.drop(flights[1].id))
    #expect(run.lastFate == .retried && run.engine.lastEnqueued.map(\.attempt) == [2])
    #expect(
      run.engine.lastEnqueued.allSatisfy { $0.due > flights[1].due },
      "a loss is noticed once the message should have come")
    #expect(Array(run.engine.log) == log && run.engine.queue.count == 3)
    #expect(run.engine.step == 5)
  }

  @Test func `what cannot be done, or would change nothing, is no step and changes nothing`() {
    var run = run()
    _ = run.begin(.stopped(.left))
    let (flight, image) = (ids(run)[0], run.engine.image)
    let impossible: [Intervention] = [
      .deliver(unknown), .drop(unknown), .duplicate(unknown), .delay(unknown, by: .seconds(1)),
      .moveBehind(flight, flight), .moveBehind(flight, unknown), .moveBehind(unknown, flight),
      .redeliver(flight), .redeliver(unknown), .change(.lift(.stopped(.right))),
      .change(.turn(.inbox, isOn: true)),
    ]
    for intervention in impossible {
      let isDone = run.intervene(intervention)
      #expect(!isDone && run.engine.image == image, "\(intervention)")
    }
  }

  @Test func `given as many faults as there may be, then no further one begins`() {
    var run = run()
    for number in 0..<ActiveFaults.limit {
      let isBegun = run.begin(.slow(.left, by: .milliseconds(Int64(number))))
      #expect(isBegun)
    }
    let isBegun = run.begin(.stopped(.right))
    #expect(!isBegun && run.engine.faults.all.count == ActiveFaults.limit)
  }

  @Test
  func `given what lasts already, when it is to begin, then it is no step; a strike is one more`() {
    var run = run()
    let lasting: [(Disturbance, again: Disturbance)] = [
      (.stopped(.left), .stopped(.left)), (.partition(.left, .right), .partition(.right, .left)),
      (.slow(.left, by: .seconds(1)), .slow(.left, by: .seconds(1))),
      (.outside(.player, .silent), .outside(.player, .silent)),
    ]
    for (fault, again) in lasting {
      let isBegun = run.begin(fault)
      let image = run.engine.image
      let isBegunAgain = run.begin(again)
      #expect(isBegun && !isBegunAgain && run.engine.image == image, "\(again)")
    }
    let strikes = [run.begin(.once(.drop)), run.begin(.once(.drop))]
    #expect(strikes == [true, true])
  }

  @Test func `given two plans that are alike, when one is lifted, then the first of them ends`() {
    var run = PureRun([
      RelaySystem.changed(.begin(.stopped(.left))), RelaySystem.changed(.begin(.stopped(.left))),
    ])
    run.advance(2)
    #expect(run.engine.faults.all.map(\.id.rawValue) == [1, 2])
    _ = run.lift(.stopped(.left))
    #expect(run.engine.faults.all.map(\.id.rawValue) == [2])
  }

  @Test func `given a fault lifted by hand, when the scenario lifts it too, then nothing is left`()
  {
    let fault = Disturbance.stopped(.right)
    var run = PureRun([
      RelaySystem.changed(.begin(fault)), RelaySystem.changed(.lift(fault), at: 5_000),
    ])
    run.advance(1)
    _ = run.lift(fault)
    run.settle()
    #expect(run.engine.isSettled && run.lastAct == .changed(.lift(fault)) && run.engine.step == 3)
  }
}
