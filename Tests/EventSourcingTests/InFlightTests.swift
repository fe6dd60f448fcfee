import EventSourcing
import Primitives
import Testing

@Suite struct `What is under way` {
  @Test func `comes by time, then by log, then by system, then by attempt`() {
    func flight(_ due: Int64, _ position: Int32, _ target: UInt8, _ attempt: UInt8) -> InFlight {
      InFlight(
        position: position, target: ParticipantID(rawValue: target), attempt: attempt,
        due: VirtualTime(milliseconds: due))
    }
    let sorted = [
      flight(1, 9, 9, 9), flight(2, 1, 9, 9), flight(2, 2, 1, 9), flight(2, 2, 2, 1),
      flight(2, 2, 2, 2),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }
}
