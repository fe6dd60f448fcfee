public import EventSourcing
import Primitives
public import Simulation

extension OrderFlow {
  public func minimalStory(
    of violation: Violation, in engine: Engine<OrderFlow>, marks: [StepMark],
    report: LongWork.Report
  ) -> MinimalStory? {
    let found = Reproduction(of: violation, in: engine, marks: marks, report: report)
    let work = LongWork(.explain, done: found.runs, total: StorySearch.Limits().runs)
    return report(work) ? found.story : nil
  }
}
