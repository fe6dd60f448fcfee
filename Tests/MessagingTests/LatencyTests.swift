import EventSourcing
import Messaging
import Primitives
import Testing

@Suite struct `How long a message is under way` {
  private let chance = KeyedGenerator(seed: 7)
  private let target = ParticipantID(rawValue: 1)

  @Test func `is drawn from the range, for each message, recipient and attempt by itself`() throws {
    let latency = try #require(Latency(milliseconds: 20...200))
    let draws = (0..<500).map {
      latency.draw(chance, key: UInt64($0), target: target, attempt: 1).milliseconds
    }
    #expect(draws.allSatisfy { (20...200).contains($0) })
    #expect(Set(draws).count > 100)
    let same = latency.draw(chance, key: 1, target: target, attempt: 1)
    #expect(same == latency.draw(chance, key: 1, target: target, attempt: 1))
    let others = (0..<40).flatMap { key in
      [
        latency.draw(chance, key: key, target: target, attempt: 1)
          == latency.draw(chance, key: key, target: target, attempt: 2),
        latency.draw(chance, key: key, target: target, attempt: 1)
          == latency.draw(chance, key: key, target: ParticipantID(rawValue: 2), attempt: 1),
      ]
    }
    #expect(others.contains(false) && others.count { $0 } < 10)
  }

  @Test(arguments: [0...0, 0...86_400_000, 5...5] as [ClosedRange<Int64>])
  func `may be anything up to a day`(range: ClosedRange<Int64>) throws {
    let latency = try #require(Latency(milliseconds: range))
    let drawn = latency.draw(chance, key: 9, target: target, attempt: 1).milliseconds
    #expect(range.contains(drawn))
  }

  @Test(arguments: [-1...0, 0...86_400_001] as [ClosedRange<Int64>])
  func `is never negative and never more than a day`(range: ClosedRange<Int64>) {
    #expect(Latency(milliseconds: range) == nil)
  }
}
