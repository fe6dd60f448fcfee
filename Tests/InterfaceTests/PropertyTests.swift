import EventSourcing
import Primitives
import Simulation
import Terminal
import Testing

@testable import Interface

/// Screens of every size with anything on them.
@Suite struct `Any screen` {
  private static let texts = [
    "", "x", "주문", "아주 길고 긴 한국어 이름이 여기에 들어갑니다 정말로 길어요",
    "a-very-long-name-without-any-place-to-break-it-at-all-0123456789-0123456789",
    "e\u{301}te\u{301}", "\u{1112}\u{1161}\u{11AB}", "tab\tnew\nline\u{1B}[31m", "漢字かな", "₩1,000",
    "👩‍👩‍👧", "\u{202E}rtl", "-12", "392.00 USD",
  ]

  private func phrase(_ draws: inout Draws) -> Phrase {
    let text = Self.texts.randomElement(using: &draws) ?? ""
    return Phrase(en: text, ko: Self.texts.randomElement(using: &draws) ?? "")
  }

  /// A real snapshot with its texts, counts and lists put to anything.
  private func distort(_ snapshot: Snapshot, _ draws: inout Draws) -> Snapshot {
    var snapshot = snapshot
    snapshot.title = phrase(&draws)
    snapshot.seed = .random(in: 0 ... .max, using: &draws)
    snapshot.position = [0, 1, 63, 19_999_999].randomElement(using: &draws) ?? 0
    snapshot.status = [.ready, .settled, .held, .full].randomElement(using: &draws) ?? .ready
    for index in snapshot.contexts.indices {
      snapshot.contexts[index].inboxTotal = [0, 3, 1_234_567].randomElement(using: &draws) ?? 0
      snapshot.contexts[index].view.figures = (0..<Int.random(in: 0...6, using: &draws)).map { _ in
        ContextView.Figure(phrase(&draws), phrase(&draws).en, tone: .bad)
      }
      let columns = Int.random(in: 0...8, using: &draws)
      snapshot.contexts[index].view.columns = (0..<columns).map { _ in phrase(&draws) }
      snapshot.contexts[index].view.rows = (0..<Int.random(in: 0...40, using: &draws)).map { row in
        ContextView.Row(
          id: "\(row)",
          cells: (0..<Int.random(in: 0...9, using: &draws)).map { _ in phrase(&draws) },
          tone: [.plain, .active, .waiting, .done, .bad].randomElement(using: &draws) ?? .plain)
      }
    }
    for index in snapshot.flights.indices {
      snapshot.flights[index].name = phrase(&draws).en
      snapshot.flights[index].subject = phrase(&draws).ko
      snapshot.flights[index].from = ParticipantID(
        rawValue: UInt8.random(in: 0...31, using: &draws))
    }
    for index in snapshot.log.indices { snapshot.log[index].said = phrase(&draws) }
    snapshot.last?.purpose = phrase(&draws)
    snapshot.last?.message?.name = phrase(&draws).ko
    if Bool.random(using: &draws) { snapshot.failure = phrase(&draws).en }
    if Bool.random(using: &draws) {
      snapshot.rules[0].violation = Violation(rule: 0, position: 1, text: phrase(&draws))
    }
    return snapshot
  }

  private func layers(_ draws: inout Draws) -> [Layer] {
    var form = FormState(answer: 0)
    form.open(
      OrderForm(
        title: phrase(&draws),
        fields: (0..<Int.random(in: 0...6, using: &draws)).map { _ in
          OrderForm.Field(label: phrase(&draws), hint: phrase(&draws), text: phrase(&draws).en)
        }))
    if Bool.random(using: &draws) { form.refuse(FormError(field: 2, text: phrase(&draws))) }
    var help = HelpState(about: .main)
    help.scroll = Int.random(in: 0...99, using: &draws)
    if Bool.random(using: &draws) { help.filter = TextField(phrase(&draws).ko) }
    let all: [Layer] =
      [
        .inspector(position: 20, scroll: Int.random(in: 0...99, using: &draws)),
        .help(help), .form(form), .form(FormState(answer: 1)), .rebuild, prompt(&draws),
        .palette(
          PaletteState(
            field: TextField(Bool.random(using: &draws) ? phrase(&draws).ko : ""),
            selected: Int.random(in: 0...9, using: &draws))),
      ] + Menu.allCases.map { .menu($0) }
    return all.filter { _ in Int.random(in: 0..<4, using: &draws) == 0 }
  }

  private func prompt(_ draws: inout Draws) -> Layer {
    var prompt = PromptState(
      question: PromptState.Question.allCases.randomElement(using: &draws) ?? .find,
      field: TextField(phrase(&draws).ko))
    if Bool.random(using: &draws) { prompt.error = phrase(&draws) }
    return .prompt(prompt)
  }

  private static let columns = [1, 2, 3, 5, 8, 13, 21, 40, 59, 60, 61, 78, 80, 100, 133, 200, 300]
  private static let rows = [1, 2, 3, 5, 8, 15, 16, 17, 21, 22, 24, 33, 34, 50, 60, 100]

  @Test(arguments: columns)
  func `is exactly as large as asked for and never shows half a character`(columns: Int)
    async throws
  {
    var draws = Draws(state: UInt64(columns))
    let real = try await Moment.shared.at(step: 24, showing: 20).now
    for rows in Self.rows {
      for _ in 0..<2 {
        let snapshot = distort(real, &draws)
        let settings = Settings.test(
          Bool.random(using: &draws) ? .ko : .en,
          theme: ThemeName.allCases.randomElement(using: &draws) ?? .dark,
          ascii: Int.random(in: 0..<4, using: &draws) == 0)
        var model = Model(
          snapshot: real, size: Size(columns: columns, rows: rows), settings: settings)
        _ = model.update(.snapshot(snapshot))
        model.focus(on: model.panes.randomElement(using: &draws) ?? .log)
        model.selected[model.focus] = model.items(of: model.focus).randomElement(using: &draws)
        if Bool.random(using: &draws) { _ = model.showWhole() }
        model.isRunning = Bool.random(using: &draws)
        model.layers = layers(&draws)
        if Bool.random(using: &draws) { model.toast = .warning(ReasonWords.settled) }
        let frame = Screen.frame(of: model)
        #expect(frame.grid.size == model.size)
        #expect(frame.grid.faults == [])
        if let cursor = frame.cursor, Layout(model).kind != .tooSmall {
          #expect(frame.grid.bounds.contains(cursor))
        }
      }
    }
  }

  @Test(arguments: Size.all, Language.allCases)
  func `has frames that nothing runs over`(size: Size, language: Language) async throws {
    var draws = Draws(state: 99)
    let real = try await Moment.shared.at(step: 24).now
    for _ in 0..<10 {
      let model = Model(snapshot: distort(real, &draws), size: size, settings: .test(language))
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
