/// Something the user can ask for with a key. The raw value is its id.
enum Action: String, CaseIterable, Sendable {
  // The simulation.
  case step, back, run, faster, slower
  case toStart = "to-start"
  case toNow = "to-now"
  case placeOrder = "place-order"
  // Moving about.
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case focus1 = "focus-1"
  case focus2 = "focus-2"
  case focus3 = "focus-3"
  case focus4 = "focus-4"
  case focus5 = "focus-5"
  case focusMessages = "focus-messages"
  case selectNext = "select-next"
  case selectPrevious = "select-previous"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case first, last, inspect, zoom
  // What is seen in full.
  case scrollDown = "scroll-down"
  case scrollUp = "scroll-up"
  case scrollPageDown = "scroll-page-down"
  case scrollPageUp = "scroll-page-up"
  case scrollStart = "scroll-start"
  case scrollEnd = "scroll-end"
  // The form.
  case nextField = "next-field"
  case previousField = "previous-field"
  case send
  // The interface itself.
  case viewMenu = "view-menu"
  case language, theme, mouse
  case copy, help, close, redraw, suspend, quit

  /// The context that the action goes to.
  var context: Int? {
    switch self {
    case .focus1: 0
    case .focus2: 1
    case .focus3: 2
    case .focus4: 3
    case .focus5: 4
    default: nil
    }
  }
}
