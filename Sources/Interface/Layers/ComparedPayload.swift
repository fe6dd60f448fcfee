import Simulation
import Terminal

/// The payload of an entry, line by line, held against that of the entry before it in its stream.
struct ComparedPayload {
  private let detail: EntryDetail
  private let look: Look

  init(_ detail: EntryDetail, _ look: Look) { (self.detail, self.look) = (detail, look) }

  /// The columns of the signs before a payload that is held against another.
  private static let margin = 2

  /// The payload, with what is new or other since the entry before it in its stream.
  func lines(_ columns: Int) -> [Line] {
    let payload = PayloadLines(detail.payload).lines
    guard let previous = detail.previous else {
      return payload.flatMap { JSONLine($0.text).lines(columns) }
    }
    let old = PayloadLines(previous.payload).values
    let isSame = payload.allSatisfy { $0.change(since: old) == nil }
    let words: StoreWords =
      isSame
      ? .same(version: previous.version, position: previous.position)
      : .since(version: previous.version, position: previous.position)
    return look.wrapped(look.say(words), .dim, columns)
      + payload.flatMap { line in
        compared(JSONLine(line.text).lines(columns - Self.margin), line.change(since: old), columns)
      }
  }

  private func compared(
    _ lines: [Line], _ change: PayloadLines.Change?, _ columns: Int
  ) -> [Line] {
    let sign =
      switch change {
      case .new: "+ "
      case .other: "~ "
      case nil: "  "
      }
    var marked = lines.map { Line([Span(sign, .titleActed)] + $0.spans) }
    guard case .other(let old) = change, let last = marked.indices.last else { return marked }
    let before = [Span("  \(look.glyphs.arrowLeft) \(old)", .waiting)]
    if Line.columns(marked[last].spans + before) <= columns {
      marked[last].spans += before
    } else {
      marked.append(Line([Span("  ")] + before))
    }
    return marked
  }
}
