import EventSourcing
import Primitives
import Simulation
import Terminal

/// The log: one line for each entry, the newest last.
struct LogContent {
  let model: Model
  let look: Look

  func lines(_ size: Size) -> [Line] {
    let log = model.snapshot.log
    guard !log.isEmpty else {
      return TextWrap.lines(look.say(PaneWords.noLog), columns: size.columns)
        .prefix(size.rows).map { Line([Span($0, .dim)]) }
    }
    let columns = LogColumns(size.columns, model, look)
    let hasHead = size.rows >= 5
    let rows = size.rows - (hasHead ? 1 : 0)
    let selected = model.selected[.log]?.position
    let place = selected.map { position in
      log.firstIndex { $0.position >= position } ?? log.count - 1
    }
    let seen = PaneContent.window(count: log.count, rows: rows, around: place ?? log.count)
    let head = hasHead ? [columns.head] : []
    return head
      + log[seen].map { columns.line($0, isNew: $0.step == model.snapshot.last?.step) }
  }
}
