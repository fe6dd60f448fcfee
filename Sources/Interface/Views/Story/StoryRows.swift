import EventSourcing
import Primitives
import Simulation
import Terminal

/// What the sequence diagram shows, from the oldest step down to what is under way.
struct StoryRows {
  let model: Model
  let look: Look
  /// The room for words beside the diagram; nil where they stand in the diagram. What was out of the
  /// ordinary about a message stands beside its name where there is room for both, else below it.
  private let labelColumns: Int?

  private(set) var rows: [StoryRow] = []
  /// The row that parts what has happened from what is under way.
  private(set) var now = 0

  init(model: Model, look: Look, labelColumns: Int?) {
    (self.model, self.look, self.labelColumns) = (model, look, labelColumns)
    let snapshot = model.snapshot
    if earlier > 0 {
      let words = StoryWords.earlier(earlier, key: look.key(.goTo))
      rows.append(StoryRow(shape: .band, label: [Span(look.say(words), .dim)], role: .dim))
    }
    for step in snapshot.story { add(step) }
    now = rows.count
    let time = model.clock(snapshot.now)
    let words: StoryWords =
      snapshot.end == nil
      ? .now(step: snapshot.step, time: time) : .past(step: snapshot.step, time: time)
    rows.append(
      StoryRow(
        shape: .band, label: [Span(look.say(words), .titleActed)], role: .titleActed))
    for flight in model.ofStory(snapshot.flights) {
      add(flight, Span(look.due(flight.due, now: snapshot.now), .dim))
    }
    for flight in model.ofStory(snapshot.held) {
      add(flight, Span(look.say(StoryWords.held), .waiting))
    }
  }

  /// How many steps of all orders came before those that are at hand.
  private var earlier: Int {
    guard model.view == .story, model.storyOf == nil, let first = model.snapshot.story.first
    else { return 0 }
    return max(0, first.step - 1)
  }

  private mutating func add(_ flight: Snapshot.Flight, _ when: Span) {
    rows.append(
      StoryRow(
        shape: .arrow(from: flight.from, to: flight.to, .underWay),
        label: look.name(flight.name, flight.kind) + [Span("  "), when],
        role: look.role(flight.kind), item: .sending(flight.id)))
  }

  private mutating func add(_ step: Snapshot.Step) {
    let first = rows.count
    if case .changed = step.act {
      let label = StepSummary(model: model, look: look).spans(step)
      rows.append(StoryRow(shape: .band, label: label, role: .waiting))
    } else if let message = step.message, let to = step.to {
      add(message, to, step)
    }
    for row in step.led where row.isKept && !row.isUnpublished { rows.append(note(row)) }
    for row in step.led where row.isUnpublished { rows += [note(row), unpublished(row)] }
    guard first < rows.count else { return }
    rows[first].step = String(step.step)
    rows[first].time = model.clock(step.time)
    for index in first..<rows.count { rows[index].item = .step(step.step) }
  }

  private mutating func add(_ message: Snapshot.LogRow, _ to: ParticipantID, _ step: Snapshot.Step)
  {
    let name = look.name(message.name, message.kind)
    let remark = StepRemark(step.act, look)
    let hasArrow = step.act.hasArrow && message.origin != to
    let shape: StoryRow.Shape =
      hasArrow
      ? .arrow(from: message.origin, to: to, step.act.isLost ? .lost : .delivered)
      : .note(at: to, sign: remark?.sign ?? look.glyphs.filled)
    let said = remark.map { [Span("  "), $0.span] } ?? []
    let isOneRow = !hasArrow || (labelColumns.map { Line.columns(name + said) <= $0 } ?? false)
    rows.append(
      StoryRow(
        shape: shape, label: isOneRow ? name + said : name,
        role: hasArrow ? look.role(message.kind) : remark?.role ?? look.role(message.kind)))
    guard !isOneRow, let remark else { return }
    rows.append(
      StoryRow(
        shape: .note(at: to, sign: remark.sign), label: indent + [Span(remark.text, remark.role)],
        role: remark.role))
  }

  /// Below what its context recorded, and crashed before it was published.
  private func unpublished(_ row: Snapshot.LogRow) -> StoryRow {
    StoryRow(
      shape: .note(at: row.origin, sign: look.glyphs.cross),
      label: indent + [Span(look.say(PaneWords.unpublished), .bad)], role: .bad)
  }

  /// What its context recorded, and sends to nobody at once.
  private func note(_ row: Snapshot.LogRow) -> StoryRow {
    let role = look.role(row.kind)
    let sign = look.glyph(row.kind).first ?? look.glyphs.filled
    return StoryRow(
      shape: .note(at: row.origin, sign: sign),
      label: indent + [Span(row.name, role)], role: role)
  }

  /// Beside the diagram, what belongs to a message stands further in.
  private var indent: [Span] { labelColumns == nil ? [] : [Span("  ")] }
}

extension StepAct {
  /// Whether the message set out for its recipient in this step.
  fileprivate var hasArrow: Bool {
    switch self {
    case .handled, .crashed, .refused, .dropped: true
    case .moved, .copied, .redelivered, .changed: false
    }
  }

  fileprivate var isLost: Bool { if case .dropped = self { true } else { false } }
}

extension Snapshot.LogRow {
  /// It goes to nobody.
  fileprivate var isKept: Bool { !recipients.contains { _ in true } }
}
