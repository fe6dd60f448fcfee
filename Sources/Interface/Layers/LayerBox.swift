import Primitives
import Simulation
import Terminal

/// Draws what lies over the screen, each in a box of its own.
struct LayerBox {
  let model: Model
  let look: Look

  /// Gives back where the cursor blinks.
  func draw(_ layer: Layer, on canvas: inout Canvas, _ layout: Layout) -> Position? {
    guard layer != .rebuild else { return nil }
    let frame = Self.frame(of: layer, model, look, layout)
    let inner = frame.inset(rows: 1, columns: 2)
    if Self.veils(layer) { canvas.veil(layout.layers) }
    canvas.clear(frame)
    canvas.frame(
      frame, title: title(layer), right: right(layer, inner), role: .borderFocused,
      border: look.borderFocused)
    switch layer {
    case .menu(let menu):
      let content = MenuContent(menu: menu, model: model, look: look)
      canvas.draw(content.lines, in: inner)
      canvas.footer(frame, content.edge)
      return nil
    case .rebuild: return nil
    case .prompt(let prompt):
      return PromptContent(prompt: prompt, model: model, look: look).draw(on: &canvas, inner)
    case .inspector(_, let scroll):
      let lines = InspectorContent(model: model, look: look).lines(inner.columns)
      canvas.draw(Array(lines.dropFirst(Self.held(scroll, lines.count, inner.rows))), in: inner)
      return nil
    case .help(let help):
      let lines = HelpContent(help, model, look).lines(inner.columns)
      let (top, body) = inner.splitTop(2)
      canvas.draw(Array(lines.dropFirst(Self.held(help.scroll, lines.count, body.rows))), in: body)
      return Prompt.draw(help.filter, hint: look.say(HelpWords.filter), on: &canvas, top)
    case .form(let form): return FormContent(form: form, look: look).draw(on: &canvas, inner)
    case .palette(let palette):
      return PaletteContent(palette, model, look).draw(on: &canvas, inner)
    }
  }

  /// Where a layer's box stands: as large as what is in it, within the panes' room.
  static func frame(of layer: Layer, _ model: Model, _ look: Look, _ layout: Layout) -> Rect {
    let room = layout.layers
    switch layer {
    case .menu(let menu): return corner(of: menu, model, look, layout)
    case .rebuild: return Rect(origin: room.origin, size: Size(columns: 0, rows: 0))
    case .prompt(let prompt):
      let columns = room.columns < Layout.standard.columns ? room.columns : 72
      let content = PromptContent(prompt: prompt, model: model, look: look)
      let rows = min(room.rows, content.rows(columns - 4) + 2)
      return Rect(
        row: layout.timeline.row - rows, column: room.column + (room.columns - columns) / 2,
        rows: rows, columns: columns)
    case .palette: return PaletteContent.frame(in: room)
    case .inspector:
      let columns = min(room.columns, 112)
      let lines = InspectorContent(model: model, look: look).lines(columns - 4).count
      return centred(room, columns: columns, rows: max(8, lines + 2))
    case .help(let help):
      let columns = min(room.columns, room.columns >= 116 ? 112 : 80)
      let whole = HelpContent(HelpState(about: help.about), model, look)
      return centred(room, columns: columns, rows: whole.lines(columns - 4).count + 4)
    case .form(let form):
      let content = FormContent(form: form, look: look)
      return centred(room, columns: min(room.columns - 2, 72), rows: content.rows + 2)
    }
  }

  /// A box of keys stands in the corner: the screen that they are about stays in sight.
  private static func corner(
    of menu: Menu, _ model: Model, _ look: Look, _ layout: Layout
  ) -> Rect {
    let content = MenuContent(menu: menu, model: model, look: look)
    let lines = content.lines
    let wanted = max(
      lines.map { Line.columns($0.spans) }.max() ?? 0, TextWidth.columns(of: content.title) + 4)
    let columns = min(layout.keys.columns, wanted + 4)
    // Where there is no room for all of its keys, it covers the lines above and below as well.
    func fits(above row: Int) -> Bool { lines.count + 2 <= row - layout.middle.row }
    // What a switch means stands below, and is to be read while the box is open.
    let staysOpen = menu == .mechanisms || menu == .outside
    let end =
      staysOpen && fits(above: layout.panel.row)
      ? layout.panel.row : fits(above: layout.timeline.row) ? layout.timeline.row : layout.keys.row
    let rows = min(end, lines.count + 2)
    return Rect(
      row: end - rows, column: layout.keys.endColumn - columns, rows: rows,
      columns: columns)
  }

  /// What is there for a moment only, or about what is behind it, does not dim the screen.
  private static func veils(_ layer: Layer) -> Bool {
    switch layer {
    case .menu, .rebuild, .prompt: false
    case .inspector, .help, .form, .palette: true
    }
  }

  /// A scroll that leaves no more room at the end than there has to be.
  static func held(_ scroll: Int, _ lines: Int, _ rows: Int) -> Int {
    max(0, min(scroll, lines - rows))
  }

  private static func centred(_ room: Rect, columns: Int, rows: Int) -> Rect {
    let height = min(rows, room.rows)
    return Rect(
      row: room.row + (room.rows - height) / 2, column: room.column + (room.columns - columns) / 2,
      rows: height, columns: columns)
  }

  private func title(_ layer: Layer) -> [Span] {
    switch layer {
    case .menu(let menu):
      [Span(MenuContent(menu: menu, model: model, look: look).title, .titleFocused)]
    case .rebuild: []
    case .prompt(let prompt):
      [Span(look.say(PromptWords.title(prompt.question)), .titleFocused)]
    case .inspector(let position, _): [Span(look.say(LayerWords.entry(position)), .titleFocused)]
    case .help(let help): [Span(look.say(HelpWords.title(help.about)), .titleFocused)]
    case .palette: [Span(look.say(PaletteWords.title), .titleFocused)]
    case .form(let form):
      [Span(form.form.map { look.say($0.title) } ?? look.say(LayerWords.opening), .titleFocused)]
    }
  }

  /// How far a long text is scrolled.
  private func right(_ layer: Layer, _ inner: Rect) -> [Span] {
    let scroll: Int
    switch layer {
    case .inspector(_, let inspector): scroll = inspector
    case .help(let help): scroll = help.scroll
    case .palette(let palette):
      return [Span(PaletteContent(palette, model, look).place, .dim)]
    case .menu, .rebuild, .prompt, .form: return []
    }
    let extent = LayerExtent(model)
    guard extent.lines > extent.rows else { return [] }
    let up = scroll > 0 ? look.glyphs.arrowUp : " "
    let down = scroll < extent.lines - extent.rows ? look.glyphs.arrowDown : " "
    return [Span("\(up)\(down)", .key)]
  }
}
