/// The world at the end of one step.
public struct Moment<System: SimulatedSystem>: Sendable {
  public let engine: Engine<System>
  public let world: System.World

  public init(engine: Engine<System>, world: System.World) {
    self.engine = engine
    self.world = world
  }
}
