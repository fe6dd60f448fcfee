import EventSourcing
import Primitives
import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `The user as the broker` {
  /// The shop at step 24, with the second message selected.
  private func model() async throws -> Model {
    var model = try await Model.at(24)
    model.hit(.down, .down)
    return model
  }

  private func after(_ keys: Key..., in model: inout Model) -> [Effect] {
    model.hit(.character("x"))
    return keys.flatMap { model.hit($0) }
  }

  @Test func `given x, then a box shows the keys that come next, and whom they are about`()
    async throws
  {
    var model = try await model()
    model.hit(.character("x"))
    #expect(model.layers == [.menu(.faults)])
    let text = Screen.frame(of: model).grid.text
    #expect(text.contains("You are the broker (simulated)"))
    for key in ["n  deliver next", "d  drop", "c  crash", "m  safety mechanisms"] {
      #expect(text.contains(key))
    }
    model.hit(.escape)
    #expect(model.layers.isEmpty)
  }

  @Test(arguments: ["n", "d", "u", "l"] as [Character])
  func `given a key about a message, then the selected one is meant`(key: Character) async throws {
    var model = try await model()
    let flight = model.snapshot.flights[1].id
    let expected: Intervention =
      switch key {
      case "n": .deliver(flight)
      case "d": .drop(flight)
      case "u": .duplicate(flight)
      default: .delay(flight, by: .seconds(5))
      }
    #expect(after(.character(key), in: &model) == [.command(.intervene(expected))])
    #expect(model.layers.isEmpty)
  }

  @Test func `given t, then a fault is typed as in files, and what is wrong with it is told`()
    async throws
  {
    var model = try await model()
    #expect(after(.character("t"), in: &model) == [])
    #expect(model.prompt?.question == .fault && model.layers.count == 1)
    #expect(Screen.frame(of: model).grid.text.contains("such as drop 10%"))
    model.type("drop 10%")
    #expect(model.hit(.enter) == [.command(.addFault("drop 10%"))])
    var refused = model.snapshot
    refused.answered = model.sent
    refused.notice = Phrase(en: "wrong", ko: "틀림")
    _ = model.update(.snapshot(refused))
    #expect(model.prompt?.error == refused.notice && model.prompt?.field.text == "drop 10%")
    #expect(model.hit(.enter).count == 1)
    refused.answered = model.sent
    refused.notice = nil
    _ = model.update(.snapshot(refused))
    #expect(model.layers.isEmpty)
  }

  @Test
  func
    `given the view of what is in flight, then what comes in the place of a message is selected`()
    async throws
  {
    var model = try await model()
    model.hit(.character("f"))
    let flights = model.snapshot.flights
    model.selected[.view(.flight)] = Item(flights[1])
    var later = model.snapshot
    for index in later.contexts.indices { later.contexts[index].inbox = [] }
    later.flights.remove(at: 1)
    _ = model.update(.snapshot(later))
    #expect(model.selection == Item(flights[2]))
    later.flights = Array(flights.prefix(1))
    _ = model.update(.snapshot(later))
    #expect(model.selection == Item(flights[0]))
  }

  @Test func `given a mechanism is selected, then x is about the next message, and r asks for one`()
    async throws
  {
    var model = try await model()
    model.hit(.character("f"))
    model.selected[.view(.flight)] = .mechanism(.outbox)
    #expect(model.hit(.character("r")) == [])
    #expect(model.toast == .warning(ReasonWords.selectEntry))
    guard case .flight(let next) = model.snapshot.next else {
      Issue.record("nothing is next")
      return
    }
    #expect(after(.character("d"), in: &model) == [.command(.intervene(.drop(next.id)))])
  }

  @Test func `given r, then the message comes after the one behind it`() async throws {
    var model = try await model()
    let flights = model.snapshot.flights
    #expect(
      after(.character("r"), in: &model)
        == [.command(.intervene(.moveBehind(flights[1].id, flights[2].id)))])
    model.selected[.flights] = flights.last.map { Item($0) }
    #expect(after(.character("r"), in: &model) == [])
    #expect(model.toast == .warning(ReasonWords.nothingBehind))
  }

  @Test func `given u and r in flight, then the selected one comes sooner and later`() async throws
  {
    var model = try await model()
    let flights = model.snapshot.flights
    model.hit(.character("f"))
    #expect(model.selection == flights.first.map { Item($0) }, "the next one is meant first")
    model.hit(.down)
    #expect(
      model.hit(.character("r"))
        == [.command(.intervene(.moveBehind(flights[1].id, flights[2].id)))])
    model.answer()
    #expect(
      model.hit(.character("u"))
        == [.command(.intervene(.moveBehind(flights[0].id, flights[1].id)))])
    model.selected[.view(.flight)] = .sending(flights[0].id)
    #expect(model.hit(.character("u")) == [])
    #expect(model.toast == .warning(ReasonWords.nothingSooner))
    model.selected[.view(.flight)] = flights.last.map { Item($0) }
    #expect(model.hit(.character("r")) == [])
    #expect(model.toast == .warning(ReasonWords.nothingBehind))
  }

  @Test func `given nothing is selected, then the next message is meant`() async throws {
    var model = try await Model.at(24)
    guard case .flight(let next)? = model.snapshot.next else { return #expect(Bool(false)) }
    #expect(
      after(.character("d"), in: &model) == [.command(.intervene(.drop(next.id)))])
  }

  @Test func `given nothing is under way, then it says so`() async throws {
    var model = try await Model.at(nil)
    #expect(after(.character("d"), in: &model) == [])
    #expect(model.toast == .warning(ReasonWords.noMessage))
  }

  @Test func `given a message is put off, then it stays selected`() async throws {
    var model = try await model()
    let old = model.snapshot.flights[1].id
    let new = FlightID(position: old.position, target: old.target, sent: old.sent + 7)
    model.answer { snapshot in
      snapshot.flights[1].id = new
      for index in snapshot.contexts.indices {
        snapshot.contexts[index].inbox.removeAll { $0.id == old }
      }
    }
    #expect(model.selection == .sending(new))
  }

  @Test func `given a message waits for a fault, then it cannot be delivered, and it says why`()
    async throws
  {
    var model = Scene.down.model(await Scene.down.snapshot(), .classic, .test())
    let held = try #require(model.snapshot.held.first)
    model.hit(.character("f"))
    model.selected[.view(.flight)] = .sending(held.id)
    model.hit(.character("x"), .character("n"))
    #expect(model.toast == .warning(ReasonWords.messageHeld))
  }
}

@Suite struct `Faults by key` {
  private func press(_ keys: [Key], _ model: inout Model) -> [Effect] {
    keys.flatMap { model.hit($0) }
  }

  private func begin(_ disturbance: Disturbance) -> Effect {
    .command(.intervene(.change(.begin(disturbance))))
  }

  private func lift(_ disturbance: Disturbance) -> Effect {
    .command(.intervene(.change(.lift(disturbance))))
  }

  /// Has the fault last, as the simulation would answer.
  private func last(_ disturbance: Disturbance, _ model: inout Model) async throws {
    var fault = try #require(await Scene.down.snapshot().faults.first)
    fault.disturbance = disturbance
    model.answer { $0.faults = [fault] }
  }

  @Test func `keep the focused context down, and start it again`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("2"))
    let fault = Disturbance.stopped(model.snapshot.contexts[1].id)
    let keys: [Key] = [.character("x"), .character("k")]
    #expect(press(keys, &model) == [begin(fault)])
    try await last(fault, &model)
    #expect(press(keys, &model) == [lift(fault)])
  }

  @Test func `make it slow, and quick again whatever made it slow`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("2"))
    let billing = model.snapshot.contexts[1].id
    let keys: [Key] = [.character("x"), .character("w")]
    #expect(press(keys, &model) == [begin(.slow(billing, by: .seconds(10)))])
    try await last(.slow(billing, by: .seconds(3)), &model)
    #expect(press(keys, &model) == [lift(.slow(billing, by: .seconds(3)))])
  }

  @Test func `separate it from another one, either way round`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("2"))
    let ids = model.snapshot.contexts.map(\.id)
    let keys: [Key] = [.character("x"), .character("s"), .character("3")]
    #expect(press(keys, &model) == [begin(.partition(ids[1], ids[2]))])
    try await last(.partition(ids[2], ids[1]), &model)
    #expect(press(keys, &model) == [lift(.partition(ids[2], ids[1]))])
    model.hit(.character("x"), .character("s"), .character("2"))
    #expect(model.toast == .warning(ReasonWords.withItself))
  }

  @Test func `crash it once at a point of one's choice`() async throws {
    for (key, point) in zip(["1", "2", "3"] as [Character], CrashPoint.allCases) {
      var model = try await Model.at(24)
      model.hit(.character("2"))
      var strike = Strike(.crash(point))
      strike.target = model.snapshot.contexts[1].id
      strike.times = 1
      let keys: [Key] = [.character("x"), .character("c"), .character(key)]
      #expect(press(keys, &model) == [begin(.strike(strike))])
    }
  }

  @Test(arguments: Phase.allCases)
  func `crash it right where it stands, within a message`(phase: Phase) async throws {
    let scene = Scene.phases[phase.rawValue]
    var model = scene.model(await scene.snapshot(), .classic, .test())
    let step = try #require(model.snapshot.phase).step
    let effects = press([.character("x"), .character("c")], &model)
    guard case .command(.intervene(.change(.begin(.strike(let strike)))))? = effects.first else {
      return #expect(Bool(false))
    }
    let expected: CrashPoint =
      switch phase {
      case .received, .translated, .decided: .beforeRecord
      case .recorded: .afterRecord
      case .published: .afterPublish
      }
    #expect(strike.effect == .crash(expected))
    #expect(strike.target == step.to)
    #expect(strike.type == step.message?.name && strike.times == 1)
    #expect(effects.last == .command(.step))
    #expect(model.layers.isEmpty)
  }

  @Test func `have the store refuse a write`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("2"))
    var strike = Strike(.refuseWrite)
    strike.target = model.snapshot.contexts[1].id
    strike.times = 1
    #expect(press([.character("x"), .character("f")], &model) == [begin(.strike(strike))])
  }

  @Test func `let an outside system go through all that can be wrong with it, and back`()
    async throws
  {
    var model = try await Model.at(24)
    let outside = try #require(model.outsideSystems.first).id
    model.hit(.character("x"), .character("p"))
    #expect(model.hit(.character("1")) == [begin(.outside(outside, .declines))])
    try await last(.outside(outside, .declines), &model)
    #expect(
      model.hit(.character("1"))
        == [lift(.outside(outside, .declines)), begin(.outside(outside, .silent))])
    try await last(.outside(outside, .answersTwice), &model)
    #expect(model.hit(.character("1")) == [lift(.outside(outside, .answersTwice))])
    #expect(model.layers == [.menu(.outside)])
    model.snapshot.participants.removeAll { !$0.isContext }
    model.hit(.character("5"))
    #expect(model.toast == .warning(ReasonWords.noOutside))
  }

  @Test func `switch a safety mechanism off, and on again`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("x"), .character("m"))
    for (key, mechanism) in zip("123456", Mechanism.allCases) {
      #expect(
        model.hit(.character(key))
          == [.command(.intervene(.change(.turn(mechanism, isOn: false))))])
    }
    model.answer { $0.mechanisms = .all(but: [.outbox]) }
    #expect(Screen.frame(of: model).grid.text.contains("OFF"))
    #expect(
      model.hit(.character("2"))
        == [.command(.intervene(.change(.turn(.outbox, isOn: true))))])
  }

  @Test func `are all lifted with a`() async throws {
    var model = Scene.down.model(await Scene.down.snapshot(), .smallest, .test())
    let faults = model.snapshot.faults.map(\.disturbance)
    #expect(press([.character("x"), .character("a")], &model) == faults.map { lift($0) })
    var none = try await Model.at(24)
    none.hit(.character("x"), .character("a"))
    #expect(none.toast == .warning(ReasonWords.noFaults))
  }

  @Test func `work while it runs and in the past`() async throws {
    var model = Scene.branch.model(await Scene.branch.snapshot(), .classic, .test())
    #expect(model.snapshot.end != nil)
    #expect(!press([.character("2"), .character("x"), .character("k")], &model).isEmpty)
    #expect(model.hit(.character("o")) == [.command(.openForm)])
  }

  @Test func `are marked in the titles and on the status line`() async throws {
    let model = Scene.down.model(await Scene.down.snapshot(), .large, .test())
    let text = Screen.frame(of: model).grid.text
    #expect(text.contains("DOWN") && text.contains("SLOW +10s"))
    #expect(text.contains("2 faults") && text.contains("held"))
  }

  @Test func `given an order, then its customer can cancel it`() async throws {
    var model = try await Model.at(40)
    model.hit(.character("1"), .down)
    guard case .row(let order)? = model.selection else { return #expect(Bool(false)) }
    #expect(model.hit(.character("c")) == [.command(.cancel(order))])
    #expect(model.toast == .info(ToastWords.cancelled(order)))
  }
}

@Suite struct `Enter in the flight view` {
  @Test func `delivers, sends again, lifts or switches what is selected`() async throws {
    var model = Scene.down.model(await Scene.down.snapshot(), .huge, .test())
    let id = FlightID(position: 3, target: model.snapshot.contexts[0].id, sent: 2)
    var letter = try #require(model.snapshot.held.first)
    letter.id = id
    model.snapshot.deadLetters = [letter]
    model.hit(.character("f"))
    let flight = try #require(model.snapshot.flights.first).id
    let fault = try #require(model.snapshot.faults.first)
    let expected: [(Item, Intervention)] = [
      (.sending(flight), .deliver(flight)), (.deadLetter(id), .redeliver(id)),
      (.fault(fault.id), .change(.lift(fault.disturbance))),
      (.mechanism(.retry), .change(.turn(.retry, isOn: false))),
    ]
    for (item, intervention) in expected {
      model.selected[.view(.flight)] = item
      #expect(model.hit(.enter) == [.command(.intervene(intervention))], "\(item)")
    }
  }
}

@Suite struct `An outside system that is told to misbehave` {
  private func told(answersAlready: Bool) async throws -> String {
    var model = try await Model.at(24, .large)
    let provider = try #require(model.outsideSystems.first).id
    let how = try #require(model.misbehaviours(of: provider).first)
    var last = try #require(model.snapshot.last)
    last.act = .changed(.begin(.outside(provider, how)))
    last.message = nil
    last.change = "begin"
    model.snapshot.last = last
    var answer = try #require(model.snapshot.flights.first)
    answer.from = provider
    model.snapshot.flights = answersAlready ? [answer] : []
    return Screen.frame(of: model).grid.text
  }

  @Test func `given its answer is on its way, then it says that only later ones are like that`()
    async throws
  {
    #expect(try await told(answersAlready: true).contains("Too late for the answer"))
    #expect(!(try await told(answersAlready: false).contains("Too late for the answer")))
  }
}
