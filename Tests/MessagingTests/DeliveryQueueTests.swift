import EventSourcing
import Messaging
import Primitives
import Testing

@Suite struct `The queue of messages under way` {
  private func flight(
    _ position: Int32, to target: UInt8 = 0, sent: Int32 = 1, due: Int64
  ) -> InFlight {
    InFlight(
      position: position, target: ParticipantID(rawValue: target), attempt: 1, sent: sent,
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
      flight(2, to: 1, sent: 2, due: 5),
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

  @Test func `one can be found and taken out from anywhere, and only that one`() {
    let flights = (1...9).map { flight(Int32($0), due: Int64($0)) }
    for taken in flights {
      var queue = queue(flights)
      let found = queue.flight(taken.id)
      let removed = queue.remove(taken.id)
      let again = queue.remove(taken.id)
      #expect(found == taken && removed == taken && again == nil)
      #expect(queue.flight(taken.id) == nil)
      #expect(drained(queue) == flights.filter { $0 != taken })
    }
  }

  @Test func `another message, recipient or sending is another one under way`() {
    let one = flight(1, to: 3, sent: 2, due: 1)
    var queue = queue([one])
    let others = [
      flight(2, to: 3, sent: 2, due: 1), flight(1, to: 2, sent: 2, due: 1),
      flight(1, to: 3, sent: 1, due: 1),
    ]
    let removed = (others + [one]).map { queue.remove($0.id) }
    #expect(removed == [nil, nil, nil, one])
  }

  @Test func `all that are meant can be taken out, in order of arrival`() {
    let flights = (1...40).map { flight(Int32($0), to: UInt8($0 % 3), due: Int64(100 - $0)) }
    var queue = queue(flights)
    let isThere = queue.contains { $0.target.rawValue == 1 }
    let removed = queue.removeAll { $0.target.rawValue == 1 }
    let again = queue.removeAll { $0.target.rawValue == 1 }
    #expect(isThere && !queue.contains { $0.target.rawValue == 1 })
    #expect(removed == flights.filter { $0.target.rawValue == 1 }.sorted() && again == [])
    #expect(drained(queue) == flights.filter { $0.target.rawValue != 1 }.sorted())
  }

  @Test func `a copy goes its own way`() {
    let original = queue([flight(1, due: 1), flight(2, due: 2)])
    var copy = original
    _ = copy.popNext()
    #expect(original.count == 2 && copy.count == 1)
  }
}
