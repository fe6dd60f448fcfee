import Primitives
import Simulation
import Terminal

/// The first line: what runs, how it stands, and where in the log and in time it is.
struct StatusLine {
  let model: Model
  let look: Look

  func draw(on canvas: inout Canvas, _ rect: Rect) {
    let isPast = model.snapshot.end != nil
    canvas.clear(rect, isPast ? .alarm : .bar)
    let room = rect.columns - 2
    let alarm = alarm
    let state = state
    let fixed = Line.columns(alarm) + Line.columns(state)
    // The figures give way one by one, then the title is clipped.
    var figures = figures
    func width(_ spans: [[Span]]) -> Int { spans.reduce(0) { $0 + Line.columns($1) + 3 } }
    while !figures.isEmpty, fixed + width(figures) + 24 > room { figures.removeLast() }
    let right = figures.flatMap { [Span("   ", .bar)] + $0 }
    let titleRoom = room - Line.columns(right) - fixed - 14
    let title = look.clip(look.say(model.snapshot.title), max(0, titleRoom))
    let left = [Span("orderflow", .barStrong), Span("  " + title + "  ", .bar)] + state + alarm
    // The whole bar says that this is not now.
    func toned(_ spans: [Span]) -> [Span] {
      isPast ? spans.map { Span($0.text, .alarm) } : spans
    }
    canvas.put(toned(left), row: rect.row, column: rect.column + 1, columns: room)
    let start = rect.columns - 1 - Line.columns(right)
    canvas.put(
      toned(right), row: rect.row, column: rect.column + start, columns: Line.columns(right))
  }

  private var state: [Span] {
    let glyphs = look.glyphs
    if let end = model.snapshot.end {
      let words = StatusWords.past(model.snapshot.step, of: end.step)
      return [Span("\(glyphs.arrowLeft) \(look.say(words))", .alarm)]
    }
    if model.isRunning {
      let words = StatusWords.running(model.speed.perSecond)
      return [Span("\(glyphs.play) \(look.say(words))", .running)]
    }
    switch model.snapshot.status {
    case .ready: return [Span("\(glyphs.pause) \(look.say(StatusWords.paused))", .barStrong)]
    case .settled: return [Span("\(glyphs.check) \(look.say(StatusWords.settled))", .settled)]
    case .full: return [Span("\(glyphs.warning) \(look.say(StatusWords.full))", .alarm)]
    }
  }

  private var alarm: [Span] {
    var spans: [Span] = []
    func add(_ words: StatusWords) {
      spans.append(Span("  ", .bar))
      spans.append(Span(" \(look.glyphs.warning) \(look.say(words)) ", .alarm))
    }
    if !model.snapshot.violations.isEmpty { add(.broken(model.snapshot.violations.count)) }
    if model.snapshot.failure != nil { add(.notStored) }
    return spans
  }

  /// The most important first.
  private var figures: [[Span]] {
    let snapshot = model.snapshot
    let isWide = model.size.columns >= 110
    let time =
      isWide
      ? "\(snapshot.now.dateText) \(snapshot.now.clockText)" : snapshot.now.clockText
    let step = [Span(look.say(StatusWords.step(snapshot.step)), .barStrong)]
    return (snapshot.end == nil ? [step] : []) + [
      [Span(time, .bar)],
      [Span(look.say(StatusWords.entries(snapshot.position)), .bar)],
      [Span(look.say(StatusWords.seed(snapshot.seed)), .barDim)],
    ]
  }
}
