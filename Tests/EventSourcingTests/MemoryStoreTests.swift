import EventSourcing
import Primitives
import Testing

@Suite struct `A session in memory` {
  private let other = Branch(
    id: BranchID(rawValue: 2), name: "branch-2",
    fork: Branch.Fork(parent: .main, step: 1, position: 1))

  private func step(_ number: Int32) -> StepRecord<Note> {
    let time = VirtualTime(milliseconds: Int64(number))
    let flight = InFlight(
      position: number, target: ParticipantID(rawValue: 1), attempt: 1, sent: number, due: time)
    return StepRecord(
      mark: StepMark(
        step: number, time: time, reason: .arrived, act: .handled(flight, .handled)),
      entries: [entry(Note("\(number)"), at: number)], enqueued: [])
  }

  private func parts(of store: MemoryStore<Note>) throws -> [StoredPart<Note>] {
    var parts: [StoredPart<Note>] = []
    try store.load { part throws(StoreError) in parts.append(part) }
    return parts
  }

  @Test func `gives its steps back in order`() throws {
    let store = MemoryStore<Note>()
    try store.append([step(1), step(2)], to: .main)
    try store.append([step(3)], to: .main)
    #expect(
      try parts(of: store) == [.branch(.main), .step(step(1)), .step(step(2)), .step(step(3))])
  }

  @Test func `keeps branches apart, each after its parent`() throws {
    let store = MemoryStore<Note>()
    try store.append([step(1)], to: .main)
    try store.append([step(2)], to: other)
    try store.append([step(2)], to: .main)
    #expect(
      try parts(of: store) == [
        .branch(.main), .step(step(1)), .step(step(2)), .branch(other), .step(step(2)),
      ])
  }

  @Test func `with nothing in it there is nothing to read`() throws {
    #expect(try parts(of: MemoryStore<Note>()).isEmpty)
  }

  @Test func `stops where the reader says so`() throws {
    let store = MemoryStore<Note>()
    try store.append([step(1), step(2)], to: .main)
    let failure = StoreError("notes: enough")
    #expect(throws: failure) { try store.load { _ throws(StoreError) in throw failure } }
    #expect(failure.description == "notes: enough")
  }
}
