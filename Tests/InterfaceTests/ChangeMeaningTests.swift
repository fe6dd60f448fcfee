import EventSourcing
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

  @Test(arguments: Mechanism.allCases, [true, false])
  func `a switch says what the mechanism is for`(mechanism: Mechanism, isOn: Bool) {
    #expect(
      ChangeMeaning.of(.turn(mechanism, isOn: isOn), .all)?.phrase
        == MechanismWords.purpose(mechanism).phrase)
  }

  @Test func `nothing is said of a fault that is lifted`() {
    #expect(ChangeMeaning.of(.lift(.stopped(Self.context)), .all) == nil)
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
    #expect(parts.map(\.label) == [.did, .why, .next])
    let meaning = ChangeMeaning.fault(.strike(Strike(.crash(.afterRecord))), isGuarded: false)
    #expect(parts[1].text.map(\.text) == [look.say(meaning)])
  }
}
