import Primitives
import Testing

@Suite struct `Chance by key` {
  private let chance = KeyedGenerator(seed: 42)

  @Test func `draws the same for the same purpose and key, in whatever order`() {
    let forwards = (0..<100).map { chance.bits(.latency, UInt64($0), 7) }
    let backwards = (0..<100).reversed().map { chance.bits(.latency, UInt64($0), 7) }
    #expect(forwards == backwards.reversed())
  }

  /// Pinned: another number here would change the log of every session that there is.
  @Test func `draws these very numbers`() {
    #expect(chance.bits(.latency, 1, 2) == 0x85A5_5291_1273_D2C9)
    #expect(chance.number(in: 20...200, .latency, 1, 2) == 114)
  }

  @Test func `another seed, purpose or key draws something else`() {
    let base = chance.bits(.latency, 1, 2)
    let others = [
      KeyedGenerator(seed: 43).bits(.latency, 1, 2), chance.bits(.latency, 2, 1),
      chance.bits(.latency, 1, 3), chance.bits(DrawPurpose(rawValue: 9), 1, 2),
    ]
    #expect(!others.contains(base))
  }

  @Test func `reaches every number of a range about equally often, and none outside`() {
    var hits = [Int64: Int]()
    for key in 0..<6_000 { hits[chance.number(in: -2...3, .latency, UInt64(key)), default: 0] += 1 }
    #expect(hits.keys.sorted() == [-2, -1, 0, 1, 2, 3])
    #expect(hits.values.allSatisfy { (850...1_150).contains($0) })
  }

  @Test func `happens never, always, or about as often as said`() {
    let keys = (0..<4_000).map { UInt64($0) }
    func count(_ basisPoints: Int) -> Int {
      keys.count { chance.happens(basisPoints: basisPoints, .latency, $0) }
    }
    #expect(count(0) == 0)
    #expect(count(10_000) == 4_000)
    #expect((900...1_100).contains(count(2_500)))
  }
}
