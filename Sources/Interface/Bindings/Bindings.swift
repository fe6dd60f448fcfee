import Terminal

/// All keys: what they do, the key line and the help are made of this one table.
struct Bindings: Sendable {
  let all: [Binding]

  /// The keys as they are without any configuration.
  static let standard = Bindings(
    all: simulation + moving + interface + viewMenu + inspector + help + form + everywhere)

  /// What `key` asks for in `scope`.
  func action(for key: Key, in scope: Scope) -> Action? {
    let own = all.first { $0.scope == scope && $0.keys.contains(key) }
    return (own ?? all.first { $0.scope == .everywhere && $0.keys.contains(key) })?.action
  }

  /// The keys of `scope` and those that work everywhere.
  func bindings(in scope: Scope) -> [Binding] {
    all.filter { $0.scope == scope } + all.filter { $0.scope == .everywhere }
  }

  /// The keys of `scope` that belong on the key line, the most important first.
  func hints(in scope: Scope) -> [Binding] {
    all.filter { $0.scope == scope && $0.hint != nil }
      .sorted { ($0.hint ?? 0) < ($1.hint ?? 0) }
  }

  private static let simulation: [Binding] = [
    Binding(.step, .main, [.character("n"), .character("."), .right], hint: 1),
    Binding(.back, .main, [.character("p"), .character(","), .left], hint: 2),
    Binding(.toNow, .main, [.end], hint: 3),
    Binding(.toStart, .main, [.character("g")], hint: 17),
    Binding(.run, .main, [.character(" ")], hint: 5),
    Binding(.faster, .main, [.character("+"), .character("=")], hint: 14),
    Binding(.slower, .main, [.character("-"), .character("_")], hint: 15),
    Binding(.placeOrder, .main, [.character("o")], hint: 6),
  ]

  private static let moving: [Binding] = [
    Binding(.nextPane, .main, [.tab], hint: 8),
    Binding(.previousPane, .main, [.backTab]),
    Binding(.focus1, .main, [.character("1")]),
    Binding(.focus2, .main, [.character("2")]),
    Binding(.focus3, .main, [.character("3")]),
    Binding(.focus4, .main, [.character("4")]),
    Binding(.focus5, .main, [.character("5")]),
    Binding(.focusMessages, .main, [.character("0"), .character("6")]),
    Binding(.selectNext, .main, [.down, .character("j")], hint: 13),
    Binding(.selectPrevious, .main, [.up, .character("k")], hint: 12),
    Binding(.pageDown, .main, [.pageDown]),
    Binding(.pageUp, .main, [.pageUp]),
    Binding(.first, .main, [.home]),
    Binding(.inspect, .main, [.enter], hint: 7),
    Binding(.zoom, .main, [.character("z")], hint: 9),
  ]

  private static let interface: [Binding] = [
    Binding(.viewMenu, .main, [.character("v")], hint: 10),
    Binding(.copy, .main, [.character("y")], hint: 16),
    Binding(.help, .main, [.character("?")], hint: 4),
    Binding(.close, .main, [.escape]),
    Binding(.quit, .main, [.character("q")], hint: 11),
  ]

  private static let viewMenu: [Binding] = [
    Binding(.language, .viewMenu, [.character("l")]),
    Binding(.theme, .viewMenu, [.character("t")]),
    Binding(.mouse, .viewMenu, [.character("m")]),
    Binding(.close, .viewMenu, [.escape, .character("v")], hint: 1),
    Binding(.help, .viewMenu, [.character("?")], hint: 2),
  ]

  private static let inspector: [Binding] = [
    Binding(.close, .inspector, [.escape, .enter], hint: 1),
    Binding(.copy, .inspector, [.character("y")], hint: 2),
    Binding(.scrollDown, .inspector, [.down, .character("j")], hint: 4),
    Binding(.scrollUp, .inspector, [.up, .character("k")], hint: 3),
    Binding(.scrollPageDown, .inspector, [.pageDown, .character(" ")]),
    Binding(.scrollPageUp, .inspector, [.pageUp]),
    Binding(.scrollStart, .inspector, [.home, .character("g")]),
    Binding(.scrollEnd, .inspector, [.end, .character("G")]),
    Binding(.help, .inspector, [.character("?")], hint: 5),
    Binding(.quit, .inspector, [.character("q")], hint: 6),
  ]

  private static let help: [Binding] = [
    Binding(.close, .help, [.escape, .enter], hint: 1),
    Binding(.scrollDown, .help, [.down], hint: 3),
    Binding(.scrollUp, .help, [.up], hint: 2),
    Binding(.scrollPageDown, .help, [.pageDown]),
    Binding(.scrollPageUp, .help, [.pageUp]),
  ]

  private static let form: [Binding] = [
    Binding(.send, .form, [.enter], hint: 1),
    Binding(.close, .form, [.escape], hint: 2),
    Binding(.nextField, .form, [.tab, .down], hint: 3),
    Binding(.previousField, .form, [.backTab, .up], hint: 4),
  ]

  private static let everywhere: [Binding] = [
    Binding(.redraw, .everywhere, [.control("l")]),
    Binding(.suspend, .everywhere, [.control("z")]),
    Binding(.quit, .everywhere, [.control("c")]),
  ]
}
