public import EventSourcing
import HeapModule

/// What is under way on the bus: a value, whose order is that of virtual time and never that of a
/// scheduler.
public struct DeliveryQueue: Sendable {
  private var heap = Heap<InFlight>()

  /// The most messages that may be under way at once.
  public static let limit = 1_000_000

  public init() {}

  public var count: Int { heap.count }
  public var isEmpty: Bool { heap.isEmpty }

  /// The message that arrives first.
  public var next: InFlight? { heap.min }

  /// Everything under way, in the order in which it will arrive.
  public var sorted: [InFlight] { heap.unordered.sorted() }

  public mutating func insert(_ flight: InFlight) { heap.insert(flight) }

  public mutating func popNext() -> InFlight? { heap.popMin() }

  /// Takes out the message at `position` that is under way to `target`; nil where it is not there.
  public mutating func remove(
    position: Int32, target: ParticipantID, attempt: UInt8
  ) -> InFlight? {
    func isMeant(_ flight: InFlight) -> Bool {
      flight.position == position && flight.target == target && flight.attempt == attempt
    }
    if let first = heap.min, isMeant(first) { return heap.popMin() }
    guard let found = heap.unordered.first(where: isMeant) else { return nil }
    heap.removeAll(where: isMeant)
    return found
  }
}
