import EventSourcing
import Messaging
import OrderFlowSystem
import OrderingContract
import Primitives
import Simulation

/// A small shop with eight orders, a second apart from each other.
enum Shop {
  static let start = VirtualTime(milliseconds: 1_772_442_000_000)
  static let orders = (1001...1008).map { number in
    Scenario.CustomerOrder(
      id: OrderID("\(number)"), customer: CustomerID("C-\(number % 3)"),
      placedAt: start + .seconds(Int64(number - 1000)),
      lines: [RequestedLine(item: ItemID("TEA"), quantity: Quantity(clamping: number - 1000))])
  }

  /// - Parameters:
  ///   - faults: what goes wrong, in words.
  ///   - without: the mechanisms that are off.
  static func scenario(
    _ faults: String..., without: Mechanism..., seed: UInt64 = 1
  ) throws -> Scenario {
    Scenario(
      name: "shop", title: Phrase("shop"), summary: Phrase("shop"), seed: seed, start: start,
      suppliers: [Scenario.Supplier(id: SupplierID("S-1"), name: "Supplier")],
      items: [
        Scenario.CatalogueItem(
          id: ItemID("TEA"), name: "Tea", supplier: SupplierID("S-1"),
          unitPrice: Money(minorUnits: 650, currency: .usd), onHand: 100, minimum: 10)
      ], orders: orders, rules: Scenario.Rules(),
      faults: try faults.map { try OrderFlow.faultText.planned($0) }, without: without)
  }
}

/// What a test wanted to do cannot be done.
struct Impossible: Error {}

/// A run, and all that was done in it.
struct RecordedRun {
  private(set) var run: PureRun<OrderFlow>
  private(set) var marks: [StepMark] = []

  init(_ scenario: Scenario) { run = PureRun(OrderFlow(scenario)) }

  var engine: Engine<OrderFlow> { run.engine }

  /// The names of the rules that were broken.
  var broken: [String] { engine.watch.violations.map { OrderFlowInvariants.rules[$0.rule].id } }

  mutating func finish() {
    while step() {}
    run.checkAll()
  }

  mutating func step() -> Bool { note(run.step()) }

  mutating func intervene(_ intervention: Intervention) throws {
    guard note(run.intervene(intervention)) else { throw Impossible() }
  }

  mutating func send(_ message: OrderFlowMessage) throws {
    guard note(run.send(message)) else { throw Impossible() }
  }

  /// Steps until a message of that name to `target` is under way.
  @discardableResult
  mutating func flight(_ name: String, to target: ParticipantID) throws -> InFlight {
    while true {
      let flight = engine.queue.sorted.first {
        $0.target == target && engine.entry(of: $0).message.name == name
      }
      if let flight { return flight }
      guard step() else { throw Impossible() }
    }
  }

  func violation(_ rule: String) -> Violation? {
    engine.watch.violations.first { OrderFlowInvariants.rules[$0.rule].id == rule }
  }

  /// What the log says, in one number.
  var logHash: UInt64 {
    engine.log.reduce(into: Fingerprint()) { hash, entry in
      hash.combine(entry.id)
      hash.combine(entry.message.name)
      hash.combine(entry.time.milliseconds)
    }.value
  }

  private mutating func note(_ isMade: Bool) -> Bool {
    if isMade, let mark = engine.last { marks.append(mark) }
    return isMade
  }
}
