import Simulation
import Terminal

/// Which step stands where on the timeline.
struct TimelineScale {
  /// The opening's last step, and the last step there is.
  let first, last: Int
  /// Where the steps stand.
  let bar: Rect

  init(_ model: Model, _ rect: Rect) {
    first = model.snapshot.opening
    last = max(first, model.snapshot.end?.step ?? model.snapshot.step)
    let look = Look(model.settings)
    let label = TextWidth.columns(of: look.say(TimelineWords.step(last, of: last)))
    bar = rect.inset(rows: 0, columns: 1).splitRight(label + 1).rest
  }

  func column(of step: Int) -> Int {
    guard last > first, bar.columns > 1 else { return bar.column }
    let place = max(0, min(step, last) - first)
    return bar.column + (place * (bar.columns - 1) + (last - first) / 2) / (last - first)
  }

  func step(atColumn column: Int) -> Int {
    guard last > first, bar.columns > 1 else { return last }
    let place = max(0, min(column - bar.column, bar.columns - 1))
    return first + (place * (last - first) + (bar.columns - 1) / 2) / (bar.columns - 1)
  }
}
