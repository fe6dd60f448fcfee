import EventSourcing
import Primitives

/// Which message has had an effect where, written from the log alone.
struct EffectLedger: Sendable {
  private var effects = PagedArray<ParticipantSet>()
  private var lastStep: Int32 = 0

  /// What one delivery leads to is recorded in one step: the same cause and the same context in
  /// another step is an effect that came twice.
  mutating func add(_ entry: Entry<OrderFlowMessage>) -> Phrase? {
    effects.append(ParticipantSet())
    guard entry.cause != 0 else {
      return entry.message.kind == .event ? phrase(entry) : nil
    }
    guard entry.cause < entry.position else { return phrase(entry) }
    guard entry.step != lastStep, entry.message.kind == .event else { return nil }
    lastStep = entry.step
    return effects[Int(entry.cause) - 1].insert(entry.message.origin) ? nil : phrase(entry)
  }

  private func phrase(_ entry: Entry<OrderFlowMessage>) -> Phrase {
    Phrase(
      en: "\(entry.message.name) has no cause, or its cause took effect twice",
      ko: "\(entry.message.name)의 원인이 없거나 원인이 두 번 반영되었습니다")
  }
}
