import EventSourcing
import Primitives

/// Which message has had an effect where, written from the log alone.
struct EffectLedger: Sendable {
  private var effects = PagedArray<ParticipantSet, LargePages>()
  private var lastStep: Int32 = 0

  /// What one delivery leads to is recorded in one step: the same cause and the same context in
  /// another step is an effect that came twice.
  mutating func add(_ entry: Entry<OrderFlowMessage>) -> Phrase? {
    effects.append(ParticipantSet())
    guard entry.cause != 0 else {
      return entry.message.kind == .event ? causeless(entry) : nil
    }
    guard entry.cause < entry.position else { return causeless(entry) }
    guard entry.step != lastStep, entry.message.kind == .event else { return nil }
    lastStep = entry.step
    return effects[Int(entry.cause) - 1].insert(entry.message.origin) ? nil : repeated(entry)
  }

  private func causeless(_ entry: Entry<OrderFlowMessage>) -> Phrase {
    Phrase(
      en: "\(entry.message.name) has no cause that was stored before it",
      ko: "\(entry.message.name)보다 먼저 저장된 원인이 없습니다")
  }

  private func repeated(_ entry: Entry<OrderFlowMessage>) -> Phrase {
    let who = OrderFlow.participants[entry.message.origin.index].title
    return Phrase(
      en: "the message that led to \(entry.message.name) took effect twice in \(who.en)",
      ko: "\(Josa.toward.attached(to: entry.message.name)) 이어진 메시지가 "
        + "\(who.ko) 컨텍스트에 두 번 반영되었습니다")
  }
}
