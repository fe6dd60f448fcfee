import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `Driving the simulation` {
  @Test(arguments: [Key.character("n"), .character("."), .right, .character("ㅜ")])
  func `given it is paused, when n is pressed, then one message is delivered`(key: Key)
    async throws
  {
    var model = try await Model.at(3)
    #expect(model.hit(key) == [.command(.step)])
    #expect(model.sent == model.snapshot.answered + 1)
    #expect(model.toast == nil)
  }

  @Test func `given it runs, when n is pressed, then it pauses and delivers one`() async throws {
    var model = try await Model.at(3)
    model.hit(.character(" "))
    #expect(model.isRunning)
    #expect(model.hit(.character("n")) == [.command(.step)])
    #expect(!model.isRunning)
  }

  @Test func `given it is settled, when n or Space is pressed, then it says why not`()
    async throws
  {
    var model = try await Model.at(nil)
    for key in ["n", " "] as [Character] {
      #expect(model.hit(.character(key)) == [])
      #expect(model.toast == .warning(ReasonWords.settled))
      #expect(!model.isRunning)
    }
  }

  @Test func `given the log is full, when n is pressed, then it says so`() async throws {
    var model = try await Model.at(3)
    model.snapshot.status = .full
    #expect(model.hit(.character("n")) == [])
    #expect(model.toast == .warning(ReasonWords.full))
  }

  @Test func `given a key is held, then steps do not pile up`() async throws {
    var model = try await Model.at(3)
    let effects = (0..<50).flatMap { _ in model.hit(.character("n")) }
    #expect(effects.count == 32)
    #expect(model.toast == .warning(ReasonWords.busy))
    var answer = model.snapshot
    answer.answered = model.sent
    _ = model.update(.snapshot(answer))
    #expect(model.hit(.character("n")) == [.command(.step)])
  }

  @Test func `given Space is pressed twice, then it runs and pauses`() async throws {
    var model = try await Model.at(3)
    model.hit(.character(" "))
    #expect(model.isRunning)
    model.hit(.character(" "))
    #expect(!model.isRunning)
  }

  @Test func `given it runs, when it settles, then it pauses by itself`() async throws {
    var model = try await Model.at(3)
    model.hit(.character(" "))
    _ = model.update(.snapshot(try await Moment.shared.at(step: nil).now))
    #expect(!model.isRunning)
  }

  @Test func `given it runs, when a rule breaks, then it pauses and says so`() async throws {
    var model = try await Model.at(3)
    model.hit(.character(" "))
    var snapshot = model.snapshot
    snapshot.breakRule()
    _ = model.update(.snapshot(snapshot))
    #expect(!model.isRunning)
    #expect(model.toast == .warning(ToastWords.rulesBroken))
  }

  @Test func `given it runs, when a step cannot be stored, then it pauses`() async throws {
    var model = try await Model.at(3)
    model.hit(.character(" "))
    model.sent += 1
    model.answer { $0.failure = "the disk is full" }
    #expect(!model.isRunning)
  }

  @Test func `given + and -, then the speed goes along its ladder and says where it ends`()
    async throws
  {
    var model = try await Model.at(3)
    var speeds: [Int?] = []
    repeat { model.hit(.character("-")) } while model.toast?.tone == .info
    #expect(model.toast == .warning(ReasonWords.slowest))
    repeat {
      speeds.append(model.speed.perSecond)
      model.hit(.character("+"))
      if model.toast?.tone == .info {
        #expect(model.toast == .info(ToastWords.speed(model.speed.perSecond)))
      }
    } while model.toast?.tone == .info
    #expect(speeds == [1, 2, 5, 10, 25, 100, 1_000, nil])
    #expect(model.toast == .warning(ReasonWords.fastest))
  }

  @Test func `given Ctrl-Z, then it pauses before the process stops`() async throws {
    var model = try await Model.at(3)
    model.hit(.character(" "))
    #expect(model.hit(.control("z")) == [.suspend])
    #expect(!model.isRunning)
  }

  @Test func `given q, Ctrl-C or ㅂ, then it quits`() async throws {
    for key in [Key.character("q"), .control("c"), .character("ㅂ")] {
      var model = try await Model.at(3)
      #expect(model.hit(key) == [.quit])
    }
  }

  @Test func `given Ctrl-L, then everything is drawn again`() async throws {
    var model = try await Model.at(3)
    #expect(model.hit(.control("l")) == [.redraw])
  }

  @Test func `given a window that is too small, then no key does what cannot be seen`()
    async throws
  {
    var model = try await Model.at(3, Size(columns: 30, rows: 5))
    #expect(model.hit(.character("n")) == [])
    #expect(model.toast == .warning(ReasonWords.tooSmall))
    #expect(model.hit(.character("q")) == [.quit])
  }

  @Test func `given a box that the screen has no room for, then nothing is typed or pasted there`()
    async throws
  {
    var model = try await Model.at(24)
    model.hit(.character("a"), .character("1"))
    _ = model.update(.resized(Size(columns: 59, rows: 15)))
    model.hit(.character("2"), .backspace)
    #expect(model.toast == .warning(ReasonWords.tooSmall))
    _ = model.update(.pasted("34"))
    #expect(model.prompt?.field.text == "1")
    _ = model.update(.resized(.classic))
    #expect(model.toast == nil)
    model.hit(.character("2"))
    #expect(model.prompt?.field.text == "12")
  }

  @Test func `given the simulation was used before, then its answers are counted from there`()
    async throws
  {
    var snapshot = try await Moment.shared.at(step: 3).now
    snapshot.answered = 17
    let model = Model(snapshot: snapshot, size: .classic, settings: .test())
    #expect(model.isAnswered)
  }
}
