import Terminal

/// A full-screen view: what can be selected in it, and how it looks. Like the screen, it is a pure
/// function of the model.
///
/// What is selected is `model.selection`; what is typed to narrow the log is `model.filter`; whose
/// story is told is `model.storyOf` (nil: of all). In the store view without a filter nothing is
/// selected while it follows the log's end, as in the pane of the log; any entry of the log can be
/// selected, and the part around it is asked for.
protocol ViewContent {
  init(model: Model, look: Look)

  /// What can be selected, from top to bottom.
  func items() -> [Item]

  /// Draws the view, its frame included.
  func draw(on canvas: inout Canvas, _ rect: Rect)

  /// What a click at `position` selects, where the view is drawn in `rect`.
  func item(at position: Position, in rect: Rect) -> Item?

  /// How many different things are seen of the list that `selection` is in.
  func seenItems(of selection: Item?, in rect: Rect) -> Int
}

extension ViewContent {
  func item(at position: Position, in rect: Rect) -> Item? { nil }
}

extension View {
  /// What fills the screen; nil for the overview, which is made of panes.
  func content(_ model: Model, _ look: Look) -> (any ViewContent)? {
    switch self {
    case .overview: nil
    case .context: WholeContextView(model: model, look: look)
    case .flight: FlightView(model: model, look: look)
    case .invariants: InvariantsView(model: model, look: look)
    case .branches: BranchesView(model: model, look: look)
    case .breakpoints: BreakpointsView(model: model, look: look)
    case .store: StoreView(model: model, look: look)
    case .story: StoryView(model: model, look: look)
    case .causation: CausationView(model: model, look: look)
    }
  }
}
