import EventSourcing
import Primitives
import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `A message, phase by phase` {
  private func model(
    _ phase: Phase, _ size: Size = .classic, _ language: Language = .en
  ) async -> Model {
    let scene = Scene.phases[phase.rawValue]
    return scene.model(await scene.snapshot(), size, .test(language))
  }

  private func panel(_ model: Model) -> String {
    let layout = Layout(model)
    return Screen.frame(of: model).grid.text(rows: layout.panel.row..<layout.timeline.row)
  }

  @Test func `goes forward with > and back with <`() async throws {
    var model = try await Model.at(24)
    #expect(model.hit(.character(">")) == [.command(.phaseForward)])
    #expect(model.hit(.character("<")) == [.command(.phaseBack)])
  }

  @Test func `given nothing came before and none is shown, then < says so`() async throws {
    var model = try await Model.at(0)
    #expect(model.hit(.character("<")) == [])
    #expect(model.toast == .warning(ReasonWords.nothingBefore))
  }

  @Test func `given all is settled, then > says so; within a message it goes on`() async throws {
    var model = try await Model.at(nil)
    model.hit(.character(">"))
    #expect(model.toast == .warning(ReasonWords.settled))
    var within = await self.model(.decided)
    within.snapshot.status = .settled
    #expect(within.hit(.character(">")) == [.command(.phaseForward)])
    #expect(within.hit(.end) == [.command(.look(step: .max))])
  }

  @Test func `given it is recorded, when another message is lost, then its step is finished first`()
    async throws
  {
    var before = await model(.decided)
    let handled = try #require(before.snapshot.phase?.step.act.flight)
    before.hit(.character("x"))
    #expect(before.hit(.character("d")) == [.command(.intervene(.drop(handled.id)))])
    var after = await model(.published)
    let next = try #require(after.aimedMessage)
    #expect(next.id != handled.id)
    after.hit(.character("x"))
    #expect(
      after.hit(.character("d")) == [.command(.step), .command(.intervene(.drop(next.id)))])
  }

  @Test(arguments: Phase.allCases, Language.allCases)
  func `shows the track of all phases with the present one marked`(
    phase: Phase, language: Language
  ) async throws {
    for size in Size.all {
      let text = panel(await model(phase, size, language))
      for other in Phase.allCases {
        let word = PhaseWords.phase(other).phrase.text(language)
        #expect(text.contains("► \(word)") == (other == phase))
        #expect(text.contains(word))
      }
    }
  }

  @Test func `shows what each phase came to`() async throws {
    let published = await model(.published, .large)
    let view = try #require(published.snapshot.phase)
    let text = panel(published)
    #expect(text.contains(try #require(view.step.message).name))
    #expect(text.contains(try #require(view.translation)))
    for row in view.step.led { #expect(text.contains("#\(row.position)")) }
    for flight in view.step.sent { #expect(text.contains(flight.name)) }
    #expect(!panel(await model(.received, .large)).contains(try #require(view.translation)))
  }

  @Test(arguments: Language.allCases)
  func `says that nothing is stored before the last phase is left`(language: Language) async {
    let early = panel(await model(.recorded, .classic, language))
    #expect(early.contains(PhaseWords.nothingStoredYet.phrase.text(language)))
    let late = panel(await model(.published, .classic, language))
    #expect(late.contains(Look(.test(language)).say(PhaseWords.storedNext)))
  }

  @Test func `marks the contexts that take part`() async throws {
    let model = await model(.published, .large)
    let step = try #require(model.snapshot.phase).step
    let target = try #require(step.to)
    for (index, context) in model.snapshot.contexts.enumerated() {
      let receives = step.sent.contains { $0.to == context.id }
      let sends = step.message?.origin == context.id
      let part: Model.Part? =
        context.id == target ? .handles : receives || sends ? .takesPart : nil
      #expect(model.part(ofContext: index) == part)
    }
    let text = Screen.frame(of: model).grid.text
    #expect(text.contains("► \(target.index + 1) Billing"))
  }

  @Test func `says that it is gone through phase by phase on the status line`() async {
    let model = await model(.decided)
    #expect(Screen.frame(of: model).grid.text(rows: 0..<1).contains("phase by phase"))
  }
}

@Suite struct `A crash` {
  private func panel(_ scene: ViewScene, _ size: Size = .classic) async -> String {
    let model = scene.model(await scene.snapshot(), size, .test())
    let layout = Layout(model)
    return Screen.frame(of: model).grid.text(rows: layout.panel.row..<layout.timeline.row)
  }

  @Test(arguments: Size.all)
  func `shows both hashes, and that nothing was lost`(size: Size) async throws {
    let crash = try #require(await Scene.crash.snapshot().crash)
    let text = await panel(Scene.crash, size)
    #expect(crash.isWhole)
    // Half of the digits where the words beside them need the room.
    let digits = size.columns < 120 ? 8 : 16
    #expect(text.contains(crash.stateBefore.prefix(digits)))
    #expect(text.contains(crash.stateAfter.prefix(digits)))
    #expect(text.contains("✓ the same"))
    #expect(text.contains("✓ Nothing was lost"))
  }

  @Test(
    arguments: [
      ([], "✓ Nothing was lost: nothing was recorded"),
      ([.retry], "○ Nothing was recorded. The message can be sent again by hand: f."),
      ([.retry, .deadLetters], "✗ The message is lost"),
    ] as [([Mechanism], String)])
  func `says before recording what becomes of the message, by the mechanisms that are on`(
    absent: [Mechanism], verdict: String
  ) async throws {
    let bus = await Moment.shared.bus()
    _ = try await bus.run(limit: 12)
    for mechanism in absent {
      _ = try await bus.intervene(.change(.turn(mechanism, isOn: false)))
    }
    _ = try await bus.intervene(.change(.begin(.strike(Strike(.crash(.beforeRecord))))))
    _ = try await bus.step()
    let model = Model(snapshot: await bus.snapshot(), size: .large, settings: .test())
    let layout = Layout(model)
    let text = Screen.frame(of: model).grid.text(rows: layout.panel.row..<layout.timeline.row)
    #expect(text.contains(verdict), "\(text)")
  }

  @Test(arguments: Size.all)
  func `shows what was lost where the outbox is off`(size: Size) async throws {
    let crash = try #require(await Scene.crashWithoutOutbox.snapshot().crash)
    let text = await panel(Scene.crashWithoutOutbox, size)
    #expect(!crash.lost.isEmpty)
    #expect(text.contains("✗ Recorded and never published:"))
  }
}

@Suite struct `A rebuild` {
  @Test func `given r on a context, then that one is rebuilt; on the messages, all are`()
    async throws
  {
    var model = try await Model.at(24)
    var all = model
    model.hit(.character("2"))
    let billing = model.snapshot.contexts[1].id
    #expect(model.hit(.character("r")) == [.command(.rebuild(billing))])
    #expect(model.scope == .rebuild)
    all.hit(.character("0"), .character("0"))
    #expect(all.hit(.character("r")) == [.command(.rebuild(nil))])
  }

  @Test func `goes event by event with n, all at once with Space, and ends with Esc`() async throws
  {
    let snapshot = await Scene.rebuild.snapshot()
    var model = Scene.rebuild.model(snapshot, .classic, .test())
    model.layers = [.rebuild]
    #expect(model.hit(.character("n")) == [.command(.rebuildOn(limit: 1))])
    #expect(model.hit(.right) == [.command(.rebuildOn(limit: 1))])
    #expect(model.hit(.character(" ")) == [.command(.rebuildOn(limit: .max))])
    #expect(model.hit(.escape) == [.command(.endRebuild)])
    #expect(model.layers.isEmpty)
  }

  @Test func `given all is folded, then n says so`() async throws {
    var model = Scene.rebuilt.model(await Scene.rebuilt.snapshot(), .classic, .test())
    model.layers = [.rebuild]
    #expect(!model.hit(.character("n")).contains(.command(.rebuildOn(limit: 1))))
    #expect(model.toast == .warning(ReasonWords.rebuilt))
  }

  @Test
  func `given the hash of all was stopped, then nothing looks lost, and Space takes it again`()
    async throws
  {
    var model = Scene.rebuilt.model(await Scene.rebuilt.snapshot(), .large, .test())
    model.layers = [.rebuild]
    model.snapshot.rebuild?.now = nil
    let text = Screen.frame(of: model).grid.text
    #expect(text.contains("not compared") && !text.contains("not the same"))
    #expect(text.contains("The hash was stopped"))
    #expect(model.hit(.character(" ")).first == .command(.rebuildOn(limit: .max)))
  }

  @Test(arguments: Size.all)
  func `shows how far it is, and both hashes`(size: Size) async throws {
    for scene in [Scene.rebuild, Scene.rebuilt] {
      let model = scene.model(await scene.snapshot(), size, .test())
      let rebuild = try #require(model.snapshot.rebuild)
      let layout = Layout(model)
      let text = Screen.frame(of: model).grid.text(rows: layout.panel.row..<layout.timeline.row)
      #expect(text.contains("#\(rebuild.position)/\(rebuild.end)"))
      let digits = size.columns < 120 ? 8 : 16
      #expect(text.contains(rebuild.before.prefix(digits)))
      #expect(text.contains(rebuild.now?.prefix(digits) ?? ""))
      #expect(text.contains("✓ the same") == rebuild.isDone)
    }
  }

  @Test func `given nothing is recorded, then r says so`() async throws {
    var model = try await Model.at(0)
    #expect(model.hit(.character("r")) == [])
    #expect(model.toast == .warning(ReasonWords.nothingRecorded))
  }
}
