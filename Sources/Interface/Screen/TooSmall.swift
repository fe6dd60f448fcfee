import Primitives
import Terminal

/// The screen where nothing else fits: it says, in both languages, what size is needed.
enum TooSmall {
  static func draw(on canvas: inout Canvas) {
    let size = canvas.grid.size
    let needed = Layout.smallest.description
    let words = LayerWords.tooSmall(needed: needed, now: size.description).phrase
    let ascii = canvas.look.isASCII
    let full = ["orderflow", "", words.en] + (ascii ? [] : [words.ko])
    let fits =
      size.rows >= full.count
      && full.allSatisfy { TextWidth.columns(of: $0) <= size.columns }
    let lines = fits ? full : [needed]
    let top = max(0, (size.rows - lines.count) / 2)
    for (index, line) in lines.enumerated() {
      let column = max(0, (size.columns - TextWidth.columns(of: line)) / 2)
      canvas.put(
        [Span(line, index == 0 ? .strong : .base)], row: top + index, column: column,
        columns: size.columns - column)
    }
  }
}
