import EventSourcing
import Primitives

extension Bus {
  /// The step at which `text` is: `#120` or `120` a position, sixteen hexadecimal digits the id of an event,
  /// else a time as ``TimeText`` has it.
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
    guard let time = TimeText.time(text, start: engine.system.start, shown: viewedEngine.now) else {
      return .failure(
        Problem(
          en: "Expected a position (#120), a time (10:31:05, +3d 10:00) or the id of an event.",
          ko: "위치(#120), 시각(10:31:05, +3d 10:00), 이벤트 ID 중 하나를 입력하세요."))
    }
    let start = engine.system.start
    guard time >= start else {
      let first = start.clockText
      return .failure(
        Problem(
          en: "\(text) is before the run: expected \(first) or later.",
          ko: "\(text)에는 아직 시작하지 않았습니다. \(first)부터 입력하세요."))
    }
    return .success(step(notAfter: time))
  }
}
