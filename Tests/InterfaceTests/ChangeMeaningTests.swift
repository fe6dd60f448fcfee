import EventSourcing
import OrderFlowSystem
import Primitives
import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `What a fault or a switch means` {
  private static let context = ParticipantID(rawValue: 1)

  /// Each mechanism with a fault that it is there for.
  private static let guarded: [(Mechanism, Disturbance)] = [
    (.inbox, .strike(Strike(.duplicate))), (.inbox, .strike(Strike(.crash(.afterPublish)))),
    (.outbox, .strike(Strike(.crash(.afterRecord)))), (.retry, .strike(Strike(.drop))),
    (.retry, .strike(Strike(.crash(.beforeRecord)))), (.retry, .strike(Strike(.refuseWrite))),
    (.compensation, .outside(context, .declines)), (.timeouts, .outside(context, .silent)),
  ]

  @Test(arguments: guarded)
  func
    `given the mechanism that is there for it is off, then a fault says that, and what comes of it`(
      mechanism: Mechanism, fault: Disturbance
    ) throws
  {
    let with = try #require(ChangeMeaning.of(.begin(fault), .all)).phrase
    let without = try #require(ChangeMeaning.of(.begin(fault), .all(but: [mechanism]))).phrase
    let name = MechanismWords.name(mechanism).phrase.en.lowercased()
    #expect(without.en.lowercased().contains(name) && without.en.contains(" off: "))
    #expect(without.ko.contains(MechanismWords.short(mechanism).phrase.ko))
    #expect(!with.en.contains(" off: ") && with != without)
    for other in Mechanism.allCases where other != mechanism {
      #expect(ChangeMeaning.of(.begin(fault), .all(but: [other]))?.phrase == with)
    }
  }

  @Test(arguments: Mechanism.allCases)
  func `a switch says what the mechanism is for, or what is to be expected without it`(
    mechanism: Mechanism
  ) throws {
    let on = try #require(ChangeMeaning.of(.turn(mechanism, isOn: true), .all)).phrase
    let off = try #require(ChangeMeaning.of(.turn(mechanism, isOn: false), .all)).phrase
    #expect(on == MechanismWords.purpose(mechanism).phrase)
    #expect(off.en.hasPrefix("From now on ") && off.ko.hasPrefix("이제 "))
  }

  @Test func `nothing is said of a fault that is lifted`() {
    #expect(ChangeMeaning.of(.lift(.stopped(Self.context)), .all) == nil)
  }

  @Test
  func `given an outside system has been asked, then going back as far as said comes before it`()
    async throws
  {
    let bus = await Moment.shared.bus()
    while await bus.snapshot().flights.first?.from != .paymentProvider {
      _ = try await bus.step()
    }
    _ = try await bus.intervene(.change(.begin(.outside(.paymentProvider, .declines))))
    let snapshot = await bus.snapshot()
    let model = Model(snapshot: snapshot, size: .large, settings: .test())
    let tip = try #require(
      StoryParts(model: model, look: Look(model.settings)).parts(rows: 6).first {
        $0.label == .tip
      })
    let count = try #require(
      tip.text.map(\.text).joined().firstMatch(of: /p ×(\d+)/).flatMap { Int($0.output.1) })
    for _ in 0..<count - 1 { await bus.lookBack() }
    #expect(await bus.snapshot().flights.contains { $0.from == .paymentProvider })
    await bus.lookBack()
    #expect(await !bus.snapshot().flights.contains { $0.from == .paymentProvider })
  }

  @Test(arguments: Language.allCases, Size.all)
  func `given a fault begins, then the words below say what to expect, with what comes next`(
    language: Language, size: Size
  ) async throws {
    let bus = await Moment.shared.bus()
    for _ in 0..<16 { _ = try await bus.step() }
    _ = try await bus.intervene(.change(.turn(.outbox, isOn: false)))
    _ = try await bus.intervene(.change(.begin(.strike(Strike(.crash(.afterRecord))))))
    let model = Model(
      snapshot: await bus.snapshot(), size: size, settings: .test(language))
    let look = Look(model.settings)
    let parts = StoryParts(model: model, look: look).parts(rows: 4)
    #expect(parts.map(\.label) == [.did, .expect, .next])
    let meaning = ChangeMeaning.fault(.strike(Strike(.crash(.afterRecord))), isGuarded: false)
    #expect(parts[1].text.map(\.text) == [look.say(meaning)])
  }
}
