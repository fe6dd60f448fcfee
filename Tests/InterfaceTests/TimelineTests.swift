import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `The timeline` {
  private func row(_ model: Model) -> String {
    let row = Layout(model).timeline.row
    return Screen.frame(of: model).grid.text(rows: row..<row + 1)
  }

  private func event(_ kind: MouseEvent.Kind, _ model: Model, column: Int) -> Input {
    let row = Layout(model).timeline.row
    return .mouse(
      MouseEvent(kind: kind, position: Position(row: row, column: column), button: .left))
  }

  @Test(arguments: Size.all, Language.allCases)
  func `says which step of how many is shown`(size: Size, language: Language) async throws {
    var model = try await Model.at(24, size, .test(language))
    #expect(row(model).contains(TimelineWords.step(24, of: 24).phrase.text(language)))
    model.snapshot = try await Moment.shared.past(step: 16, of: 24)
    #expect(row(model).contains(TimelineWords.step(16, of: 24).phrase.text(language)))
  }

  @Test func `has the opening at its left end and now at its right`() async throws {
    for size in Size.all {
      var model = try await Model.at(24, size)
      let scale = TimelineScale(model, Layout(model).timeline)
      #expect(scale.column(of: scale.first) == scale.bar.column)
      #expect(scale.column(of: scale.last) == scale.bar.endColumn - 1)
      for step in scale.first...scale.last where scale.bar.columns > scale.last {
        #expect(scale.step(atColumn: scale.column(of: step)) == step)
      }
      #expect(scale.step(atColumn: -9) == scale.first)
      #expect(scale.step(atColumn: 999) == scale.last)
      model.snapshot.step = scale.first
      #expect(TimelineScale(model, Layout(model).timeline).step(atColumn: 3) == scale.first)
    }
  }

  @Test func `marks what stands out by a sign of its own, what matters most over the rest`()
    async throws
  {
    var model = try await Model.at(24, .huge)
    let kinds: [Snapshot.TimelineMark.Kind] = [
      .fault, .choice, .bookmark, .breakpoint, .branch, .violation,
    ]
    for ascii in [false, true] {
      let look = Look(.test(ascii: ascii))
      #expect(Set(kinds.map { look.sign($0).glyph }).count == kinds.count)
    }
    model.snapshot.marks = kinds.map { Snapshot.TimelineMark(step: 12, kind: $0) }
    #expect(row(model).contains("✗") && !row(model).contains("◆"))
    model.snapshot.marks = [Snapshot.TimelineMark(step: 12, kind: .branch)]
    #expect(row(model).contains("◆"))
  }

  @Test func `given a click, then that moment is looked at; at its end, now`() async throws {
    var model = try await Model.at(24)
    let scale = TimelineScale(model, Layout(model).timeline)
    #expect(
      model.update(event(.press, model, column: scale.column(of: 12)))
        == [.command(.look(step: 12))])
    model.answer {
      $0.step = 12
      $0.end = Snapshot.End(step: 24, position: 30)
    }
    #expect(
      model.update(event(.press, model, column: scale.bar.endColumn + 3))
        == [.command(.look(step: .max))])
  }

  @Test func `given a drag, then it scrubs as fast as it is answered, and ends where it ends`()
    async throws
  {
    var model = try await Model.at(24)
    let scale = TimelineScale(model, Layout(model).timeline)
    model.hit(.character(" "))
    #expect(!model.update(event(.press, model, column: scale.column(of: 12))).isEmpty)
    #expect(!model.isRunning)
    #expect(model.update(event(.drag, model, column: scale.column(of: 14))) == [])
    model.answer {
      $0.step = 12
      $0.end = Snapshot.End(step: 24, position: 30)
    }
    #expect(
      model.update(event(.drag, model, column: scale.column(of: 15)))
        == [.command(.look(step: 15))])
    #expect(
      model.update(event(.release, model, column: scale.column(of: 18)))
        == [.command(.look(step: 18))])
    #expect(!model.isScrubbing)
    #expect(model.update(event(.drag, model, column: scale.column(of: 9))) == [])
  }
}
