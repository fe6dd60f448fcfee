public import EventSourcing
public import Simulation

/// A line of history, with all that can be told of it.
public struct LineImage<System: SimulatedSystem>: Equatable, Sendable {
  public let branch: Branch
  public let engine: EngineImage<System.Message>
  public let world: System.World
  public let marks: [StepMark]

  public init(_ line: Line<System>) {
    branch = line.branch
    engine = line.engine.image
    world = line.world
    marks = (0..<line.history.count).map { line.history.mark($0 + 1) }
  }
}
