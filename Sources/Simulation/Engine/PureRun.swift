public import EventSourcing

/// A run without actors: the same engine and the same deciders, called one after the other. For
/// searching, for looking ahead, for properties, and to see what the actors cost.
public struct PureRun<System: SimulatedSystem>: Sendable {
  public private(set) var engine: Engine<System>
  public private(set) var world: System.World
  private var handling = Handling<System.Message>()

  public init(_ system: System) { self.init(engine: Engine(system), world: System.emptyWorld) }

  /// Goes on from where `engine` is.
  ///
  /// - Parameter world: what `engine`'s log makes of the contexts.
  public init(engine: Engine<System>, world: System.World) {
    self.engine = engine
    self.world = world
  }

  /// Makes the next step; false when there is none.
  public mutating func step() -> Bool { finish(engine.begin()) }

  /// Sends `message` as the user; false when full.
  public mutating func send(_ message: System.Message) -> Bool {
    finish(engine.begin(asked: message))
  }

  /// Does what the user chose; false where it cannot be done.
  public mutating func intervene(_ intervention: Intervention) -> Bool {
    finish(engine.begin(intervention))
  }

  /// Checks every invariant in full.
  public mutating func checkAll() { engine.checkAll(world) }

  private mutating func finish(_ turn: Turn<System.Message>?) -> Bool {
    switch turn {
    case nil: return false
    case .done: return true
    case .handle(let delivery):
      handling.clear()
      if delivery.isHandled {
        engine.system.handle(
          delivery.message, by: delivery.flight.target, in: &world, into: &handling)
      }
      engine.finish(delivery, handling)
      return true
    }
  }
}
