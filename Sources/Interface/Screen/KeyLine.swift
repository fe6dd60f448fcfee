import Simulation
import Terminal

/// The last line: the keys that do something now, or a message that stays until the next key.
struct KeyLine {
  let model: Model
  let look: Look

  /// Between the margins.
  static func room(_ rect: Rect) -> Int { rect.columns - 2 }

  func draw(on canvas: inout Canvas, _ rect: Rect) {
    canvas.clear(rect, .bar)
    let room = Self.room(rect)
    if let work = model.snapshot.work {
      let what = "\(look.glyphs.play) \(look.say(WorkWords.doing(work)))"
      let stop = [
        Span("   " + look.key(.close, in: model.scope), .barKey),
        Span(" " + look.say(WorkWords.stops), .bar),
      ]
      let clipped = look.clip(what, max(0, room - Line.columns(stop)))
      canvas.put(
        [Span(clipped, .running)] + stop, row: rect.row, column: rect.column + 1, columns: room)
      return
    }
    if let toast = model.toast {
      let sign = toast.tone == .info ? look.glyphs.check : look.glyphs.warning
      canvas.put(
        [Span("\(sign) \(look.say(toast))", toast.tone == .info ? .toastInfo : .toastWarning)],
        row: rect.row, column: rect.column + 1, columns: room)
      return
    }
    for hint in KeyHints(model: model, look: look).placed(in: room) {
      canvas.put(
        hint.spans, row: rect.row, column: rect.column + 1 + hint.column, columns: hint.columns)
    }
  }
}
