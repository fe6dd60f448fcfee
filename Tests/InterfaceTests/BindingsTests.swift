import Terminal
import Testing

@testable import Interface

@Suite struct `The keys` {
  private let bindings = Bindings.standard

  @Test(arguments: Scope.allCases)
  func `mean one thing each in a scope`(scope: Scope) {
    let keys = bindings.all.filter { $0.scope == scope }.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  /// The last line is what the way to now leads to from now itself.
  @Test(arguments: Action.allCases.filter { $0 != .last })
  func `reach every action`(action: Action) {
    #expect(bindings.all.contains { $0.action == action && !$0.keys.isEmpty })
  }

  @Test func `are those of the design`() {
    let expected: [(Key, Action)] = [
      (.character("n"), .step), (.character("."), .step), (.right, .step),
      (.character(" "), .run), (.character("+"), .faster), (.character("-"), .slower),
      (.character("o"), .placeOrder), (.character("1"), .focus1), (.character("5"), .focus5),
      (.character("0"), .focusMessages), (.tab, .nextPane), (.backTab, .previousPane),
      (.up, .selectPrevious), (.character("k"), .selectPrevious), (.down, .selectNext),
      (.character("j"), .selectNext), (.pageUp, .pageUp), (.pageDown, .pageDown),
      (.character("p"), .back), (.character(","), .back), (.left, .back),
      (.character("g"), .toStart), (.home, .first), (.end, .toNow), (.enter, .inspect),
      (.character(">"), .phaseForward), (.character("<"), .phaseBack),
      (.character("]"), .nextMark), (.character("["), .previousMark),
      (.character("}"), .storyEnd), (.character("{"), .storyStart), (.character("a"), .goTo),
      (.character("d"), .bookmark), (.character("b"), .showBreakpoints),
      (.character("e"), .showStore), (.character("s"), .showStory),
      (.character("f"), .showFlight), (.character("i"), .showInvariants),
      (.character("l"), .showBranches), (.character("h"), .showCausation),
      (.character("/"), .find), (.character("u"), .toCause), (.character("x"), .faultMenu),
      (.character("c"), .cancelOrder), (.character("r"), .rebuild),
      (.character("z"), .zoom), (.character("v"), .settings), (.character("y"), .copy),
      (.character("?"), .help), (.character(":"), .palette), (.character("q"), .quit),
      (.control("c"), .quit),
      (.control("z"), .suspend), (.control("l"), .redraw), (.escape, .close),
    ]
    for (key, action) in expected { #expect(bindings.action(for: key, in: .main) == action) }
  }

  @Test(arguments: ["m", "t", "w"], Scope.allCases.filter(\.isScreen))
  func `that are kept for later mean nothing yet`(key: Character, scope: Scope) {
    #expect(bindings.action(for: .character(key), in: scope) == nil)
  }

  @Test(arguments: ["d", "u", "r", "l", "n", "c", "s"])
  func `after x are those of the design`(key: Character) {
    let actions: [Character: Action] = [
      "d": .drop, "u": .duplicate, "r": .reorder, "l": .delay, "n": .deliver, "c": .crashMenu,
      "s": .partitionMenu,
    ]
    #expect(bindings.action(for: .character(key), in: .faultMenu) == actions[key])
  }

  @Test func `after v are those of the design, and two more`() {
    let expected: [(Character, Action)] = [
      ("l", .language), ("t", .theme), ("m", .mouse), ("p", .projector), ("b", .borders),
      ("s", .savePicture),
    ]
    for (key, action) in expected {
      #expect(bindings.action(for: .character(key), in: .settings) == action)
    }
  }

  @Test(arguments: Scope.allCases.filter(\.isScreen))
  func `of the main screen work in every view, unless it has its own`(scope: Scope) {
    let own = bindings.all.filter { $0.scope == scope }.flatMap(\.keys)
    for binding in bindings.all where binding.scope == .main {
      for key in binding.keys where !own.contains(key) {
        #expect(bindings.action(for: key, in: scope) == binding.action)
      }
    }
  }

  @Test func `of time mean the same in every view`() {
    let time: [Action] = [.step, .back, .run, .phaseForward, .phaseBack, .toStart, .toNow]
    for scope in Scope.allCases where scope.isScreen {
      for binding in bindings.all where time.contains(binding.action) && binding.scope == .main {
        for key in binding.keys {
          #expect(bindings.action(for: key, in: scope) == binding.action)
        }
      }
    }
  }

  @Test func `hang on no upper-case letter alone, since Shift is lost in Hangul`() {
    for binding in bindings.all where !binding.scope.takesText {
      let upper = binding.keys.filter {
        if case .character(let character) = $0 { character.isUppercase } else { false }
      }
      #expect(binding.keys.count > upper.count)
    }
  }

  @Test func `never quit or close by a letter where letters are typed`() {
    for scope in Scope.allCases where scope.takesText {
      for binding in bindings.bindings(in: scope) {
        #expect(!binding.keys.contains { if case .character = $0 { true } else { false } })
      }
    }
  }

  @Test(arguments: Scope.allCases.filter { $0 != .everywhere })
  func `have hints in every scope, the smallest number first`(scope: Scope) {
    let hints = bindings.hints(in: scope).filter { $0.scope == scope }.compactMap(\.hint)
    #expect(!hints.isEmpty)
    #expect(hints == hints.sorted())
    #expect(Set(hints).count == hints.count)
  }

  @Test(arguments: Scope.allCases.filter { $0 != .everywhere && $0 != .main })
  func `close every layer with Esc`(scope: Scope) {
    #expect(bindings.action(for: .escape, in: scope) == .close)
  }

  @Test(arguments: [
    (Key.character(" "), "Space"), (.character("n"), "n"), (.control("l"), "Ctrl-L"),
    (.pageUp, "PgUp"), (.up, "↑"), (.enter, "Enter"), (.escape, "Esc"), (.function(1), "F1"),
    (.backTab, "Shift-Tab"), (.backspace, "Backspace"),
  ])
  func `have names`(key: Key, name: String) {
    #expect(KeyName.text(key, Look(.test())) == name)
  }

  @Test(arguments: [(Key.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right")])
  func `have names without Unicode`(key: Key, name: String) {
    #expect(KeyName.text(key, Look(.test(ascii: true))) == name)
  }
}
