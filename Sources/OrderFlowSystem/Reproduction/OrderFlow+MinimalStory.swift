public import EventSourcing
import Primitives
public import Simulation

extension OrderFlow {
  public func minimalStory(
    of violation: Violation, in engine: Engine<OrderFlow>, marks: [StepMark]
  ) -> MinimalStory? {
    Reproduction(of: violation, in: engine, marks: marks).story
  }
}
