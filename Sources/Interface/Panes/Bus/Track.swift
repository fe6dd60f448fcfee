import EventSourcing
import Terminal

/// The way of a message across the bus, as pieces at columns of a row: a line that is drawn as far
/// as the message has come and dotted from there, its sign at its place, its name beside it.
struct Track {
  private struct Piece {
    let column: Int
    let spans: [Span]
  }

  /// How long the way of a message is that comes from outside, or goes there.
  private static let outside = 12

  private var pieces: [Piece] = []
  private let columns: Int

  /// nil where neither end has a pane.
  ///
  /// - Parameters:
  ///   - offset: the row's first column on the screen.
  ///   - columns: the row's.
  init?(
    _ entry: BusEntry, _ lanes: Lanes, offset: Int, columns: Int, _ model: Model, _ look: Look
  ) {
    guard let route = entry.route else { return nil }
    let (source, target) = (lanes[route.from], lanes[route.to])
    guard source != nil || target != nil else { return nil }
    self.columns = columns
    let known = (source ?? target).map { $0.column - offset } ?? 0
    let name = model.title(source == nil ? route.from : route.to, look.language)
    let width = TextWidth.columns(of: name) + 1
    // What is outside stands at the left, else at the right.
    let isLeft = known - Self.outside - width >= 2
    let far = known + (isLeft ? -Self.outside : Self.outside)
    var (start, end) = (
      source.map { $0.column - offset } ?? far, target.map { $0.column - offset } ?? far
    )
    // From one pane to the one below or above it: a short way beside both lanes.
    if start == end { (start, end) = (start - 4, end + 4) }
    if source == nil || target == nil {
      let column = isLeft ? far - width : far + 2
      pieces.append(Piece(column: column, spans: [Span(name, .base)]))
    }
    draw(entry, from: start, to: end, look)
    mark(source, at: start, isRight: end > start, look, entry.role)
    let arrow = target.map { $0.isAbove ? look.glyphs.arrowUp : look.glyphs.arrowDown }
    pieces.append(
      Piece(column: end, spans: [Span(String(arrow ?? look.glyphs.arrowRight), entry.role)]))
  }

  /// The row, from its column `first` on.
  func spans(from first: Int) -> [Span] {
    var spans: [Span] = []
    var column = first
    for piece in pieces.sorted(by: { $0.column < $1.column }) where piece.column >= column {
      spans.append(Span(String(repeating: " ", count: piece.column - column)))
      spans += piece.spans
      column = piece.column + Line.columns(piece.spans)
    }
    return spans
  }

  private mutating func draw(_ entry: BusEntry, from start: Int, to end: Int, _ look: Look) {
    let isRight = end > start
    let (low, high) = (min(start, end), max(start, end))
    let steps = max(0, high - low - 2)
    let way = Int((entry.progress * Double(steps)).rounded())
    let place = isRight ? low + 1 + way : high - 1 - way
    let name = [Span(" \(entry.name) ", entry.role)]
    let width = Line.columns(name)
    var label: Range<Int>?
    if high - place - 1 >= width {
      label = place + 1..<place + 1 + width
    } else if place - low - 1 >= width {
      label = place - width..<place
    }
    func line(_ range: Range<Int>) {
      guard !range.isEmpty else { return }
      let isBehind = (range.lowerBound < place) == isRight
      let stroke = isBehind ? look.border.horizontal : look.glyphs.dot
      let text = String(repeating: stroke, count: range.count)
      pieces.append(
        Piece(column: range.lowerBound, spans: [Span(text, isBehind ? entry.role : .dim)]))
    }
    for part in [low + 1..<max(low + 1, place), min(high, place + 1)..<high] {
      guard let label, label.overlaps(part) else {
        line(part)
        continue
      }
      line(part.lowerBound..<max(part.lowerBound, label.lowerBound))
      line(min(part.upperBound, label.upperBound)..<part.upperBound)
    }
    pieces.append(Piece(column: place, spans: [Span(entry.sign, entry.role)]))
    pieces.append(Piece(column: label?.lowerBound ?? beside(low, high, width), spans: name))
  }

  /// Where the name stands when there is no room for it between both ends: behind what stands at the
  /// right end, or before the left one.
  private func beside(_ low: Int, _ high: Int, _ width: Int) -> Int {
    let taken = pieces.first { $0.column > high }
    let right = taken.map { $0.column + Line.columns($0.spans) } ?? high + 1
    let left = (pieces.map(\.column).filter { $0 < low }.min() ?? low) - width
    return right + width <= columns || left < 2 ? right : left
  }

  private mutating func mark(
    _ source: Lanes.Lane?, at column: Int, isRight: Bool, _ look: Look, _ role: Role
  ) {
    let border = look.border
    let corner =
      switch (source?.isAbove, isRight) {
      case (true?, true): border.bottomLeft
      case (true?, false): border.bottomRight
      case (false?, true): border.topLeft
      case (false?, false): border.topRight
      case (nil, true): border.teeRight
      case (nil, false): border.teeLeft
      }
    pieces.append(Piece(column: column, spans: [Span(String(corner), role)]))
  }
}
