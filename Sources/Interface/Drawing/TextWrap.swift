import Terminal

/// Text broken into lines.
enum TextWrap {
  /// The lines of `text`, none wider than `columns`. Words stay whole where they fit; a line break
  /// in the text breaks the line.
  static func lines(_ text: String, columns: Int) -> [String] {
    guard columns > 0 else { return [] }
    return text[...].parts(at: "\n", keepsEmpty: true).flatMap { wrap($0, columns) }
  }

  /// Spans broken into lines at their spaces.
  static func lines(_ spans: [Span], columns: Int) -> [[Span]] {
    var lines: [[Span]] = [[]]
    var used = 0
    for span in spans {
      let words =
        span.isWhole
        ? [Substring(span.text)] : span.text[...].parts(at: " ", keepsEmpty: true)
      for (index, word) in words.enumerated() {
        let width = TextWidth.columns(of: String(word))
        let gap = index > 0 ? 1 : 0
        if used > 0, used + gap + width > columns {
          lines.append([])
          used = 0
        }
        let text = (used > 0 && gap > 0 ? " " : "") + word
        lines[lines.count - 1].append(Span(text, span.role))
        used += TextWidth.columns(of: text)
      }
    }
    return lines
  }

  private static func wrap(_ text: Substring, _ columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.parts(at: " ", keepsEmpty: false) {
      let width = TextWidth.columns(of: String(word))
      if used > 0, used + 1 + width <= columns {
        line += " " + word
        used += 1 + width
        continue
      }
      if used > 0 { lines.append(line) }
      let pieces = pieces(word, columns)
      lines += pieces.dropLast()
      line = pieces.last ?? ""
      used = TextWidth.columns(of: line)
    }
    return lines + [line]
  }

  /// A word that is wider than a line, cut where it must be.
  private static func pieces(_ word: Substring, _ columns: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for character in word {
      let width = TextWidth.columns(of: character)
      if used + width > columns, !piece.isEmpty {
        pieces.append(piece)
        (piece, used) = ("", 0)
      }
      piece.append(character)
      used += width
    }
    return pieces + [piece]
  }
}

extension Substring {
  /// The text between the separators, which are ASCII: byte by byte, which takes a fraction of what characters
  /// take.
  fileprivate func parts(at separator: Unicode.Scalar, keepsEmpty: Bool) -> [Substring] {
    utf8.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: !keepsEmpty)
      .map { Substring($0) }
  }
}
