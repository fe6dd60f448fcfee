import Terminal

/// Panels one below the other. Each gets what it needs to say anything; those that there is no room
/// for go, the last ones first, but never the one with the selection.
struct PanelStack {
  /// A panel, and where it stands.
  struct Placed {
    let panel: ViewPanel
    let body: PanelBody
    let frame: Rect
    /// Which of its lines are seen.
    let seen: Range<Int>
    /// What the edges of the panels say that there was no room for.
    var hidden: [String] = []

    /// What is within the frame, with a margin.
    var inner: Rect { frame.inset(rows: 1, columns: 2) }
  }

  let placed: [Placed]

  init(_ panels: [ViewPanel], in rect: Rect, selection: Item?) {
    let bodies = panels.map { $0.body(max(0, rect.columns - 4)) }
    let chosen = bodies.firstIndex { $0.firstLine(of: selection) != nil }
    let kept = Self.kept(panels, bodies, rows: rect.rows, chosen: chosen)
    let heights = Self.heights(
      kept.map { index in
        // The one with the selection is what is looked at.
        let weight = panels[index].weight * (index == chosen ? 2 : 1)
        return (weight, bodies[index].rows + 2)
      }, rows: rect.rows)
    var row = rect.row
    var placed: [Placed] = []
    for (index, height) in zip(kept, heights) {
      let (panel, body) = (panels[index], bodies[index])
      let frame = Rect(row: row, column: rect.column, rows: height, columns: rect.columns)
      placed.append(
        Placed(
          panel: panel, body: body, frame: frame,
          seen: Self.seen(panel, body, rows: height - 2 - body.head.count, selection)))
      row += height
    }
    if !placed.isEmpty {
      placed[placed.count - 1].hidden = panels.indices.filter { !kept.contains($0) }
        .map { index in
          let right = panels[index].right.last?.text ?? ""
          return right.isEmpty ? panels[index].title : "\(panels[index].title) \(right)"
        }
    }
    self.placed = placed
  }

  private static func kept(
    _ panels: [ViewPanel], _ bodies: [PanelBody], rows: Int, chosen: Int?
  ) -> [Int] {
    // What says only what would be there gives way to what is there.
    func weight(_ index: Int) -> Int { index == chosen ? 0 : bodies[index].isHint ? 2 : 1 }
    let order = panels.indices.sorted { (weight($0), $0) < (weight($1), $1) }
    var left = rows
    // What says only that nothing is there gets what is over where all else is seen whole.
    var over =
      rows - panels.indices.filter { !bodies[$0].isVacant }.reduce(0) { $0 + bodies[$1].rows + 2 }
    var kept: [Int] = []
    for index in order {
      let isVacant = bodies[index].isVacant
      let wanted = bodies[index].rows + 2
      let needed = isVacant ? wanted : min(ViewPanel.least, wanted)
      guard kept.isEmpty || needed <= (isVacant ? over : left) else { continue }
      if isVacant { over -= needed }
      kept.append(index)
      left -= needed
    }
    return kept.sorted()
  }

  /// Row by row to the one that has the least for its weight, until all have what they want; what
  /// is over goes to the first.
  private static func heights(_ panels: [(weight: Int, wanted: Int)], rows: Int) -> [Int] {
    var heights = panels.map { min(ViewPanel.least, $0.wanted) }
    var left = rows - heights.reduce(0, +)
    while left > 0 {
      let open = panels.indices.filter { heights[$0] < panels[$0].wanted }
      let next = open.min {
        heights[$0] * panels[$1].weight < heights[$1] * panels[$0].weight
      }
      guard let next else { break }
      heights[next] += 1
      left -= 1
    }
    // A single one that is cut takes all there is.
    if !heights.isEmpty { heights[0] += left }
    return heights
  }

  private static func seen(
    _ panel: ViewPanel, _ body: PanelBody, rows: Int, _ selection: Item?
  ) -> Range<Int> {
    let chosen = body.lines(of: selection)
    // An item of several lines is seen whole where there is room for it.
    let middle = chosen.map { $0.lowerBound + min($0.count, max(0, rows)) / 2 }
    let place = middle ?? (panel.followsEnd ? body.count : nil)
    return PaneContent.window(count: body.count, rows: rows, around: place)
  }
}
