import EventSourcing
import Messaging
import Primitives
import Testing

@Suite struct `The queue of messages under way` {
  private func flight(
    _ position: Int32, to target: UInt8 = 0, attempt: UInt8 = 1, due: Int64
  ) -> InFlight {
    InFlight(
      position: position, target: ParticipantID(rawValue: target), attempt: attempt,
      due: VirtualTime(milliseconds: due))
  }

  private func queue(_ flights: [InFlight]) -> DeliveryQueue {
    flights.reduce(into: DeliveryQueue()) { $0.insert($1) }
  }

  private func drained(_ queue: DeliveryQueue) -> [InFlight] {
    var rest = queue
    return Array(sequence(state: ()) { _ in rest.popNext() })
  }

  @Test func `gives them out by time of arrival, in whatever order they were put in`() {
    let chance = KeyedGenerator(seed: 11)
    let flights = (1...300).map { number in
      flight(Int32(number), due: chance.number(in: 0...50, .latency, UInt64(number)))
    }
    #expect(drained(queue(flights)) == flights.sorted())
    #expect(drained(queue(flights.reversed())) == flights.sorted())
    #expect(queue(flights).sorted == flights.sorted())
  }

  @Test func `what arrives together comes in the order of the log and the system`() {
    let flights = [
      flight(1, to: 0, due: 5), flight(1, to: 2, due: 5), flight(2, to: 1, due: 5),
      flight(2, to: 1, attempt: 2, due: 5),
    ]
    #expect(drained(queue(flights.reversed())) == flights)
  }

  @Test func `is empty at first and at last`() {
    var queue = DeliveryQueue()
    let none = queue.popNext()
    #expect(queue.isEmpty && queue.next == nil && none == nil)
    queue.insert(flight(1, due: 1))
    #expect(queue.count == 1 && queue.next == flight(1, due: 1))
    let last = queue.popNext()
    #expect(queue.isEmpty && last == flight(1, due: 1))
  }

  @Test func `one can be taken out from anywhere, and only that one`() {
    let target = ParticipantID(rawValue: 0)
    let flights = (1...9).map { flight(Int32($0), due: Int64($0)) }
    for taken in flights {
      var queue = queue(flights)
      let removed = queue.remove(position: taken.position, target: target, attempt: 1)
      let again = queue.remove(position: taken.position, target: target, attempt: 1)
      #expect(removed == taken && again == nil)
      #expect(drained(queue) == flights.filter { $0 != taken })
    }
  }

  @Test func `another recipient or attempt is another message under way`() {
    var queue = queue([flight(1, to: 3, attempt: 2, due: 1)])
    let removed = [(2, 2), (3, 1), (3, 2)].map { target, attempt in
      queue.remove(position: 1, target: ParticipantID(rawValue: target), attempt: attempt) != nil
    }
    #expect(removed == [false, false, true])
  }

  @Test func `a copy goes its own way`() {
    let original = queue([flight(1, due: 1), flight(2, due: 2)])
    var copy = original
    _ = copy.popNext()
    #expect(original.count == 2 && copy.count == 1)
  }
}
