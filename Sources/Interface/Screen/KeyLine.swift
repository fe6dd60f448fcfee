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

  /// The most important first.
  private var bindings: [Binding] {
    let all = look.bindings.hints(in: model.scope).filter { binding in
      // The way back to now belongs to the past; elsewhere the key only selects.
      binding.action != .toNow || isElsewhere
    }
    guard model.scope.isScreen else { return all }
    return all.filter { urgent.contains($0.action) }
      + all.filter { !urgent.contains($0.action) }
  }

  /// What is wanted before all else as things stand: the speed of a run, the way through the phases,
  /// what explains a broken promise.
  private var urgent: [Action] {
    if model.isRunning { return [.run, .faster, .slower] }
    if model.snapshot.phase != nil { return [.phaseForward, .phaseBack] }
    return model.snapshot.violations.isEmpty ? [] : [.showInvariants]
  }

  /// There is a now to go back to.
  private var isElsewhere: Bool {
    model.snapshot.end != nil || model.snapshot.phase != nil || model.snapshot.rebuild != nil
  }

  /// The story of the selected rule is there.
  private var isExplained: Bool {
    guard case .rule(let rule)? = model.selection else { return false }
    return model.snapshot.minimalStory?.rule == rule
  }

  private var treatment: HintWords {
    switch model.selection {
    case .deadLetter: .resend
    case .fault: .lift
    case .mechanism: .turn
    default: .deliver
    }
  }

  private func word(_ action: Action) -> HintWords {
    switch action {
    case .run where model.isRunning: .pause
    case .zoom where model.view == .context: .overview
    case .toNow where isElsewhere: .backToNow
    case .accept where model.scope == .palette: .action(.treat)
    case .treat where model.scope == .flight: treatment
    case .changes where model.isFolding: .payload
    case .explain where isExplained: .hideStory
    case .everyStory where model.storyOf == nil: .thisOrder
    case .close where model.scope == .rebuild: .endRebuild
    case .close where model.scope.isScreen: .overview
    default: .action(action)
    }
  }
}
