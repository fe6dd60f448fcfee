import EventSourcing
import Primitives
import Testing

@Suite struct `A session in memory` {
  private func step(_ number: Int32) -> StepRecord<Note> {
    let acknowledged = Acknowledgement(
      position: number, target: ParticipantID(rawValue: 1), attempt: 1, outcome: .handled,
      reason: .arrived)
    return StepRecord(
      step: number, time: VirtualTime(milliseconds: Int64(number)), acknowledged: acknowledged,
      entries: [entry(Note("\(number)"), at: number)], enqueued: [])
  }

  @Test func `gives its steps back in order`() throws {
    let store = MemoryStore<Note>()
    try store.append([step(1), step(2)])
    try store.append([step(3)])
    var loaded: [StepRecord<Note>] = []
    try store.load { record throws(StoreError) in loaded.append(record) }
    #expect(loaded == [step(1), step(2), step(3)])
  }

  @Test func `stops where the reader says so`() throws {
    let store = MemoryStore<Note>()
    try store.append([step(1), step(2)])
    let failure = StoreError("notes: enough")
    #expect(throws: failure) { try store.load { _ throws(StoreError) in throw failure } }
    #expect(failure.description == "notes: enough")
  }

  @Test func `an outcome is stored under its word`() {
    let outcomes: [Outcome] = [.handled, .ignored, .duplicate, .rejected(Phrase("no"))]
    #expect(outcomes.map(\.name) == ["handled", "ignored", "duplicate", "rejected"])
    #expect(StepReason.allCases.prefix(3).map(\.rawValue) == ["arrived", "scheduled", "asked"])
  }
}
