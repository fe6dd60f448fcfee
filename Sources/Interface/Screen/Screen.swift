import Simulation
import Terminal

/// What a terminal is to show.
struct Frame: Equatable {
  let grid: Grid
  /// Where the cursor blinks: only where something can be typed.
  let cursor: Position?
}

/// The picture of a model: nothing else decides what is on the screen.
enum Screen {
  static func frame(of model: Model) -> Frame {
    let look = Look(model.settings)
    var canvas = Canvas(size: model.size, look: look)
    let layout = Layout(model)
    guard layout.kind != .tooSmall else {
      TooSmall.draw(on: &canvas)
      return Frame(grid: canvas.grid, cursor: nil)
    }
    StatusLine(model: model, look: look).draw(on: &canvas, layout.status)
    if let content = model.view.content(model, look) { content.draw(on: &canvas, layout.middle) }
    draw(layout.parts, of: model, look, on: &canvas)
    PanelContent(model: model, look: look).draw(on: &canvas, layout.panel)
    Timeline(model: model, look: look).draw(on: &canvas, layout.timeline)
    KeyLine(model: model, look: look).draw(on: &canvas, layout.keys)
    var cursor: Position?
    for layer in model.layers {
      cursor = LayerBox(model: model, look: look).draw(layer, on: &canvas, layout)
    }
    return Frame(grid: canvas.grid, cursor: cursor)
  }

  private static func draw(
    _ parts: Layout.Parts, of model: Model, _ look: Look, on canvas: inout Canvas
  ) {
    if let list = parts.list { ContextList(model: model, look: look).draw(on: &canvas, list) }
    for placed in parts.panes { PaneFrame(model: model, look: look).draw(placed, on: &canvas) }
    if let inspector = parts.inspector {
      InspectorPane(model: model, look: look).draw(on: &canvas, inspector)
    }
    if let story = parts.story {
      StoryView(model: model, look: look).draw(on: &canvas, story)
    }
  }
}
