import EventSourcing
import Primitives
import Simulation
import Terminal

extension Look {
  /// Spans made exactly `columns` wide.
  func fit(_ spans: [Span], _ columns: Int, _ alignment: Alignment = .leading) -> [Span] {
    let total = Line.columns(spans)
    guard total <= columns else { return clip(spans, columns) }
    let space = Span(String(repeating: " ", count: columns - total))
    return alignment == .trailing ? [space] + spans : spans + [space]
  }

  /// Spans that end within `columns`, with a sign that something is missing.
  private func clip(_ spans: [Span], _ columns: Int) -> [Span] {
    var left = columns
    var clipped: [Span] = []
    for span in spans {
      let width = TextWidth.columns(of: span.text)
      if width + TextWidth.columns(of: ellipsis) <= left {
        clipped.append(span)
        left -= width
      } else {
        let filled = span.text + String(repeating: " ", count: max(0, left))
        return clipped + [Span(pad(filled, left), span.role)]
      }
    }
    return clipped
  }

  /// A text as lines of one role.
  func wrapped(_ text: String, _ role: Role, _ columns: Int) -> [Line] {
    TextWrap.lines(text, columns: columns).map { Line([Span($0, role)]) }
  }

  /// A kind's sign and a message's name.
  func name(_ name: String, _ kind: MessageKind) -> [Span] {
    [Span("\(glyph(kind)) \(name)", role(kind))]
  }

  /// A value of a state, in its role; a dash where it is not there.
  func value(_ words: Phrase?, _ role: Role) -> Span {
    words.map { Span(say($0), role) } ?? Span("-", .dim)
  }

  /// How many there are: a number that cannot be overlooked where it is not 0.
  func count(_ number: Int, _ role: Role = .strong) -> [Span] {
    [Span(String(number), number > 0 ? role : .dim)]
  }
}
