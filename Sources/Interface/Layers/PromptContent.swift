import Primitives
import Simulation
import Terminal

/// A line that is typed, and below it what can be typed, what was wrong, or what was found.
struct PromptContent {
  let prompt: PromptState
  let model: Model
  let look: Look

  /// The field, and what stands below it, two lines at least.
  func rows(_ columns: Int) -> Int { 1 + max(2, note(columns).count) }

  private func note(_ columns: Int) -> [Line] { look.wrapped(below.text, below.role, columns) }

  func draw(on canvas: inout Canvas, _ rect: Rect) -> Position? {
    let (top, note) = rect.splitTop(1)
    canvas.clear(top, .fieldFocused)
    let cursor = Prompt.draw(
      prompt.field, role: prompt.field.isProposal ? .field : .fieldFocused, on: &canvas, top)
    canvas.draw(self.note(note.columns), in: note)
    return prompt.answer == nil ? cursor : nil
  }

  private var below: Span {
    if let error = prompt.error {
      return Span("\(look.glyphs.warning) \(look.say(error))", .error)
    }
    if prompt.question == .find, let filter = model.filter {
      guard let found = model.snapshot.found, found.text == filter else {
        return Span(look.say(PromptWords.looking), .dim)
      }
      let words: PromptWords =
        model.snapshot.end == nil ? .found(found.total) : .foundSoFar(found.total)
      return Span(look.say(words), found.total > 0 ? .strong : .waiting)
    }
    let snapshot = model.snapshot
    if prompt.question == .moment {
      let words = PromptWords.moments(max(1, snapshot.position), time: model.clock(snapshot.now))
      return Span(look.say(words), .dim)
    }
    return Span(look.say(PromptWords.hint(prompt.question)), .dim)
  }
}
