import EventSourcing
import Primitives
import Testing

@Suite struct `What is under way` {
  private func flight(
    _ due: Int64, _ position: Int32, _ target: UInt8, _ sent: Int32, attempt: UInt8 = 1,
    _ sending: Sending = .first
  ) -> InFlight {
    InFlight(
      position: position, target: ParticipantID(rawValue: target), attempt: attempt,
      sending: sending, sent: sent, due: VirtualTime(milliseconds: due))
  }

  @Test func `comes by time, then by log, then by system, then by who was sent first`() {
    let sorted = [
      flight(1, 9, 9, 9), flight(2, 1, 9, 9), flight(2, 2, 1, 9), flight(2, 2, 2, 1),
      flight(2, 2, 2, 2),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test func `is known by what was sent to whom by which step, however late it comes`() {
    let first = flight(1, 4, 2, 7)
    #expect(first.id == flight(900, 4, 2, 7, attempt: 3, .retry).id)
    let others = [flight(1, 5, 2, 7), flight(1, 4, 3, 7), flight(1, 4, 2, 8)]
    #expect(others.allSatisfy { $0.id != first.id })
  }
}
