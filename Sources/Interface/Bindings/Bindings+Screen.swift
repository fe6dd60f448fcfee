import Terminal

/// The keys of the screen itself.
extension Bindings {
  static let simulation: [Binding] = [
    Binding(.step, .main, [.character("n"), .character("."), .right], hint: 1),
    Binding(.back, .main, [.character("p"), .character(","), .left], hint: 2),
    Binding(.run, .main, " ", hint: 5),
    Binding(.faster, .main, "+", "=", hint: 34),
    Binding(.slower, .main, "-", "_", hint: 35),
    Binding(.placeOrder, .main, "o", hint: 7),
    Binding(.cancelOrder, .main, "c", hint: 32),
    Binding(.faultMenu, .main, "x", hint: 6),
    Binding(.rebuild, .main, "r", hint: 19),
  ]

  static let time: [Binding] = [
    Binding(.phaseForward, .main, ">", hint: 9),
    Binding(.phaseBack, .main, "<", hint: 10),
    Binding(.toStart, .main, "g", hint: 24),
    Binding(.toNow, .main, [.end], hint: 3),
    Binding(.storyStart, .main, "{", hint: 25),
    Binding(.storyEnd, .main, "}", hint: 26),
    Binding(.previousMark, .main, "[", hint: 27),
    Binding(.nextMark, .main, "]", hint: 28),
    Binding(.goTo, .main, "a", hint: 29),
    Binding(.bookmark, .main, "d", hint: 30),
  ]

  static let views: [Binding] = [
    Binding(.showFlight, .main, "f", hint: 12),
    Binding(.showStory, .main, "s", hint: 13),
    Binding(.showStore, .main, "e", hint: 14),
    Binding(.showInvariants, .main, "i", hint: 15),
    Binding(.showBranches, .main, "l", hint: 16),
    Binding(.showBreakpoints, .main, "b", hint: 17),
    Binding(.showCausation, .main, "h", hint: 18),
    Binding(.find, .main, "/", hint: 23),
    Binding(.toCause, .main, "u", hint: 33),
  ]

  static let moving: [Binding] = [
    Binding(.nextPane, .main, [.tab], hint: 20),
    Binding(.previousPane, .main, [.backTab]),
    Binding(.focus1, .main, "1"),
    Binding(.focus2, .main, "2"),
    Binding(.focus3, .main, "3"),
    Binding(.focus4, .main, "4"),
    Binding(.focus5, .main, "5"),
    Binding(.focusMessages, .main, "0", "6"),
    Binding(.selectNext, .main, [.down, .character("j")], hint: 37),
    Binding(.selectPrevious, .main, [.up, .character("k")], hint: 36),
    Binding(.pageDown, .main, [.pageDown]),
    Binding(.pageUp, .main, [.pageUp]),
    Binding(.first, .main, [.home]),
    Binding(.inspect, .main, [.enter], hint: 11),
    Binding(.zoom, .main, "z", hint: 21),
  ]

  static let interface: [Binding] = [
    Binding(.settings, .main, "v", hint: 22),
    Binding(.palette, .main, ":", hint: 31),
    Binding(.copy, .main, "y", hint: 38),
    Binding(.help, .main, "?", hint: 4),
    Binding(.close, .main, [.escape]),
    Binding(.quit, .main, "q", hint: 8),
  ]

  /// What a view has of its own: Enter does what is nearest there, and `z` shows the entry whole.
  static let withinViews: [Binding] = [
    Binding(.close, .context, [.escape], hint: 1),
    Binding(.nextPane, .context, [.tab], hint: 2),
    Binding(.treat, .flight, [.enter], hint: 1),
    Binding(.sooner, .flight, "u", hint: 2),
    // As after x.
    Binding(.reorder, .flight, "r", hint: 3),
    Binding(.inspect, .flight, "z", hint: 4),
    Binding(.close, .flight, [.escape], hint: 5),
    Binding(.nextPane, .flight, [.tab], hint: 6),
    Binding(.explain, .invariants, [.enter], hint: 1),
    Binding(.copy, .invariants, "y", hint: 2),
    Binding(.nextPane, .invariants, [.tab], hint: 3),
    Binding(.inspect, .invariants, "z", hint: 5),
    Binding(.close, .invariants, [.escape], hint: 4),
    Binding(.switchBranch, .branches, [.enter], hint: 1),
    Binding(.compare, .branches, "c", hint: 2),
    Binding(.nextPane, .branches, [.tab], hint: 3),
    Binding(.close, .branches, [.escape], hint: 4),
    Binding(.lookThere, .breakpoints, [.enter], hint: 3),
    Binding(.addBreakpoint, .breakpoints, "+", "=", hint: 1),
    Binding(
      .removeBreakpoint, .breakpoints,
      [.character("-"), .delete, .backspace, .character("_")], hint: 2),
    Binding(.close, .breakpoints, [.escape], hint: 4),
    Binding(.find, .store, "/", hint: 1),
    Binding(.changes, .store, "c", hint: 2),
    Binding(.copy, .store, "y", hint: 3),
    Binding(.close, .store, [.escape], hint: 4),
    Binding(.inspect, .store, [.enter, .character("z")], hint: 5),
    Binding(.lookThere, .story, [.enter], hint: 1),
    Binding(.inspect, .story, "z", hint: 2),
    Binding(.everyStory, .story, "0", hint: 3),
    Binding(.close, .story, [.escape], hint: 4),
    Binding(.toCause, .causation, "u", hint: 1),
    Binding(.close, .causation, [.escape], hint: 2),
  ]
}
