import Simulation
import Terminal

/// The last line: the keys that do something now, or a message that stays until the next key.
struct KeyLine {
  let model: Model
  let look: Look

  func draw(on canvas: inout Canvas, _ rect: Rect) {
    canvas.clear(rect, .bar)
    let room = rect.columns - 2
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
    var column = 0
    for hint in hints {
      let width = Line.columns(hint)
      if column + width > room { continue }
      canvas.put(hint, row: rect.row, column: rect.column + 1 + column, columns: width)
      column += width + 3
    }
  }

  /// The keys that work now, the most important first; the two of a pair stand together.
  private var hints: [[Span]] {
    var hints: [[Span]] = []
    var words: [String] = []
    for binding in bindings
    where model.obstacle(to: binding.action, in: model.scope) == nil {
      guard let key = binding.keys.first else { continue }
      let word = look.say(word(binding.action))
      let name = KeyName.text(key, look)
      if let place = words.firstIndex(of: word) {
        hints[place][0].text += " " + name
      } else {
        words.append(word)
        hints.append([Span(name, .barKey), Span(" " + word, .bar)])
      }
    }
    return hints.map { [Span($0[0].text, .barKey), Span($0[1].text, .bar)] }
  }

  /// While it runs, its speed comes right after what stops it.
  private var bindings: [Binding] {
    let all = look.bindings.hints(in: model.scope).filter { binding in
      // The way back to now belongs to the past; elsewhere the key only selects.
      binding.action != .toNow || isElsewhere
    }
    guard model.isRunning, model.scope.isScreen else { return all }
    let running: [Action] = [.run, .faster, .slower]
    return all.filter { running.contains($0.action) }
      + all.filter { !running.contains($0.action) }
  }

  /// There is a now to go back to.
  private var isElsewhere: Bool {
    model.snapshot.end != nil || model.snapshot.phase != nil || model.snapshot.rebuild != nil
  }

  private func word(_ action: Action) -> HintWords {
    switch action {
    case .run where model.isRunning: .pause
    case .zoom where model.view == .context: .overview
    case .toNow where isElsewhere: .backToNow
    case .accept where model.scope == .palette: .action(.treat)
    case .close where model.scope == .rebuild: .endRebuild
    case .close where model.scope.isScreen: .overview
    default: .action(action)
    }
  }
}
