import EventSourcing
import Primitives
import Simulation
import Terminal
import Testing

@testable import Interface

/// Screens of every size with anything on them.
@Suite struct `Any screen` {
  /// Every width and every height, and on them every scene: from 0, 10 in a step, so that all cores are
  /// at work.
  @Test(arguments: 0..<10)
  func `is exactly as large as asked for and never shows half a character`(part: Int) async throws {
    var draws = Draws(state: UInt64(part))
    let scenes = Scene.all + ViewScene.all
    for columns in stride(from: 1 + part, through: 300, by: 10) {
      // Each height from 1 to 100 three times: 37 and 100 have no divisor in common.
      let size = Size(columns: columns, rows: 1 + columns * 37 % 100)
      let scene = scenes[columns % scenes.count]
      let real = await scene.snapshot()
      let settings = Settings.test(
        Bool.random(using: &draws) ? .ko : .en,
        theme: ThemeName.allCases.randomElement(using: &draws) ?? .dark,
        ascii: Int.random(in: 0..<4, using: &draws) == 0)
      var model = scene.model(real, size, settings)
      _ = model.update(.snapshot(draws.distorted(real)))
      model.selected[model.focus] = model.items(of: model.focus).randomElement(using: &draws)
      if Bool.random(using: &draws) { _ = model.showWhole() }
      model.isRunning = Bool.random(using: &draws)
      if Bool.random(using: &draws) { model.toast = .warning(ReasonWords.settled) }
      check(model)
      model.layers = draws.layers()
      check(model)
    }
  }

  private func check(_ model: Model) {
    let frame = Screen.frame(of: model)
    #expect(frame.grid.size == model.size)
    #expect(frame.grid.faults == [], "\(model.view) \(model.layers) at \(model.size)")
    if let cursor = frame.cursor, Layout(model).kind != .tooSmall {
      #expect(frame.grid.bounds.contains(cursor))
    }
  }

  /// The sizes from which there is room for more, and the smallest and largest of all.
  @Test(arguments: [1, 2, 59, 60, 120, 180, 300], [1, 2, 15, 16, 30, 100])
  func `holds every layer`(columns: Int, rows: Int) async throws {
    var draws = Draws(state: UInt64(columns * 1_000 + rows))
    let real = try await Moment.shared.at(step: 24, showing: 20).now
    for layer in draws.everyLayer() {
      var model = Model(
        snapshot: draws.distorted(real), size: Size(columns: columns, rows: rows),
        settings: .test(Bool.random(using: &draws) ? .ko : .en))
      model.focus(on: model.panes.randomElement(using: &draws) ?? .log)
      model.layers = [layer]
      check(model)
    }
  }

  @Test(arguments: Size.all, Language.allCases)
  func `has frames that nothing runs over`(size: Size, language: Language) async throws {
    var draws = Draws(state: 99)
    let real = try await Moment.shared.at(step: 24).now
    for _ in 0..<10 {
      let model = Model(snapshot: draws.distorted(real), size: size, settings: .test(language))
      let grid = Screen.frame(of: model).grid
      for placed in Layout(model).panes {
        let border: Character = placed.pane == model.focus ? "┃" : "│"
        for row in placed.frame.row + 1..<placed.frame.endRow - 1 {
          for column in [placed.frame.column, placed.frame.endColumn - 1] {
            #expect(grid[Position(row: row, column: column)].character == border)
          }
        }
      }
    }
  }

  @Test(arguments: Size.all)
  func `in ASCII shows frames and signs of ASCII only`(size: Size) async throws {
    for step in [0, 24, nil] {
      var model = try await Model.at(step, size, .test(.en, theme: .mono, ascii: true))
      for key in [Key.character("?"), .escape, .character("v"), .escape, .character("z")] {
        model.hit(key)
        let odd = Screen.frame(of: model).grid.text.unicodeScalars.filter { !$0.isASCII }
        // The customer's name, and a sign that the terminal exchanges by itself.
        #expect(odd.allSatisfy { "한국상회×".unicodeScalars.contains($0) })
      }
    }
  }
}

@Suite struct `Any key in any layer` {
  private static let keys: [Key] =
    (33...126).compactMap { Unicode.Scalar($0).map { Key.character(Character($0)) } }
    + "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ바주님".map { Key.character($0) }
    + [
      .character(" "), .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .pageUp,
      .pageDown, .home, .end, .insert, .delete, .backspace, .function(1), .function(12),
      .control("a"), .control("c"), .control("l"), .control("x"), .control("z"),
    ]

  private static let layers: [[Layer]] =
    [
      [], [.inspector(position: 20, scroll: 0)], [.help(HelpState(about: .main))], [.rebuild],
      [.prompt(PromptState(question: .moment))], [.prompt(PromptState(question: .find))],
      [.palette(PaletteState())],
    ] + Menu.allCases.map { [.menu($0)] }

  @Test(arguments: [0, 24, nil], layers)
  func `does something or says why not`(step: Int?, layers: [Layer]) async throws {
    var model = try await Model.at(step, .smallest, showing: 20)
    model.layers = layers
    for focus in layers.isEmpty ? [.context(0), .flights, .log] : [model.focus] {
      model.focus(on: focus)
      for key in Self.keys where !isSilent(key, layers) {
        var pressed = model
        let isAnswered = !pressed.hit(key).isEmpty || pressed != model
        #expect(isAnswered, "\(key) in \(layers)")
      }
    }
  }

  /// Where text is typed, a key that moves the cursor in an empty line may do nothing.
  private func isSilent(_ key: Key, _ layers: [Layer]) -> Bool {
    guard layers.last?.scope.takesText == true else { return false }
    return [.left, .right, .home, .end, .backspace, .delete, .control("a"), .control("e")]
      .contains(key)
  }

  @Test(arguments: [0, 24, nil])
  func `that stands on the key line works`(step: Int?) async throws {
    for layers in Self.layers {
      var model = try await Model.at(step, .huge, showing: 20)
      model.layers = layers
      for binding in Bindings.standard.hints(in: model.scope)
      where model.obstacle(to: binding.action, in: model.scope) == nil {
        for key in binding.keys {
          var pressed = model
          let effects = pressed.hit(key)
          #expect(pressed.toast?.tone != .warning)
          #expect(pressed != model || !effects.isEmpty)
        }
      }
    }
  }

  @Test func `typed in Hangul does what its Latin key does`() async throws {
    let pairs: [(Character, Character)] = [
      ("ㅜ", "n"), ("ㅂ", "q"), ("ㅐ", "o"), ("ㅋ", "z"), ("ㅍ", "v"), ("ㅛ", "y"), ("ㅔ", "p"),
      ("ㅓ", "j"), ("ㅏ", "k"),
    ]
    for (hangul, latin) in pairs {
      var one = try await Model.at(24)
      var other = one
      #expect(one.hit(.character(hangul)) == other.hit(.character(latin)))
      #expect(one == other)
    }
    var model = try await Model.at(24)
    #expect(model.hit(.character("푸")) == [])
    #expect(model.layers == [.menu(.settings)])
  }
}
