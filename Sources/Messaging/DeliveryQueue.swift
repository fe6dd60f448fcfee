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

  public func contains(where isMeant: (InFlight) -> Bool) -> Bool {
    heap.unordered.contains(where: isMeant)
  }

  public mutating func insert(_ flight: InFlight) { heap.insert(flight) }

  public mutating func popNext() -> InFlight? { heap.popMin() }

  /// The sending `id`; nil where it is not there.
  public func flight(_ id: FlightID) -> InFlight? {
    if let first = heap.min, first.id == id { return first }
    return heap.unordered.first { $0.id == id }
  }

  /// Takes out the sending `id`; nil where it is not there.
  public mutating func remove(_ id: FlightID) -> InFlight? {
    if let first = heap.min, first.id == id { return heap.popMin() }
    guard let found = heap.unordered.first(where: { $0.id == id }) else { return nil }
    heap.removeAll { $0.id == id }
    return found
  }

  /// Takes out all that `isMeant`, in the order in which it would have arrived.
  public mutating func removeAll(where isMeant: (InFlight) -> Bool) -> [InFlight] {
    let found = heap.unordered.filter(isMeant).sorted()
    if !found.isEmpty { heap.removeAll(where: isMeant) }
    return found
  }
}
