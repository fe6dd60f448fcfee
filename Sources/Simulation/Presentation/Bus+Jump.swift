import EventSourcing
import Primitives

extension Bus {
  /// The step at which `text` is: `#120` or `120` a position, `10:31:05` a time of the day that is shown
  /// or any later day of the run, RFC 3339 a moment, sixteen hexadecimal digits the id of an event.
  func target(of text: String) -> Result<Int32, Problem> {
    let text = text.filter { !$0.isWhitespace }
    if text.count == 16, let key = UInt64(text, radix: 16) {
      guard let entry = engine.log.first(where: { $0.key == key }) else {
        return .failure(
          Problem(en: "No event has the id \(text).", ko: "id가 \(text)인 이벤트가 없습니다."))
      }
      return .success(entry.step)
    }
    if let position = Int(text.drop { $0 == "#" }) {
      guard let step = step(ofPosition: position) else {
        return .failure(
          Problem(
            en: "There is no position \(position): expected 1 to \(engine.log.count).",
            ko: "위치 \(position)은(는) 없습니다. 1부터 \(engine.log.count)까지입니다."))
      }
      return .success(step)
    }
    guard let time = VirtualTime(text) ?? timeOfDay(text) else {
      return .failure(
        Problem(
          en: "Expected a position (#120), a time (10:31:05) or the id of an event.",
          ko: "위치(#120), 시각(10:31:05), 이벤트 id 중 하나를 입력하세요."))
    }
    return .success(step(notAfter: time))
  }

  private func timeOfDay(_ text: String) -> VirtualTime? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int64($0) }
    guard (2...3).contains(parts.count), let hours = parts[0], let minutes = parts[1],
      (0...23).contains(hours), (0...59).contains(minutes)
    else { return nil }
    let seconds = parts.count == 3 ? parts[2] : 0
    guard let seconds, (0...59).contains(seconds) else { return nil }
    let day: Int64 = 86_400_000
    let midnight = viewedEngine.now.milliseconds / day * day
    // The whole second belongs to it: what happened in it has happened.
    return VirtualTime(
      milliseconds: midnight + ((hours * 60 + minutes) * 60 + seconds) * 1_000 + 999)
  }
}
