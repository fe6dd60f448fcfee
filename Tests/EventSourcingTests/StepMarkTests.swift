import EventSourcing
import Primitives
import Testing

@Suite struct `A step` {
  private static let flight = InFlight(
    position: 3, target: ParticipantID(rawValue: 1), attempt: 2, sent: 5,
    due: VirtualTime(milliseconds: 9))

  private static let acts: [StepAct] = [
    .handled(flight, .ignored), .crashed(flight, .afterRecord, .retried),
    .refused(flight, .deadLetter), .dropped(flight, .lost), .moved(flight), .copied(flight),
    .redelivered(flight), .changed(.turn(.inbox, isOn: false)),
  ]

  private func mark(_ act: StepAct) -> StepMark {
    StepMark(step: 1, time: VirtualTime(milliseconds: 0), reason: .chosen, act: act)
  }

  @Test func `is about a message, unless something was changed`() {
    let flights = Self.acts.map { mark($0).flight }
    #expect(flights.dropLast() == Array(repeating: Self.flight, count: 7)[...])
    #expect(flights.last == .some(nil))
  }

  @Test func `has an outcome only where the recipient came to handle the message`() {
    #expect(Self.acts.map { mark($0).outcome } == [.ignored] + Array(repeating: nil, count: 7))
  }

  @Test func `says what became of a message that was not acknowledged`() {
    #expect(
      Self.acts.map(\.fate) == [nil, .retried, .deadLetter, .lost, nil, nil, nil, nil])
  }

  @Test func `outcomes, reasons and fates are stored under their words`() {
    let outcomes: [Outcome] = [.handled, .ignored, .duplicate, .rejected(Phrase("no"))]
    #expect(outcomes.map(\.name) == ["handled", "ignored", "duplicate", "rejected"])
    #expect(StepReason.allCases.map(\.rawValue) == ["arrived", "scheduled", "asked", "chosen"])
    #expect(StepReason.allCases.map(\.isChoice) == [false, false, true, true])
    #expect(Fate.allCases.map(\.rawValue) == ["retried", "dead-letter", "lost", "needless"])
    #expect(
      Sending.allCases.map(\.rawValue) == ["first", "retry", "copy", "moved", "redelivery"])
  }
}
