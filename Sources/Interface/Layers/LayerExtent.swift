import Terminal

/// How much of the topmost layer there is, and how much of it is seen: what scrolling goes by.
struct LayerExtent {
  private(set) var lines = 0
  private(set) var rows = 0

  /// There is nothing to scroll.
  var isWhole: Bool { lines <= rows }

  init(_ model: Model) {
    guard let layer = model.layers.last else { return }
    let look = Look(model.settings)
    let layout = Layout(model)
    let inner = LayerBox.frame(of: layer, model, look, layout).inset(rows: 1, columns: 2)
    switch layer {
    case .inspector:
      lines = InspectorContent(model: model, look: look).lines(inner.columns).count
      rows = inner.rows
    case .help(let help):
      lines = HelpContent(help, model, look).lines(inner.columns).count
      rows = max(0, inner.rows - 2)
    case .menu, .rebuild, .prompt, .form, .palette: break
    }
  }
}
