import Simulation

extension Model {
  /// Where it is gone on from as long as nothing is selected: in a story from now, which lies between what
  /// happened and what is under way.
  private var start: Int { view == .story ? snapshot.story.count : 0 }

  /// How far a page key goes: one less than what is seen, so that one line tells where it was.
  private var page: Int { max(1, seenItems - 1) }

  /// How many different things are seen of what is gone through.
  var seenItems: Int {
    let layout = Layout(self)
    if palette != nil { return 11 }
    if let pane = layout.panes.first(where: { $0.pane == focus }) {
      return PaneContent(model: self, look: Look(settings)).lines(pane).count { $0.item != nil }
    }
    let content = view.content(self, Look(settings))
    return content?.seenItems(of: selection, in: layout.middle) ?? 10
  }

  mutating func moveSelection(_ action: Action) -> [Effect] {
    let place = selectionPlace
    let last = place.count - 1
    let index: Int
    switch action {
    case .selectNext: index = place.index.map { $0 + 1 } ?? start
    case .selectPrevious: index = place.index.map { $0 - 1 } ?? max(0, start - 1)
    case .pageDown: index = (place.index ?? start) + page
    case .pageUp: index = (place.index ?? start) - page
    case .first: index = 0
    default: index = last
    }
    return select(max(0, min(index, last)))
  }

  private mutating func select(_ index: Int) -> [Effect] {
    if palette != nil {
      choose(index)
      return []
    }
    guard goesThroughLog else {
      let items = reachable
      if index < items.count { selected[focus] = items[index] }
      return []
    }
    // At its end the log follows what comes.
    selected[focus] = index >= snapshot.position - 1 ? nil : .entry(index + 1)
    return followLog()
  }

  /// The answer to what was typed must not be overtaken by another one.
  var waitsForAnswer: Bool {
    if let form { return form.phase != .editing }
    return prompt?.answer != nil
  }

  /// Asks for another part of the log where what is to be seen of it is not at hand.
  mutating func followLog() -> [Effect] {
    if waitsForAnswer { return [] }
    let reader: Pane = goesThroughLog ? focus : .log
    guard let selected = selected[reader]?.position else {
      guard logStart != nil else { return [] }
      logStart = nil
      return [ask(.showLog(from: nil))]
    }
    let margin = 80
    let first = max(1, logStart ?? (snapshot.position - Snapshot.rowLimit + 1))
    let end = first + Snapshot.rowLimit - 1
    let isCovered =
      first <= max(1, selected - margin) && min(selected + margin, snapshot.position) <= end
    if isCovered { return [] }
    let start = max(1, selected - Snapshot.rowLimit / 2)
    guard start != logStart else { return [] }
    logStart = start
    return [ask(.showLog(from: start))]
  }

  /// Scrolls what lies over the screen.
  mutating func scroll(_ action: Action) {
    guard let layer = layers.last else { return }
    let extent = LayerExtent(self)
    let page = max(1, extent.rows - 1)
    func moved(_ scroll: Int) -> Int {
      let target =
        switch action {
        case .scrollDown: scroll + 1
        case .scrollUp: scroll - 1
        case .scrollPageDown: scroll + page
        case .scrollPageUp: scroll - page
        case .scrollStart: 0
        default: extent.lines
        }
      return max(0, min(target, extent.lines - extent.rows))
    }
    switch layer {
    case .inspector(let position, let scroll):
      layers[layers.count - 1] = .inspector(position: position, scroll: moved(scroll))
      if moved(scroll) == scroll { sayWhyStill(action) }
    case .help(var help):
      if moved(help.scroll) == help.scroll { sayWhyStill(action) }
      help.scroll = moved(help.scroll)
      layers[layers.count - 1] = .help(help)
    case .menu, .rebuild, .form, .prompt, .palette: break
    }
  }

  private mutating func sayWhyStill(_ action: Action) {
    let isDownwards = [.scrollDown, .scrollPageDown, .scrollEnd].contains(action)
    toast = .warning(isDownwards ? ReasonWords.atEnd : .atStart)
  }
}
