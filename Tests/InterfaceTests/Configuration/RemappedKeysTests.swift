import Primitives
import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `Keys that were given to other actions` {
  private func settings(_ text: String, _ language: Language = .en) throws -> Settings {
    var settings = Settings.test(language)
    settings.bindings = try InterfaceOptions(configuration: "keys: {\(text)}", file: "c").bindings
    return settings
  }

  private func text(_ model: Model) -> String { Screen.frame(of: model).grid.text }

  @Test func `work, and the old ones say that they do nothing`() async throws {
    var model = try await Model.at(24, .classic, settings("step: [F5]"))
    #expect(model.hit(.function(5)) == [.command(.step)])
    #expect(model.hit(.character("n")) == [])
    #expect(model.toast == .warning(ReasonWords.unbound(key: "n")))
  }

  @Test func `stand on the key line, in what to do next, and in the help`() async throws {
    var model = try await Model.at(0, .large, settings("step: [F5], help: [F1], fault-menu: [X]"))
    #expect(text(model).contains("F5 next message"))
    #expect(text(model).contains("F5 delivers the next message"))
    model.hit(.character("?"))
    #expect(text(model).contains("? does nothing here; F1 shows the keys."))
    model.hit(.function(1))
    #expect(text(model).contains("F5           deliver the next message"))
    model.hit(.escape, .character("X"), .function(1))
    #expect(text(model).contains("Keys after X"))
  }

  @Test func `stand in the boxes of keys`() async throws {
    var model = try await Model.at(24, .classic, settings("drop: [F9], faults.close: [Del]"))
    model.hit(.character("x"))
    #expect(text(model).contains("F9  drop"))
    #expect(text(model).contains("n   deliver next"))
    #expect(text(model).contains("Del close"))
    model.hit(.character("n"), .character("x"), .character("q"))
    #expect(text(model).contains("q: press the key of a line, or Del."))
  }

  @Test func `stand in reasons and in notices, in Korean too`() async throws {
    let given = try settings("place-order: [F2], lift-all: [F3], branches: [F4]", .ko)
    var model = try await Model.at(nil, .classic, given)
    model.hit(.character("n"))
    #expect(text(model).contains("F2: 주문하기"))
    model.toast = .info(ToastWords.onBranch("main"))
    #expect(text(model).contains("F4: 분기 목록"))
    model.toast = .warning(ReasonWords.held)
    #expect(text(model).contains("x F3: 장애 해제"))
  }

  @Test func `stop a search through time, unless they quit`() async throws {
    var model = try await Model.at(24, .classic, settings("everywhere.quit: [Ctrl-X]"))
    model.seek = Seek(goal: .mark, from: 24)
    #expect(model.hit(.control("x")) == [.quit])
    model.hit(.control("c"))
    #expect(model.seek == nil)
    #expect(model.toast == .info(ToastWords.searchStopped))
  }

  @Test func `leave a double click what it is`() async throws {
    var model = try await Model.at(24, .large, settings("main.inspect: [F6]"))
    let pane = try #require(Layout(model).panes.first { $0.pane == .log })
    let position = Position(row: pane.inner.row + 1, column: pane.inner.column + 1)
    _ = model.update(.mouse(MouseEvent(kind: .doubleClick, position: position, button: .left)))
    #expect(model.scope == .inspector)
  }

  @Test func `taken away leave their actions to the palette`() async throws {
    let model = try await Model.at(nil, .classic, settings("place-order: []"))
    #expect(!text(model).contains("   o order"))
    #expect(text(model).contains(":place-order places an order;"))
  }

  /// All keys of the main screen that are characters, each given to the action after its own.
  private func rotated() -> Bindings {
    var bindings = Bindings.standard
    let own = bindings.all.filter { binding in
      binding.scope == .main
        && binding.keys.contains { if case .character = $0 { true } else { false } }
    }
    for (index, binding) in own.enumerated() {
      let other = own[(index + 1) % own.count].keys.filter {
        if case .character = $0 { true } else { false }
      }
      let kept = binding.keys.filter { if case .character = $0 { false } else { true } }
      bindings.set(other + kept, for: BindingName(binding.action, in: .main))
    }
    return bindings
  }

  @Test(arguments: [0, 24, nil])
  func `are what the key line shows, whatever they are`(step: Int?) async throws {
    var settings = Settings.test()
    settings.bindings = rotated()
    let model = try await Model.at(step, .huge, settings)
    for binding in settings.bindings.hints(in: .main)
    where model.obstacle(to: binding.action, in: .main) == nil {
      for key in binding.keys {
        var pressed = model
        let effects = pressed.hit(key)
        #expect(pressed.toast?.tone != .warning)
        #expect(pressed != model || !effects.isEmpty)
      }
    }
  }
}
