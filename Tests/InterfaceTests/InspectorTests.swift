import Primitives
import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `The inspector of the overview` {
  private func text(_ model: Model) throws -> String {
    let frame = try #require(Layout(model).parts.inspector)
    var canvas = Canvas(size: model.size, look: Look(model.settings))
    InspectorPane(model: model, look: Look(model.settings)).draw(on: &canvas, frame)
    return canvas.grid.text
  }

  @Test func `given the opening, then Enter shows the entry that the inspector shows`()
    async throws
  {
    var model = try await Model.at(nil, .large)
    model.snapshot.flights = []
    model.focus(on: .flights)
    let shown = try #require(model.handledStep?.message?.position)
    #expect(model.inspection == .handled && model.selection == nil)
    model.hit(.enter)
    #expect(model.layers == [.inspector(position: shown, scroll: 0)])
  }

  /// What a context calls by a name of its own belongs to an order too.
  @Test(arguments: [1, 4])
  func `given a row of a charge or a shipment, then Enter shows what was last recorded of it`(
    context: Int
  ) async throws {
    var model = try await Model.at(40, .large)
    model.hit(.character(Character(String(context + 1))), .down)
    let row = try #require(model.snapshot.contexts[context].view.rows.first)
    let subject = try #require(row.subject)
    #expect(row.id != subject && model.selection == .row(row.id))
    let position = try #require(model.inspectable)
    #expect(model.logRow(position)?.subject == subject && model.aimedOrder == subject)
  }

  @Test(arguments: [Size.standard, .large, .wide, .huge])
  func `given nothing is selected, then it shows the message that was handled last`(size: Size)
    async throws
  {
    let model = try await Model.at(24, size)
    let message = try #require(model.snapshot.last?.message)
    #expect(model.wantedDetail == .handled)
    #expect(try text(model).contains(message.name))
    #expect(try text(model).contains("#\(message.position)"))
  }

  @Test func `given a row is selected, then all its cells stand there by name`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("1"), .down)
    let context = model.snapshot.contexts[0].view
    let text = try text(model)
    #expect(context.columns.prefix(3).allSatisfy { text.contains($0.en) })
    #expect(context.rows[0].cells.prefix(3).allSatisfy { text.contains($0.en) })
  }

  @Test func `given a message is selected, then it is asked for and shown with its payload`()
    async throws
  {
    var model = try await Model.at(24, .huge)
    let effects = model.hit(.down)
    let position = try #require(model.selection?.position)
    #expect(effects == [.command(.showDetail(.entry(position)))])
    let detail = try #require(
      try await Moment.shared.at(step: 24, showing: position).now.detail)
    model.answer { $0.detail = detail }
    #expect(try text(model).contains("\"orderId\""))
  }

  @Test func `given the answer is not there yet, then it does not show another one's`()
    async throws
  {
    var model = try await Model.at(24, .huge)
    model.hit(.down)
    #expect(!(try text(model).contains("{")))
  }

  @Test func `given nothing happened, then it says how to fill it`() async throws {
    #expect(try text(try await Model.at(0, .large)).contains("Select a row"))
  }
}
