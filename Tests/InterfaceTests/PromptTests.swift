import EventSourcing
import Primitives
import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `A breakpoint that is typed` {
  private func asked() async throws -> Model {
    var model = try await Model.at(16)
    model.hit(.character("b"), .character("+"))
    model.type("ORDER_PLACED where nothing > 1")
    model.hit(.enter)
    return model
  }

  private func answered(_ model: Model, isSet: Bool) -> Model {
    var model = model
    var answer = model.snapshot
    answer.answered = model.sent
    answer.notice = Phrase(en: "no such field", ko: "없는 필드")
    if isSet { answer.breakpoints.append(Breakpoint(.type("ORDER_PLACED"))) }
    _ = model.update(.snapshot(answer))
    return model
  }

  @Test func `given it is set and may never stop anything, then the line closes, and says so`()
    async throws
  {
    let model = answered(try await asked(), isSet: true)
    #expect(model.prompt == nil && model.toast?.tone == .warning)
    #expect(model.toast?.text.en == "no such field")
  }

  @Test func `given it is not set, then the line stays to be mended`() async throws {
    let model = answered(try await asked(), isSet: false)
    #expect(model.prompt?.error?.en == "no such field" && model.toast == nil)
  }
}
