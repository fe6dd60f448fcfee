import EventSourcing
import Primitives
import Simulation
import Terminal

/// The first line: what runs, how it stands, what is wrong, and where in the log and in time it is.
struct StatusLine {
  let model: Model
  let look: Look

  private var snapshot: Snapshot { model.snapshot }

  private static let name = "orderflow  "
  /// As much of the scenario's title is worth more than a figure.
  private static let leastTitle = 20
  private static let titleInThePast = 12
  private static let shortestTitle = 6

  func draw(on canvas: inout Canvas, _ rect: Rect) {
    let isPast = snapshot.end != nil
    canvas.clear(rect, isPast ? .past : .bar)
    let room = rect.columns - 2
    let left = state + branch + alarms
    // The figures give way one by one, then the title is clipped.
    var figures = isPast && rect.columns < Layout.standard.columns ? [figures[0]] : figures
    func width(_ spans: [[Span]]) -> Int { spans.reduce(0) { $0 + Line.columns($1) + 3 } }
    let name =
      Self.name.count + min(Self.leastTitle, TextWidth.columns(of: look.say(snapshot.title)))
    while figures.count > 1, Line.columns(left) + width(figures) + name + 2 > room {
      figures.removeLast()
    }
    // The clock is worth more than most of the title.
    let least = Self.name.count + Self.shortestTitle
    if Line.columns(left) + width(figures) + least + 2 > room { figures = [] }
    let right = figures.flatMap { [Span("   ", .bar)] + $0 }
    let title = title(room - Line.columns(right) - Line.columns(left))
    // The whole bar says that this is not now.
    func toned(_ spans: [Span]) -> [Span] {
      isPast ? spans.map { Span($0.text, $0.role == .alarm ? .alarm : .past) } : spans
    }
    canvas.put(toned(title + left), row: rect.row, column: rect.column + 1, columns: room)
    let start = rect.columns - 1 - Line.columns(right)
    if isPast { pointBack(from: Line.columns(title + left) + 3, to: start, on: &canvas, rect.row) }
    canvas.put(
      toned(right), row: rect.row, column: rect.column + start, columns: Line.columns(right))
  }

  /// Fills what is free with arrows that point back: without colour, too, this is seen not to be now.
  private func pointBack(from first: Int, to end: Int, on canvas: inout Canvas, _ row: Int) {
    guard end - first >= 3 else { return }
    let arrows = String(repeating: "\(look.glyphs.arrowLeft) ", count: (end - first) / 2)
    canvas.put([Span(arrows, .past)], row: row, column: first, columns: end - first)
  }

  /// The program and the scenario, as far as there is room for them.
  private func title(_ room: Int) -> [Span] {
    let all = room - Self.name.count - 2
    // In the past the arrows that say so need some of the room.
    let left = snapshot.end == nil ? all : min(all, max(Self.titleInThePast, all - 16))
    if left >= 6 {
      let title = look.clip(look.say(snapshot.title), left)
      return [Span(Self.name, .barStrong), Span(title + "  ", .bar)]
    }
    return room >= Self.name.count ? [Span(Self.name, .barStrong)] : []
  }

  private var state: [Span] {
    let glyphs = look.glyphs
    func span(_ sign: Character, _ words: StatusWords, _ role: Role) -> [Span] {
      [Span("\(sign) \(look.say(words))", role)]
    }
    if let loading = snapshot.loading {
      return span(glyphs.play, .loading(loading.percent), .running)
    }
    if let end = snapshot.end {
      return span(glyphs.arrowLeft, .past(snapshot.step, of: end.step), .past)
    }
    if model.seek != nil { return span(glyphs.play, .searching, .running) }
    if model.isRunning { return span(glyphs.play, .running(model.speed.perSecond), .running) }
    if let rebuild = snapshot.rebuild {
      return rebuild.isDone
        ? span(glyphs.check, .rebuilt, .settled) : span(glyphs.play, .rebuilding, .running)
    }
    if snapshot.phase != nil { return span(glyphs.pause, .phases, .running) }
    switch snapshot.hit {
    case .breakpoint: return span(glyphs.filled, .stopped, .running)
    case .bookmark: return span(glyphs.open, .atBookmark, .running)
    case nil: break
    }
    switch snapshot.status {
    case .ready: return span(glyphs.pause, .paused, .barStrong)
    case .settled:
      return [look.settled(look.say(StatusWords.settled), snapshot, .settled, .barStrong)]
    case .held: return span(glyphs.pause, .held, .alarm)
    case .full: return span(glyphs.warning, .full, .alarm)
    }
  }

  /// Which line of history it is, where there is more than one.
  private var branch: [Span] {
    guard snapshot.branches.count > 1 else { return [] }
    return [Span("  \(look.glyphs.diamond) \(snapshot.branch.name)", .barStrong)]
  }

  private var alarms: [Span] {
    var spans: [Span] = []
    func add(_ words: StatusWords) {
      spans.append(Span(" ", .bar))
      spans.append(Span(" \(look.glyphs.warning) \(look.say(words)) ", .alarm))
    }
    if !snapshot.violations.isEmpty { add(.broken(snapshot.violations.count)) }
    if snapshot.failure != nil { add(.notStored) }
    if snapshot.deadLetterTotal > 0 { add(.deadLetters(snapshot.deadLetterTotal)) }
    if !snapshot.faults.isEmpty { add(.faults(snapshot.faults.count)) }
    let off = snapshot.mechanisms.absent.count
    if off > 0 {
      add(snapshot.mechanisms.absent.first.map { off == 1 ? .without($0) : .off(off) } ?? .off(off))
    }
    return spans
  }

  /// The most important first. The step stands on the timeline.
  private var figures: [[Span]] {
    let isWide = model.size.columns >= 110
    let time =
      isWide
      ? "\(snapshot.now.dateText) \(snapshot.now.clockText)" : model.clock(snapshot.now)
    return [
      [Span(time, .bar)],
      [Span(look.say(StatusWords.entries(snapshot.position)), .bar)],
      [Span(look.say(StatusWords.seed(snapshot.seed)), .barDim)],
    ]
  }
}
