import EventSourcing
import Primitives

extension Bus {
  /// The step at which `text` is: `#120` or `120` a position, `10:31:05` or `10:31:05.250` a time of the
  /// day that is shown, `+3d 10:31` one three days after the first, RFC 3339 a moment, sixteen hexadecimal digits the id of an event.
  func target(of text: String) -> Result<Int32, Problem> {
    let text = text.filter { !$0.isWhitespace }
    if text.count == 16, let key = UInt64(text, radix: 16) {
      guard let entry = engine.log.first(where: { $0.key == key }) else {
        return .failure(
          Problem(en: "No event has the id \(text).", ko: "ID가 \(text)인 이벤트가 없습니다."))
      }
      return .success(entry.step)
    }
    if let position = Int(text.drop { $0 == "#" }) {
      guard let step = step(ofPosition: position) else {
        return .failure(
          Problem(
            en: "There is no position \(position): expected 1 to \(engine.log.count).",
            ko: "\(Josa.topic.attached(to: "위치 \(position)")) 없습니다. 1부터 \(engine.log.count)까지입니다."))
      }
      return .success(step)
    }
    guard let time = VirtualTime(text) ?? timeOfLaterDay(text) ?? timeOfDay(text, today) else {
      return .failure(
        Problem(
          en: "Expected a position (#120), a time (10:31:05) or the id of an event.",
          ko: "위치(#120), 시각(10:31:05), 이벤트 ID 중 하나를 입력하세요."))
    }
    return .success(step(notAfter: time))
  }

  private var today: Int64 { viewedEngine.now.milliseconds / Self.day }

  /// `+3d 09:00:01`: so many days after the first one.
  private func timeOfLaterDay(_ text: String) -> VirtualTime? {
    guard text.hasPrefix("+"), let end = text.firstIndex(of: "d"),
      let days = Int64(text[..<end].dropFirst()), (0...100_000).contains(days)
    else { return nil }
    let first = engine.system.start.milliseconds / Self.day
    return timeOfDay(String(text[end...].dropFirst()), first + days)
  }

  private func timeOfDay(_ text: String, _ date: Int64) -> VirtualTime? {
    let split = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let clock = split.first, let thousandths = Self.thousandths(split.dropFirst().first)
    else { return nil }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false).map { Int64($0) }
    guard (2...3).contains(parts.count), let hours = parts[0], let minutes = parts[1],
      (0...23).contains(hours), (0...59).contains(minutes)
    else { return nil }
    let seconds = parts.count == 3 ? parts[2] : 0
    guard let seconds, (0...59).contains(seconds) else { return nil }
    return VirtualTime(
      milliseconds: date * Self.day + ((hours * 60 + minutes) * 60 + seconds) * 1_000 + thousandths)
  }

  /// Of milliseconds.
  private static var day: Int64 { 86_400_000 }

  /// Up to three digits behind the point. Without any the whole second belongs to it: what happened in
  /// it has happened.
  private static func thousandths(_ digits: Substring?) -> Int64? {
    guard let digits else { return 999 }
    guard (1...3).contains(digits.count), digits.allSatisfy(\.isASCII) else { return nil }
    return Int64(digits + String(repeating: "0", count: 3 - digits.count))
  }
}
