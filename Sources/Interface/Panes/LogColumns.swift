import EventSourcing
import Primitives
import Simulation
import Terminal

/// Which columns of the log there is room for.
struct LogColumns {
  private let model: Model
  private let look: Look
  /// All of them were recorded by one context: only to whom they go is said.
  private let isOwn: Bool
  private let number, time, name, route, subject, meaning: Int

  init(_ columns: Int, _ model: Model, _ look: Look, isOwn: Bool = false) {
    (self.model, self.look, self.isOwn) = (model, look, isOwn)
    let label = TextWidth.columns(of: look.say(PaneWords.columnNumber))
    number = max(label, String(model.snapshot.position).count, 3)
    time = columns >= 60 ? 12 : 0
    let fixed = 1 + number + 1 + (time > 0 ? time + 1 : 0) + 2
    name = min(28, max(1, columns - fixed))
    var left = columns - fixed - name
    /// Takes a column's share where there is room for it, and the gap before it.
    func take(_ least: Int, _ most: Int) -> Int {
      guard left > least else { return 0 }
      let width = min(left - 1, most)
      left -= width + 1
      return width
    }
    subject = left >= 40 ? take(8, 10) : 0
    route = isOwn ? take(12, 30) : take(20, 42)
    meaning = take(30, .max)
  }

  var head: Line {
    line(
      number: look.pad(look.say(PaneWords.columnNumber), number, .trailing),
      time: look.say(PaneWords.columnTime), sign: " ", name: look.say(PaneWords.columnMessage),
      route: look.say(isOwn ? PaneWords.columnTo : .columnRoute),
      subject: look.say(PaneWords.columnSubject),
      meaning: look.say(PaneWords.columnMeaning), roles: (.heading, .heading, .heading),
      isNew: false)
  }

  /// - Parameter isNew: the last step recorded it: it is marked and lit up.
  func line(_ row: Snapshot.LogRow, isNew: Bool) -> Line {
    let to = model.recipients(of: row, look)
    let from = isOwn ? "" : "\(model.title(row.origin, look.language)) "
    let sign = isOwn && to.role == .dim ? "" : "\(to.sign) "
    var line = line(
      number: look.pad(String(row.position), number, .trailing), time: model.clock(row.time),
      sign: look.glyph(row), name: row.name,
      route: "\(from)\(sign)\(to.names)", subject: row.subject ?? "",
      meaning: look.say(row.said),
      roles: (.dim, look.role(row), to.role), isNew: isNew)
    line.item = .entry(row.position)
    if isNew { line.overlay = .changed }
    return line
  }

  private func line(
    number: String, time: String, sign: String, name: String, route: String, subject: String,
    meaning: String, roles: (quiet: Role, kind: Role, text: Role), isNew: Bool
  ) -> Line {
    func cell(_ text: String, _ width: Int, _ role: Role) -> [Span] {
      width > 0 ? [Span(look.pad(text, width) + " ", role)] : []
    }
    let last = self.meaning > 0 ? (meaning, roles.quiet) : (route, roles.text)
    return Line(
      [Span(isNew ? String(look.glyphs.halfBlock) : " ", .titleActed)]
        + cell(number, self.number, roles.quiet) + cell(time, self.time, roles.quiet)
        + [Span(sign + " ", roles.kind)]
        + (self.route == 0
          ? [Span(look.clip(name, self.name), roles.kind)] : cell(name, self.name, roles.kind))
        + cell(subject, self.subject, roles.text)
        + (self.meaning > 0 ? cell(route, self.route, roles.text) : [])
        + (self.route > 0 ? [Span(last.0, last.1)] : []))
  }
}
