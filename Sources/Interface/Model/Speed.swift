/// How fast a run goes: a rung of a ladder.
public struct Speed: Sendable, Equatable {
  private static let ladder: [Int?] = [1, 2, 5, 10, 25, 100, 1_000, nil]

  private var rung = 2

  /// What a run goes by at first: 5 messages a second.
  public static let standard = Speed()

  /// All of them, the slowest first.
  static let all = ladder.indices.map { Speed(rung: $0) }

  /// Messages a second; nil for as fast as possible.
  var perSecond: Int? { Self.ladder[rung] }

  var isFastest: Bool { rung == Self.ladder.count - 1 }
  var isSlowest: Bool { rung == 0 }

  mutating func raise() { rung = min(rung + 1, Self.ladder.count - 1) }
  mutating func lower() { rung = max(rung - 1, 0) }
}
