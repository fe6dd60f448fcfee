import EventSourcing
import OrderFlowSystem
import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `A context, shown whole` {
  private func shown(_ context: UInt8, size: Size = .large) async throws -> Model {
    var model = try await Model.at(40, size)
    model.hit(.character(Character(String(context + 1))), .character("z"))
    var request = SnapshotRequest()
    request.context = ParticipantID(rawValue: context)
    let bus = await Moment.shared.bus()
    for _ in 0..<40 { _ = try await bus.step() }
    let profile = await bus.snapshot(request).profile
    model.answer { $0.profile = profile }
    return model
  }

  @Test func `given z, then what there is to know of it is asked for, and once only`() async throws
  {
    var model = try await Model.at(40)
    model.hit(.character("2"))
    #expect(model.hit(.character("z")).contains(.command(.showContext(.billing))))
    #expect(model.hit(.down).isEmpty)
    #expect(model.hit(.escape).contains(.command(.showContext(nil))))
  }

  @Test func `names its state, its contract, its mail, its records and its language`()
    async throws
  {
    let text = Screen.frame(of: try await shown(1)).grid.text
    for words in ["State", "Contract", "Inbox", "Outbox", "What it recorded", "Its language"] {
      #expect(text.contains(words))
    }
    #expect(text.contains("● ORDER_PROCESSING_COMPLETED"))
    #expect(text.contains("← Ordering"))
    #expect(text.contains("→ Ordering, Suppliers, Delivery"))
  }

  @Test(arguments: Size.all)
  func `lets each of its lines be selected, and brings it into sight`(size: Size) async throws {
    var model = try await shown(3, size: size)
    let items = model.items(of: .view(.context))
    #expect(items.count > 20)
    for item in items {
      model.hit(.down)
      #expect(model.selection == item)
      let rect = Layout(model).middle
      let view = WholeContextView(model: model, look: Look(model.settings))
      #expect(
        view.placed(in: rect).contains { panel in
          panel.seen.contains { panel.body.item(at: $0) == item }
        })
    }
  }

  @Test func `given another digit, then that context takes its place`() async throws {
    var model = try await shown(1)
    #expect(model.hit(.character("4")).contains(.command(.showContext(.suppliers))))
    #expect(model.view == .context && model.focusedContext == 3)
    #expect(model.profile == nil, "what is known of another one is not shown for it")
  }

  @Test(arguments: Size.all)
  func `given Tab, then it goes from panel to panel, and round`(size: Size) async throws {
    var model = try await shown(1, size: size)
    let kinds = model.items(of: .view(.context)).map(\.kind)
    let panels = kinds.indices.filter { $0 == 0 || kinds[$0] != kinds[$0 - 1] }.count
    #expect(panels >= 5)
    var met: [Item.Kind] = []
    for _ in 0..<panels {
      model.hit(.tab)
      met.append(try #require(model.selection).kind)
    }
    #expect(Set(met).count >= 5 && model.view == .context && model.focusedContext == 1)
    model.hit(.tab)
    #expect(model.selection?.kind == met.first)
    model.hit(.backTab)
    #expect(model.selection?.kind == met.last)
  }

  @Test func `given the wheel over a panel, then that one is gone through`() async throws {
    var model = try await shown(1, size: .huge)
    model.hit(.down)
    let view = WholeContextView(model: model, look: Look(model.settings))
    let panel = try #require(
      view.placed(in: Layout(model).middle).first {
        $0.panel.title == look(model).say(ContextWords.contract)
      })
    let place = Position(row: panel.inner.row + 3, column: panel.inner.column + 3)
    _ = model.update(
      .mouse(MouseEvent(kind: .wheelDown, position: place, button: .left)))
    #expect(model.selection?.kind == .accepted)
    let first = model.selection
    _ = model.update(
      .mouse(MouseEvent(kind: .wheelDown, position: place, button: .left)))
    #expect(model.selection != first && model.selection?.kind == .accepted)
  }

  private func look(_ model: Model) -> Look { Look(model.settings) }

  @Test func `given z again, then it is left, and the focus stays`() async throws {
    var model = try await shown(2)
    model.hit(.character("z"))
    #expect(model.view == .overview && model.focus == .context(2))
  }

  @Test func `is what faults are aimed at`() async throws {
    let model = try await shown(2)
    #expect(model.aimedContext == .inventory)
  }

  @Test func `given one of its entries, when Enter is pressed, then it is shown whole`()
    async throws
  {
    var model = try await shown(1)
    let entry = try #require(model.profile?.log.first)
    model.selected[model.focus] = .entry(entry.position)
    model.hit(.enter)
    #expect(model.layers == [.inspector(position: entry.position, scroll: 0)])
  }
}
