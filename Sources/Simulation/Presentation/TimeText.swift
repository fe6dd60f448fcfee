public import Primitives

/// A time as people type it: as the screen shows it, or whole.
public enum TimeText {
  /// Reads `10:31`, `10:31:05` or `10:31:05.250` as a time of the day that is shown, `+3d 10:31` as one three
  /// days after the first, and RFC 3339. Without a fraction the whole second belongs to it: what happened in
  /// it has happened.
  ///
  /// - Parameters:
  ///   - start: when the world began.
  ///   - shown: a time of the day that is shown.
  /// - Returns: nil where it is none of these.
  public static func time(
    _ text: String, start: VirtualTime, shown: VirtualTime
  ) -> VirtualTime? {
    if let time = VirtualTime(text) { return time }
    let text = text.filter { !$0.isWhitespace }
    guard text.hasPrefix("+"), let end = text.firstIndex(of: "d") else {
      return time(text, onDay: shown.milliseconds / day)
    }
    guard let days = Int64(text[..<end].dropFirst()), (0...100_000).contains(days) else {
      return nil
    }
    return time(String(text[end...].dropFirst()), onDay: start.milliseconds / day + days)
  }

  private static func time(_ text: String, onDay date: Int64) -> VirtualTime? {
    let split = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let clock = split.first, let thousandths = thousandths(split.dropFirst().first)
    else { return nil }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false).map { Int64($0) }
    guard (2...3).contains(parts.count), let hours = parts[0], let minutes = parts[1],
      (0...23).contains(hours), (0...59).contains(minutes)
    else { return nil }
    let seconds = parts.count == 3 ? parts[2] : 0
    guard let seconds, (0...59).contains(seconds) else { return nil }
    return VirtualTime(
      milliseconds: date * day + ((hours * 60 + minutes) * 60 + seconds) * 1_000 + thousandths)
  }

  /// Of milliseconds.
  private static let day: Int64 = 86_400_000

  /// Up to three digits behind the point.
  private static func thousandths(_ digits: Substring?) -> Int64? {
    guard let digits else { return 999 }
    guard (1...3).contains(digits.count), digits.allSatisfy(\.isASCII) else { return nil }
    return Int64(digits + String(repeating: "0", count: 3 - digits.count))
  }
}
