/// A moment of the simulated world, which has nothing to do with the clock on the wall.
public struct VirtualTime: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public var milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  @inlinable public static func < (a: VirtualTime, b: VirtualTime) -> Bool {
    a.milliseconds < b.milliseconds
  }

  @inlinable public static func + (time: VirtualTime, span: VirtualDuration) -> VirtualTime {
    VirtualTime(milliseconds: time.milliseconds + span.milliseconds)
  }

  @inlinable public static func - (a: VirtualTime, b: VirtualTime) -> VirtualDuration {
    VirtualDuration(milliseconds: a.milliseconds - b.milliseconds)
  }
}

/// A length of virtual time.
public struct VirtualDuration: Hashable, Comparable, Sendable, Codable {
  public var milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  @inlinable public static func < (a: VirtualDuration, b: VirtualDuration) -> Bool {
    a.milliseconds < b.milliseconds
  }

  public static let zero = VirtualDuration(milliseconds: 0)
  public static func milliseconds(_ n: Int64) -> Self { Self(milliseconds: n) }
  public static func seconds(_ n: Int64) -> Self { Self(milliseconds: n * 1_000) }
  public static func minutes(_ n: Int64) -> Self { .seconds(n * 60) }
  public static func hours(_ n: Int64) -> Self { .minutes(n * 60) }
  public static func days(_ n: Int64) -> Self { .hours(n * 24) }
}

extension VirtualDuration: CustomStringConvertible {
  /// The two largest units: `250ms`, `1.5s`, `2m 5s`, `3h 10m`, `2d 4h`.
  public var description: String {
    let total = milliseconds.magnitude
    let sign = milliseconds < 0 ? "-" : ""
    let (seconds, rest) = total.quotientAndRemainder(dividingBy: 1_000)
    func pair(_ a: UInt64, _ unit: String, _ b: UInt64, _ smaller: String) -> String {
      b == 0 ? "\(sign)\(a)\(unit)" : "\(sign)\(a)\(unit) \(b)\(smaller)"
    }
    switch seconds {
    case 0: return "\(sign)\(rest)ms"
    case ..<60: return rest < 100 ? "\(sign)\(seconds)s" : "\(sign)\(seconds).\(rest / 100)s"
    case ..<3_600: return pair(seconds / 60, "m", seconds % 60, "s")
    case ..<86_400: return pair(seconds / 3_600, "h", seconds % 3_600 / 60, "m")
    default: return pair(seconds / 86_400, "d", seconds % 86_400 / 3_600, "h")
    }
  }
}
