import EventSourcing
import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `Opening a view` {
  private static let keys: [(key: Character, view: View)] = [
    ("f", .flight), ("i", .invariants), ("l", .branches), ("b", .breakpoints), ("e", .store),
    ("s", .story), ("h", .causation),
  ]

  @Test(arguments: keys)
  func `given its key, then it fills the middle and has the focus`(key: Character, view: View)
    async throws
  {
    var model = try await Model.at(24)
    model.hit(.character("3"), .character("0"), .character(key))
    #expect(model.view == view)
    #expect(model.focus == .view(view))
    #expect(Layout(model).panes.isEmpty && Layout(model).parts.list == nil)
    model.hit(.character(key))
    #expect(model.view == .overview)
    #expect(model.focus == .flights)
  }

  @Test(arguments: keys)
  func `given Esc, then the overview is back as it was`(key: Character, view: View) async throws {
    var model = try await Model.at(24)
    model.hit(.character("1"), .down, .character(key), .escape)
    #expect(model.focus == .context(0))
    #expect(model.selection != nil)
  }

  @Test(arguments: keys)
  func `steps, runs and goes through time as the overview does`(key: Character, view: View)
    async throws
  {
    var model = try await Model.at(24)
    model.hit(.character(key))
    #expect(model.hit(.character("n")) == [.command(.step)])
    #expect(model.hit(.character("p")) == [.command(.back)])
    #expect(model.hit(.character(">")) == [.command(.phaseForward)])
    model.hit(.character(" "))
    #expect(model.isRunning)
    model.answer()
    #expect(model.hit(.character("g")) == [.command(.look(step: 0))])
  }

  @Test(arguments: keys, Size.all)
  func `shows the timeline and the key line below it`(
    view: (key: Character, view: View), size: Size
  )
    async throws
  {
    var model = try await Model.at(24, size)
    model.hit(.character(view.key))
    let layout = Layout(model)
    let text = Screen.frame(of: model).grid.text(rows: layout.timeline.row..<size.rows)
    #expect(text.contains("step 24/24"))
    #expect(text.contains("Esc overview"))
  }

  @Test func `given another one is open, then it takes its place`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("f"), .character("i"))
    #expect(model.view == .invariants)
    model.hit(.escape)
    #expect(model.view == .overview)
  }

  @Test func `given a digit, then its context has the focus in the overview`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("f"), .character("4"))
    #expect(model.view == .overview)
    #expect(model.focus == .context(3))
  }

  @Test func `given Tab in the event store, then it says that there is nothing else to select`()
    async throws
  {
    var model = try await Model.at(24)
    model.hit(.character("e"), .tab)
    #expect(model.toast == .warning(ReasonWords.onePane(.store)))
  }

  @Test(arguments: [Key.enter, .character("z")])
  func `given Enter or z in the event store, then the entry is shown whole`(key: Key) async throws {
    var model = try await Model.at(24)
    model.hit(.character("e"), .up, .up, key)
    let entry = try #require(model.selection?.position)
    #expect(model.layers == [.inspector(position: entry, scroll: 0)])
  }

  @Test func `given a story and nothing selected, then it is gone on from now`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("s"))
    let bus = await Moment.shared.bus()
    for _ in 0..<24 { _ = try await bus.step() }
    var request = SnapshotRequest()
    request.story = model.storyOf ?? ""
    model.snapshot.story = await bus.snapshot(request).story
    let last = try #require(model.snapshot.story.last).step
    let next = model.ofStory(model.snapshot.flights).first.map { Item($0) }
    var down = model
    model.hit(.up)
    #expect(model.selection == .step(last))
    down.hit(.down)
    #expect(down.selection == next ?? .step(last))
  }
}

@Suite struct `The story` {
  @Test func `is that of the selected order, and of all with 0`() async throws {
    var model = try await Model.at(40)
    model.hit(.character("1"), .down)
    guard case .row(let order)? = model.selection else { return #expect(Bool(false)) }
    #expect(model.hit(.character("s")) == [.command(.showStory(order))])
    #expect(model.storyOf == order)
    #expect(model.hit(.character("0")) == [.command(.showStory(""))])
    #expect(model.storyOf == nil)
    #expect(model.hit(.escape) == [.command(.showStory(nil))])
  }

  @Test func `goes to the moment of a step with Enter, and shows its message with z`() async throws
  {
    var model = try await Model.at(40)
    model.hit(.character("s"))
    var snapshot = try await Moment.shared.at(step: 40).now
    snapshot.story = [try #require(snapshot.last)]
    _ = model.update(.snapshot(snapshot))
    let step = try #require(snapshot.last)
    model.selected[.view(.story)] = .step(step.step)
    guard model.selection != nil else { return }
    #expect(model.hit(.enter) == [.command(.look(step: step.step))])
    let position = try #require(step.message).position
    #expect(model.hit(.character("z")) == [.command(.showDetail(.entry(position)))])
  }
}

@Suite struct `Cause and effect` {
  @Test func `are those of the selected entry`() async throws {
    var model = try await Model.at(40)
    model.hit(.character("0"), .up, .up)
    let position = try #require(model.selection?.position)
    #expect(model.hit(.character("h")) == [.command(.showTree(position: position))])
    #expect(model.selected[.view(.causation)] == .entry(position))
    #expect(model.hit(.character("h")) == [.command(.showTree(position: nil))])
  }

  @Test func `are reached from an entry that is shown whole`() async throws {
    var model = try await Model.at(24, showing: 20)
    model.layers = [.inspector(position: 20, scroll: 0)]
    model.askedDetail = .entry(20)
    #expect(model.hit(.character("h")) == [.command(.showTree(position: 20))])
    #expect(model.layers.isEmpty && model.view == .causation)
  }

  @Test func `given u, then the entry that caused the selected one is selected`() async throws {
    var model = try await Model.at(40)
    model.hit(.character("0"))
    let row = try #require(model.snapshot.log.last { $0.cause > 0 })
    model.selected[.log] = .entry(row.position)
    model.hit(.character("u"))
    #expect(model.selection == .entry(row.cause))
    model.selected[.log] = .entry(1)
    model.hit(.character("u"))
    #expect(model.toast == .warning(ReasonWords.noCause))
  }
}

@Suite struct `The rules` {
  @Test func `given a broken one, when they are opened, then it is selected`() async throws {
    var model = try await Model.at(40)
    model.snapshot.breakRule()
    model.hit(.character("i"))
    #expect(model.selection == .rule(0))
    var whole = try await Model.at(40)
    whole.hit(.character("i"))
    #expect(whole.selection == nil)
  }

  @Test func `given one is broken, then Enter asks for the shortest story, and z shows where`()
    async throws
  {
    var model = try await Model.at(60)
    model.snapshot.breakRule()
    model.hit(.character("i"))
    model.selected[.view(.invariants)] = .rule(0)
    #expect(model.hit(.enter) == [.command(.explain(rule: 0))])
    #expect(model.hit(.character("z")) == [.command(.showDetail(.entry(41)))])
  }

  @Test func `given one holds, then Enter says so`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("i"))
    model.selected[.view(.invariants)] = .rule(1)
    #expect(model.hit(.enter) == [])
    #expect(model.toast == .warning(ReasonWords.ruleHolds))
  }

  @Test func `given one is broken, then the status line says so in every view`() async throws {
    var model = try await Model.at(24)
    model.snapshot.breakRule()
    for view in View.allCases {
      model.focus = .view(view)
      #expect(Screen.frame(of: model).grid.text(rows: 0..<1).contains("1 broken"))
    }
  }
}

@Suite struct `Branches` {
  private func model() async -> Model {
    var model = Scene.branch.model(await Scene.branch.snapshot(), .classic, .test())
    model.hit(.character("l"))
    return model
  }

  @Test func `given one is selected, then Enter goes on in it and c compares it`() async {
    var model = await model()
    model.selected[.view(.branches)] = .branch(.main)
    #expect(model.hit(.enter) == [.command(.switchBranch(.main))])
    #expect(model.hit(.character("c")) == [.command(.compare(.main))])
  }

  @Test func `given it is the one that is shown, then it says so`() async {
    var model = await model()
    model.selected[.view(.branches)] = .branch(model.snapshot.branch.id)
    #expect(model.hit(.enter) == [])
    #expect(model.toast == .warning(ReasonWords.sameBranch))
  }

  @Test func `given there is only one, then it says how to make another`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("l"), .enter)
    #expect(model.toast == .warning(ReasonWords.oneBranch))
  }

  @Test(arguments: Size.all)
  func `given more than one, then the status line names the present one`(size: Size) async {
    let model = Scene.branch.model(await Scene.branch.snapshot(), size, .test())
    #expect(Screen.frame(of: model).grid.text(rows: 0..<1).contains("branch-2"))
  }

  @Test func `given the user acts in the past, then it says that the old future stays`()
    async throws
  {
    let branched = await Scene.branch.snapshot()
    var model = try await Model.at(30)
    model.answer { snapshot in
      snapshot.branch = branched.branch
      snapshot.branches = branched.branches
    }
    #expect(model.toast == .info(ToastWords.newBranch("branch-2", leaving: "main")))
  }
}

@Suite struct `The event store` {
  @Test func `given an entry is selected there, then it is asked for whole, and no longer after`()
    async throws
  {
    var model = try await Model.at(40, .large)
    model.hit(.character("e"))
    let last = model.snapshot.position
    #expect(model.hit(.up) == [.command(.showDetail(.entry(last - 1)))])
    #expect(model.hit(.enter) == [], "the inspector shows the same entry")
    #expect(model.hit(.escape) == [])
    #expect(model.hit(.escape) == [.command(.showDetail(.handled))])
    #expect(model.view == .overview)
  }
}
