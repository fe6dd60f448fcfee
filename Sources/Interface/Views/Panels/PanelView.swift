import Terminal

/// A view that is made of panels.
protocol PanelView: ViewContent {
  var model: Model { get }
  var look: Look { get }

  /// The panels where they stand in `rect`.
  func placed(in rect: Rect) -> [PanelStack.Placed]
}

extension PanelView {
  func draw(on canvas: inout Canvas, _ rect: Rect) {
    let selection = model.selection
    let placed = placed(in: rect)
    let focused = placed.firstIndex { $0.body.firstLine(of: selection) != nil } ?? 0
    for (index, panel) in placed.enumerated() {
      draw(panel, on: &canvas, isFocused: index == focused, selection)
    }
  }

  func item(at position: Position, in rect: Rect) -> Item? {
    guard let panel = placed(in: rect).first(where: { $0.inner.contains(position) })
    else { return nil }
    let index = position.row - panel.inner.row - panel.body.head.count + panel.seen.lowerBound
    return panel.seen.contains(index) ? panel.body.item(at: index) : nil
  }

  func seenItems(of selection: Item?, in rect: Rect) -> Int {
    let placed = placed(in: rect)
    let panel = placed.first { $0.body.firstLine(of: selection) != nil } ?? placed.first
    return panel.map { panel in Set(panel.seen.compactMap { panel.body.item(at: $0) }).count } ?? 0
  }

  /// Whether there is room for the panel of `item`.
  func shows(_ item: Item, in rect: Rect) -> Bool {
    placed(in: rect).contains { $0.body.firstLine(of: item) != nil }
  }

  private func draw(
    _ placed: PanelStack.Placed, on canvas: inout Canvas, isFocused: Bool, _ selection: Item?
  ) {
    canvas.clear(placed.frame)
    canvas.frame(
      placed.frame, title: [Span(placed.panel.title, isFocused ? .titleFocused : .title)],
      right: placed.panel.right, role: isFocused ? .borderFocused : .border,
      border: isFocused ? look.borderFocused : look.border)
    let inner = placed.inner
    canvas.draw(placed.body.head, in: inner)
    let area = inner.splitTop(placed.body.head.count).rest
    for (row, index) in placed.seen.enumerated() {
      var line = placed.body.line(at: index)
      if let item = line.item, item == selection { line.overlay = .selection }
      canvas.draw(line, row: area.row + row, in: area)
    }
    canvas.footer(placed.frame, footer(placed))
  }

  /// Which of the lines are seen where not all are, and what there was no room for.
  private func footer(_ placed: PanelStack.Placed) -> [Span] {
    var texts: [String] = []
    let seen = placed.seen
    let (before, count) = placed.body.part ?? (0, placed.body.count)
    if seen.count < count, !seen.isEmpty {
      let words = ViewWords.seen(
        first: before + seen.lowerBound + 1, last: before + seen.upperBound, of: count)
      texts.append(look.say(words))
    }
    texts += placed.hidden.map { "+ \($0)" }
    let room = placed.frame.columns - 8
    while let last = texts.last, TextWidth.columns(of: texts.joined(separator: "  ")) > room {
      if texts.count == 1 { return [Span(look.clip(last, room), .dim)] }
      texts.removeLast()
    }
    return [Span(texts.joined(separator: "  "), .dim)]
  }
}
