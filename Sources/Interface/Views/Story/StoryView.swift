import EventSourcing
import Primitives
import Simulation
import Terminal

/// The sequence diagram of one order or of all: lifelines, the messages that were delivered, the
/// position of now, and below it what is under way.
struct StoryView: ViewContent {
  private let model: Model
  private let look: Look

  init(model: Model, look: Look) { (self.model, self.look) = (model, look) }

  func items() -> [Item] {
    model.snapshot.story.map { .step($0.step) }
      + (model.ofStory(model.snapshot.flights) + model.ofStory(model.snapshot.held))
      .map { .sending($0.id) }
  }

  func draw(on canvas: inout Canvas, _ rect: Rect) {
    canvas.clear(rect)
    // In the overview it only looks on.
    let hasFocus = model.view == .story
    canvas.frame(
      rect, title: [Span(look.say(StoryWords.title), hasFocus ? .titleFocused : .title)],
      right: right, role: hasFocus ? .borderFocused : .border,
      border: hasFocus ? look.borderFocused : look.border)
    let picture = Picture(model: model, look: look, rect)
    guard !picture.isEmpty else {
      return canvas.draw(
        look.wrapped(look.say(hint), .dim, picture.inner.columns), in: picture.inner)
    }
    picture.draw(on: &canvas, selection: model.selection)
    let (seen, count) = (picture.seen, picture.rows.count)
    if hasFocus, seen.count < count, !seen.isEmpty {
      let words = ViewWords.seen(first: seen.lowerBound + 1, last: seen.upperBound, of: count)
      canvas.footer(rect, [Span(look.say(words), .dim)])
    }
  }

  func item(at position: Position, in rect: Rect) -> Item? {
    let picture = Picture(model: model, look: look, rect)
    guard picture.body.contains(position) else { return nil }
    let index = position.row - picture.body.row + picture.seen.lowerBound
    return picture.seen.contains(index) ? picture.rows[index].item : nil
  }

  func seenItems(of selection: Item?, in rect: Rect) -> Int {
    let picture = Picture(model: model, look: look, rect)
    return Set(picture.seen.compactMap { picture.rows[$0].item }).count
  }

  private var right: [Span] {
    let whose = model.storyOf.map { ViewWords.order($0) } ?? .allOrders
    // Of all orders, every step is told, though not all of them are at hand.
    let snapshot = model.snapshot
    let count = StoryWords.steps(model.storyOf == nil ? snapshot.step : snapshot.story.count)
    return [Span(look.say(whose) + "  ", .strong), Span(look.say(count), .dim)]
  }

  private var hint: StoryWords {
    model.storyOf.map { .nothingOfOrder($0) } ?? .empty(key: look.key(.step))
  }

  /// The rows that are seen, and where.
  private struct Picture {
    let inner, body: Rect
    let rows: [StoryRow]
    let seen: Range<Int>
    private let heads: StoryHeads
    private let diagram: StoryDiagram

    var isEmpty: Bool { rows.count < 2 }

    init(model: Model, look: Look, _ rect: Rect) {
      inner = rect.inset(rows: 1, columns: rect.columns < 70 ? 1 : 2)
      let digits = String(model.snapshot.story.last?.step ?? model.snapshot.step).count
      let layout = StoryLayout(inner, participants: model.participantsOfStory, digits: digits)
      let story = StoryRows(model: model, look: look, labelColumns: layout.labelColumns)
      heads = StoryHeads(model: model, look: look, layout: layout)
      diagram = StoryDiagram(look: look, layout: layout)
      body = inner.splitTop(heads.rows).rest
      rows = story.rows
      let place = model.selection.flatMap { item in story.rows.firstIndex { $0.item == item } }
      seen = PaneContent.window(count: rows.count, rows: body.rows, around: place ?? story.now)
    }

    /// In a room that is smaller than this nothing could be made out.
    private static let narrowest = 24

    func draw(on canvas: inout Canvas, selection: Item?) {
      guard inner.columns >= Self.narrowest, body.rows > 0 else { return }
      heads.draw(on: &canvas)
      for (row, index) in seen.enumerated() {
        diagram.draw(rows[index], at: body.row + row, on: &canvas)
        if let item = rows[index].item, item == selection {
          var line = Line()
          line.overlay = .selection
          canvas.draw(line, row: body.row + row, in: inner)
        }
      }
    }
  }
}
