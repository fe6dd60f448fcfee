import Primitives
import Terminal

/// The palette: a line that is typed, and below it the actions that fit, each with its keys or the
/// reason why it can do nothing now.
struct PaletteContent {
  private let palette: PaletteState
  private let model: Model
  private let look: Look
  private let matches: [PaletteList.Match]

  init(_ palette: PaletteState, _ model: Model, _ look: Look) {
    self.palette = palette
    self.model = model
    self.look = look
    matches = PaletteList(palette, model).matches
  }

  /// Where it stands: at the top, so that it does not jump while the list grows and shrinks.
  static func frame(in room: Rect) -> Rect {
    let columns = min(room.columns, 96)
    return Rect(
      row: room.row, column: room.column + (room.columns - columns) / 2,
      rows: min(room.rows, 24), columns: columns)
  }

  /// Which one is selected among how many.
  var place: String {
    matches.isEmpty
      ? "" : look.say(PaneWords.ofEntries(palette.selected + 1, matches.count))
  }

  func draw(on canvas: inout Canvas, _ rect: Rect) -> Position? {
    let (top, rest) = rect.splitTop(1)
    let cursor = Prompt.draw(palette.field, hint: look.say(PaletteWords.hint), on: &canvas, top)
    let list = Self.list(rest)
    if matches.isEmpty {
      canvas.draw([Line([Span(look.say(ReasonWords.noSuchAction), .dim)])], in: list)
    }
    for (row, index) in seen(list.rows).enumerated() {
      var line = line(matches[index], list.columns)
      if index == palette.selected { line.overlay = .selection }
      canvas.draw(line, row: list.row + row, in: list)
    }
    if rest.rows > 1, palette.selected < matches.count,
      let obstacle = matches[palette.selected].entry.obstacle
    {
      canvas.put(
        [Span("\(look.glyphs.warning) \(look.say(obstacle))", .waiting)], row: rest.endRow - 1,
        column: rest.column, columns: rest.columns)
    }
    return cursor
  }

  /// The action at a place of the screen.
  func index(at position: Position, in rect: Rect) -> Int? {
    let list = Self.list(rect.splitTop(1).rest)
    let seen = seen(list.rows)
    let row = position.row - list.row
    return list.contains(position) && row < seen.count ? seen.lowerBound + row : nil
  }

  /// The last row is for the reason.
  private static func list(_ rest: Rect) -> Rect {
    rest.rows > 2 ? rest.splitTop(rest.rows - 1).top : rest
  }

  private func seen(_ rows: Int) -> Range<Int> {
    PaneContent.window(count: matches.count, rows: rows, around: palette.selected)
  }

  private static let keyColumns = 10

  private func line(_ match: PaletteList.Match, _ columns: Int) -> Line {
    let entry = match.entry
    let isPossible = entry.obstacle == nil
    let name = Array(entry.name).enumerated().reduce(into: [Span]()) { spans, letter in
      let role: Role =
        match.match.places.contains(letter.offset) ? .label : isPossible ? .base : .dim
      if spans.last?.role == role {
        spans[spans.count - 1].text.append(letter.element)
      } else {
        spans.append(Span(String(letter.element), role))
      }
    }
    let keys = look.pad(keys(entry), Self.keyColumns)
    // What was typed need not be in the name.
    let aside = match.match.needsAside ? [Span("  " + entry.aside, .dim)] : []
    let spans = [Span(keys + " ", isPossible ? .key : .dim)] + name + aside
    guard let obstacle = entry.obstacle else { return Line(spans) }
    // Where it does not fit, it is below the list once the line is selected.
    let reason = Span("  " + look.say(obstacle), .dim)
    return Line(Line.columns(spans + [reason]) <= columns ? spans + [reason] : spans)
  }

  /// What would do the same.
  private func keys(_ entry: PaletteEntry) -> String {
    let own = look.bindings.key(for: entry.action, in: model.view.scope).map { [$0] }
    guard let keys = own ?? look.bindings.path(to: entry.action) else { return "" }
    let focus = entry.focus.flatMap { Action.focus($0) }
      .flatMap { look.bindings.key(for: $0, in: .main) }
    return ([focus].compactMap { $0 } + keys).map { KeyName.text($0, look) }
      .joined(separator: " ")
  }
}
