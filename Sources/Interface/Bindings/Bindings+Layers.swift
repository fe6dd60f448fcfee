import Terminal

/// The keys of what lies over the screen.
extension Bindings {
  static let layers = rebuild + inspector + help + form + prompt + palette + everywhere

  private static let rebuild: [Binding] = [
    Binding(
      .rebuildEvent, .rebuild, [.character("n"), .character("."), .right], hint: 1),
    Binding(.rebuildRest, .rebuild, " ", hint: 2),
    Binding(.close, .rebuild, [.escape, .enter], hint: 3),
    Binding(.help, .rebuild, "?", hint: 4),
    Binding(.quit, .rebuild, "q", hint: 5),
  ]

  private static let inspector: [Binding] = [
    Binding(.close, .inspector, [.escape, .enter], hint: 1),
    Binding(.copy, .inspector, "y", hint: 2),
    Binding(.showCausation, .inspector, "h", hint: 3),
    Binding(.scrollDown, .inspector, [.down, .character("j")], hint: 5),
    Binding(.scrollUp, .inspector, [.up, .character("k")], hint: 4),
    Binding(.scrollPageDown, .inspector, [.pageDown, .character(" ")]),
    Binding(.scrollPageUp, .inspector, [.pageUp]),
    Binding(.scrollStart, .inspector, [.home, .character("g")]),
    Binding(.scrollEnd, .inspector, [.end, .character("G")]),
    Binding(.help, .inspector, "?", hint: 6),
    Binding(.quit, .inspector, "q", hint: 7),
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

  private static let prompt: [Binding] = [
    Binding(.accept, .prompt, [.enter], hint: 1),
    Binding(.close, .prompt, [.escape], hint: 2),
  ]

  private static let palette: [Binding] = [
    Binding(.accept, .palette, [.enter], hint: 1),
    Binding(.close, .palette, [.escape], hint: 2),
    Binding(.selectNext, .palette, [.down], hint: 4),
    Binding(.selectPrevious, .palette, [.up], hint: 3),
    Binding(.pageDown, .palette, [.pageDown]),
    Binding(.pageUp, .palette, [.pageUp]),
  ]

  private static let everywhere: [Binding] = [
    Binding(.redraw, .everywhere, [.control("l")]),
    Binding(.suspend, .everywhere, [.control("z")]),
    Binding(.quit, .everywhere, [.control("c")]),
  ]
}
