import EventSourcing
import OrderFlowSystem
import Primitives
import Simulation
import Testing

@Suite struct `The form of a view` {
  private let system = WordsScenario.system
  private let contexts = OrderFlow.participants.filter(\.isContext).map(\.id)

  @Test func `given any context, then its heads and labels are short in both languages`() {
    let world = WordsScenario.run().world
    for context in contexts {
      let view = system.view(of: context, in: world, limit: 10)
      #expect((2...5).contains(view.figures.count))
      for column in view.columns { expectWords(column, columns: 10) }
      for figure in view.figures { expectWords(figure.label, columns: 14) }
      for row in view.rows { #expect(row.cells.count == view.columns.count) }
    }
  }

  @Test(arguments: [-1, 0, 1, 2]) func `given a limit, then the first rows are shown`(
    limit: Int
  ) {
    let world = WordsScenario.run().world
    for context in contexts {
      let whole = system.view(of: context, in: world, limit: 10)
      let part = system.view(of: context, in: world, limit: limit)
      #expect(part.rows == Array(whole.rows.prefix(max(0, limit))))
      #expect(part.total == whole.total && part.figures == whole.figures)
    }
  }

  @Test func `given two moments, then what changed between them is told from few rows as from all`()
  {
    let run = WordsScenario.run()
    for start in stride(from: 0, to: run.log.count, by: 9) {
      for end in [start, start + 1, start + 20] {
        let (old, new) = (run.world(through: start), run.world(through: end))
        for context in contexts {
          let few = ViewChanges(
            from: system.view(of: context, in: old, unlike: new, limit: 10),
            to: system.view(of: context, in: new, unlike: old, limit: 10))
          let all = ViewChanges(
            from: system.view(of: context, in: old, limit: 10),
            to: system.view(of: context, in: new, limit: 10))
          #expect(few == all, "\(context), \(start) to \(end)")
        }
      }
    }
  }

  @Test func `given nothing has happened, then there is a view without rows`() {
    for context in contexts {
      let view = system.view(of: context, in: OrderFlowWorld(), limit: 10)
      #expect(view.rows.isEmpty && view.total == 0 && !view.figures.isEmpty)
    }
  }
}
