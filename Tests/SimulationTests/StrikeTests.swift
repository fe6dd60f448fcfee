import EventSourcing
import Primitives
import Testing

@testable import Simulation

@Suite struct `Which messages a fault strikes` {
  private let agenda = (0..<30).map { RelaySystem.sent("x\($0)", hops: 5, at: $0 * 70) }

  /// Who was lost, and at which attempt.
  private struct Loss: Hashable {
    let key: UInt64
    let target: ParticipantID
    let attempt: UInt8
  }

  private func losses(
    _ agenda: [Scheduled<Token>], _ strike: Strike, of isMeant: (Token) -> Bool = { _ in true }
  ) -> (lost: Set<Loss>, delivered: Int) {
    let begin = RelaySystem.changed(.begin(.strike(strike)), isOpening: true)
    var run = PureRun([begin] + agenda)
    var lost = Set<Loss>()
    var delivered = 0
    while run.step() {
      guard let flight = run.engine.last?.flight, isMeant(run.engine.entry(of: flight).message)
      else { continue }
      delivered += 1
      guard case .dropped? = run.lastAct else { continue }
      let key = run.engine.entry(of: flight).key
      lost.insert(Loss(key: key, target: flight.target, attempt: flight.attempt))
    }
    return (lost, delivered)
  }

  @Test func `a percentage is drawn from the seed, for each message by itself`() {
    let strike = Strike(.drop, basisPoints: 3_000)
    let (lost, delivered) = losses(agenda, strike)
    #expect((20...40).contains(lost.count * 100 / delivered), "\(lost.count) of \(delivered)")
    #expect(losses(agenda, strike).lost == lost)
  }

  @Test func `given one more order, then the same strikes hit the same messages`() {
    let strike = Strike(.drop, basisPoints: 3_000)
    let alone = losses(agenda, strike).lost
    let others = [RelaySystem.sent("another", hops: 9)] + agenda
    #expect(losses(others, strike) { $0.label != "another" }.lost == alone)
  }

  @Test func `given a number of times, then it strikes so often and is over`() {
    var run = PureRun(agenda)
    _ = run.begin(.strike(Strike(.drop, times: 3)))
    var left: [Int?] = []
    for _ in 1...4 {
      left.append(run.engine.faults.all.first?.timesLeft)
      run.advance(1)
    }
    #expect(left == [3, 2, 1, nil] && run.engine.faults.all.isEmpty)
    #expect(run.engine.faults.strikeCount == 3)
  }

  @Test func `only the recipient, type, order, message and attempt that it names`() {
    var calm = PureRun(agenda)
    calm.settle()
    let key = calm.engine.log.first { $0.message.label == "x7" && $0.message.hops == 3 }?.key
    func struck(_ change: (inout Strike) -> Void) -> [String] {
      var strike = Strike(.drop)
      change(&strike)
      var run = PureRun(agenda)
      _ = run.begin(.strike(strike))
      var struck: Set<String> = []
      while run.step() {
        guard case .dropped(let flight, _)? = run.lastAct else { continue }
        let message = run.engine.entry(of: flight).message
        struck.insert(
          "\(message.label) \(message.hops) \(flight.target.rawValue) \(flight.attempt)")
      }
      return struck.sorted()
    }
    #expect(struck { $0.type = "OTHER" } == [])
    #expect(
      struck {
        $0.message = key
        $0.attempt = 1
      } == ["x7 3 0 1"])
    #expect(
      struck {
        $0.subject = Name("x7")
        $0.attempt = 1
      }.allSatisfy { $0.hasPrefix("x7 ") })
    #expect(
      struck {
        $0.subject = Name("x7")
        $0.attempt = 1
      }.count == 5)
    let toRight = struck {
      $0.target = .right
      $0.attempt = 2
      $0.type = "TOKEN"
    }
    #expect(toRight == [], "who is not lost at first never comes a second time")
  }

  @Test func `given the opening, then no strike hits it; given what the user sends, then it does`()
  {
    let opening = [
      RelaySystem.changed(.begin(.always(.drop)), isOpening: true),
      RelaySystem.sent("opening", hops: 3, isOpening: true),
    ]
    var run = PureRun(opening)
    run.settle()
    #expect(run.hops == [3, 2, 1, 0] && run.engine.isUntouched)
    _ = run.send(Token(label: "mine", hops: 1, from: .player))
    #expect(run.lastFate == .retried)
  }
}
