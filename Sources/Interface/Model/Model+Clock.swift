import Primitives
import Simulation

extension Model {
  /// A time as it stands in columns, at most 12 wide: the time of day, and on later days than the first how
  /// many days after it, so that time is never seen to run backwards.
  func clock(_ time: VirtualTime) -> String {
    let days = time.milliseconds / Self.day - snapshot.start.milliseconds / Self.day
    guard days != 0 else { return time.clockText }
    let digits = abs(days) < 10 ? 8 : 5
    return "\(days > 0 ? "+" : "")\(days)d \(time.clockText.prefix(digits))"
  }

  /// Of milliseconds.
  private static let day: Int64 = 86_400_000
}
