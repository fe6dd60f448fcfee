import EventSourcing
import Messaging
import OrderFlowSystem
import Primitives
import TestSupport
import Testing

@testable import Simulation

/// A session in which somebody does anything that the screen offers: steps, goes back, intervenes,
/// makes branches and switches between them.
struct BrokerSession {
  let seed: UInt64
  let bus: Bus<OrderFlow>
  let system: OrderFlow
  let store = MemoryStore<OrderFlowMessage>()
  private(set) var broker: RandomBroker<OrderFlow>
  /// How often each kind of thing was done.
  private(set) var deeds: [String: Int] = [:]

  init(seed: UInt64, _ executor: SimulationExecutor) {
    self.seed = seed
    system = OrderFlow(RandomScenario.make(seed: seed, orders: 5))
    bus = Bus(system, keepsHistory: true, store: store, executor: executor)
    broker = RandomBroker(seed: seed)
  }

  /// Does so many things, and then leads the branch to where nothing moves any more.
  mutating func play(_ count: Int) async throws {
    try await bus.open()
    for _ in 0..<count { try await doSomething() }
    await bus.look(atStep: .max)
    _ = try await bus.run(limit: 600)
  }

  private mutating func doSomething() async throws {
    switch broker.chance.number(1...100) {
    case 1...40: _ = try await bus.run(limit: broker.chance.number(1...8))
    case 41...80: try await intervene()
    case 81...92:
      let back = broker.chance.number(1...25)
      await bus.look(atStep: bus.viewedEngine.step - Int32(back))
      note("back")
      try await intervene()
    case 93...96:
      let id = broker.chance.number(1...(await bus.lines.all.count))
      if try await bus.switchBranch(to: BranchID(rawValue: Int32(id))) { note("switch") }
    default: await bus.look(atStep: .max)
    }
  }

  private mutating func intervene() async throws {
    guard let intervention = broker.intervention(await bus.viewedEngine) else { return }
    guard await bus.past != nil else {
      if try await bus.intervene(intervention) { note("\(intervention.kind)") }
      return
    }
    let older = await bus.images()
    let isDone = try await bus.intervene(intervention)
    let lines = await bus.images()
    #expect(Array(lines.prefix(older.count)) == older, "seed \(seed): older lines are untouched")
    #expect(lines.count == older.count + (isDone ? 1 : 0), "seed \(seed)")
    if isDone { note("fork") }
  }

  private mutating func note(_ deed: String) { deeds[deed, default: 0] += 1 }

  /// What was stored.
  func parts() throws -> [StoredPart<OrderFlowMessage>] {
    var parts: [StoredPart<OrderFlowMessage>] = []
    try store.load { part throws(StoreError) in parts.append(part) }
    return parts
  }

  /// The lines as they are stored.
  func storedLines() throws -> [LineImage<OrderFlow>] {
    var lines = Lines(system)
    for part in try parts() { try lines.add(part) }
    return lines.all.map { LineImage($0) }
  }
}

extension Intervention {
  /// A word for what it is.
  fileprivate var kind: String {
    switch self {
    case .deliver: "deliver"
    case .drop: "drop"
    case .duplicate: "duplicate"
    case .delay: "delay"
    case .moveBehind: "move"
    case .redeliver: "redeliver"
    case .change(.begin(.strike(let strike))):
      if case .crash = strike.effect { "crash" } else { "strike" }
    case .change(.begin(.stopped)): "stop"
    case .change(.begin): "begin"
    case .change(.lift): "lift"
    case .change(.turn): "turn"
    }
  }
}

extension Bus<OrderFlow> {
  /// All lines, that of the branch as it is now.
  func images() async -> [LineImage<OrderFlow>] {
    var images: [LineImage<OrderFlow>] = []
    for line in lines.all {
      if let line = await self.line(line.branch.id) { images.append(LineImage(line)) }
    }
    return images
  }
}
