import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `What lies outside of the model` {
  private struct Drawer: PictureStore {
    func save(_ picture: Picture) -> Result<[String], PictureError> { .failure(.noSpace) }
  }

  private func outside(_ model: Model, _ terminal: MemoryTerminal) -> Outside {
    let link = SimulationLink(model.snapshot) {}
    return Outside(terminal: terminal, link: link, pictures: Drawer())
  }

  @Test func `does what the terminal is asked for, of which nothing comes`() async throws {
    let terminal = try MemoryTerminal(size: .classic)
    let outside = outside(try await .at(24), terminal)
    for effect in [Effect.setMouse(false), .redraw, .copy("a"), .suspend, .quit] {
      #expect(outside.carryOut(effect) == nil)
    }
    #expect(terminal.requests == [.mouse(false), .redraw, .copy("a"), .suspend])
  }

  @Test func `tells what became of a picture, and of a text that is too long`() async throws {
    let model = try await Model.at(24)
    let terminal = try MemoryTerminal(size: .classic)
    let outside = outside(model, terminal)
    let long = String(repeating: "a", count: Capabilities.clipboardLimit + 1)
    #expect(outside.carryOut(.save(Picture(of: model))) == .saved(.failure(.noSpace)))
    #expect(outside.carryOut(.copy(long)) == .copyFailed)
    #expect(terminal.requests.isEmpty)
  }

  @Test func `at its end ends the link and gives the terminal back`() async throws {
    let terminal = try MemoryTerminal(size: .classic)
    let link = SimulationLink(try await Model.at(24).snapshot) {}
    Outside(terminal: terminal, link: link, pictures: Drawer()).end()
    #expect(link.isFinished)
    #expect(terminal.requests == [.restore])
  }
}

@Suite struct `The rhythm of the front end` {
  @Test func `shows a change at once, and the next one when the time of a frame has passed`()
    async throws
  {
    let model = try await Model.at(24)
    var rhythm = Rhythm()
    #expect(rhythm.isFrameDue(at: 0) == true)
    rhythm.showed(at: 0)
    #expect(rhythm.timeout(model, at: 0) == nil, "nothing is new: it sleeps")
    rhythm.change(at: 1_000)
    #expect(rhythm.isFrameDue(at: 1_000) == false)
    #expect(rhythm.timeout(model, at: 1_000) == 33)
    #expect(rhythm.isFrameDue(at: Pacer.frame) == true)
    #expect(rhythm.isFrameDue(at: Pacer.frame) == false, "it was shown")
  }

  @Test func `given what is shown is void, then it waits for no frame`() {
    var rhythm = Rhythm()
    rhythm.showed(at: 0)
    rhythm.change(atOnce: true, at: 1_000)
    #expect(rhythm.isFrameDue(at: 1_000) == true)
  }

  @Test func `given a run, then a part is due only when the last one is answered`() async throws {
    var model = try await Model.at(24)
    var rhythm = Rhythm()
    #expect(rhythm.messagesDue(model, at: 0) == nil)
    model.isRunning = true
    #expect(rhythm.messagesDue(model, at: 0) == 1)
    model.sent += 1
    #expect(rhythm.messagesDue(model, at: 10_000_000) == nil)
    #expect(rhythm.isQuestionDue(model, at: 10_000_000) == false)
    #expect(rhythm.isQuestionDue(model, at: 10_000_000 + Patience.first) == true)
    model.sent -= 1
    #expect(rhythm.messagesDue(model, at: 20_000_000) != nil)
  }
}
