import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `Looking at the past` {
  /// The shop at step 24, of which step 16 is looked at.
  private func past(_ size: Size = .classic, _ settings: Settings = .test()) async throws -> Model {
    var model = try await Model.at(24, size, settings)
    model.snapshot = try await Moment.shared.past(step: 16, of: 24)
    return model
  }

  @Test(arguments: [Key.character("p"), .character(","), .left, .character("ㅔ")])
  func `given a step was made, when p is pressed, then one message back is asked for`(key: Key)
    async throws
  {
    var model = try await Model.at(24)
    model.hit(.character(" "))
    #expect(model.hit(key) == [.command(.back)])
    #expect(!model.isRunning)
  }

  @Test func `given g, then the start is asked for; given End, then now`() async throws {
    var model = try await past()
    #expect(model.hit(.character("g")) == [.command(.look(step: 0))])
    #expect(model.hit(.end) == [.command(.look(step: .max))])
  }

  @Test
  func `given { led before an order, then } is about that order, until something else is done`()
    async throws
  {
    var model = try await Model.at(24)
    model.selected[.context(0)] = .row("10248")
    model.hit(.character("1"))
    #expect(model.hit(.character("{")) == [.command(.toStoryStart("10248"))])
    model.selected[.context(0)] = nil
    model.snapshot.last = model.snapshot.contexts[1].last
    let about = try #require(model.hit(.character("}")).first)
    #expect("\(about)".contains("10248"))
    model.seek = nil
    model.hit(.character("p"))
    #expect(model.followedOrder == nil)
  }

  @Test func `given it is now, when End is pressed, then the last line is selected`()
    async throws
  {
    var model = try await Model.at(24)
    model.hit(.character("1"))
    #expect(model.hit(.end).count == 1, "the inspector shows it")
    #expect(model.selection == model.items(of: .context(0)).last)
  }

  @Test func `given nothing came before, then it says so`() async throws {
    var model = try await Model.at(0)
    for key in [Key.character("p"), .character("g")] {
      #expect(model.hit(key) == [])
      #expect(model.toast == .warning(ReasonWords.nothingBefore))
    }
  }

  @Test func `given the past, then one can go on from it even if all was settled`() async throws {
    var model = try await past()
    model.snapshot.status = .settled
    #expect(model.hit(.character("n")) == [.command(.step)])
  }

  @Test func `lights up what the step recorded, and not what later steps changed`() async throws {
    var model = try await Model.at(24)
    _ = model.update(.snapshot(try await Moment.shared.past(step: 16, of: 24)))
    let led = try #require(model.snapshot.last).led.map(\.position)
    let lines = LogContent(model: model, look: Look(model.settings)).lines(
      Size(columns: 76, rows: 30))
    #expect(lines.filter { $0.overlay == .changed }.compactMap { $0.item?.position } == led)
    for context in model.snapshot.contexts {
      let changes = Changes(context)
      #expect(context.changes != nil || !context.view.rows.contains { changes.has($0) })
    }
  }

  @Test(arguments: Size.all, Language.allCases)
  func `cannot be missed`(size: Size, language: Language) async throws {
    let model = try await past(size, .test(language))
    let grid = Screen.frame(of: model).grid
    #expect(grid.text(rows: 0..<1).contains(StatusWords.past(16, of: 24).phrase.text(language)))
    let alarm = Theme.named(.dark)[.past].background
    #expect(grid[row: 0].allSatisfy { $0.style.background == alarm })
    #expect(grid.text.contains("End"))
  }
}
