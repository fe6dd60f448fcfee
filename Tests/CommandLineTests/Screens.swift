import PseudoTerminal
import Testing

extension PseudoTerminal {
  /// Has the whole screen drawn again until it shows all of `texts`; false where it does not in time.
  ///
  /// What is drawn in between is only what changed, in which no text need be whole.
  func shows(_ texts: String...) -> Bool { frame(showing: texts) != nil }

  /// The screen, row by row, once it shows all of `texts`: without styles, and with any gap between
  /// two words as one blank.
  func frame(showing texts: [String]) -> String? {
    let deadline = Deadline(seconds: Deadline.usual)
    while deadline.milliseconds > 0 {
      let start = output.count
      send("\u{C}")
      // Where it is at work, its frame comes later.
      guard read(until: Self.clear, after: start, within: 2), let whole = wholeFrame(after: start)
      else { continue }
      let frame = Self.plain(Array(whole.utf8)[...])
      if texts.allSatisfy(frame.contains) { return frame }
    }
    Issue.record("not shown: \(texts) but\n\(Self.plain(output.suffix(12_000)))")
    return nil
  }

  /// The last frame that was drawn on an empty screen, and what changed since, once it is complete.
  private func wholeFrame(after start: Int) -> String? {
    let text = String(decoding: output[start...], as: UTF8.self)
    guard let clear = text.ranges(of: Self.clear).last else { return nil }
    let place = start + text[..<clear.upperBound].utf8.count
    guard read(until: Self.frameEnd, after: place) else { return nil }
    return String(decoding: output[place...], as: UTF8.self)
  }

  /// Presses keys one after the other.
  ///
  /// Escape stands alone: with a key right behind it, it would be another key.
  func press(_ keys: String, thenShows texts: String...) -> Bool {
    send(keys)
    return frame(showing: texts) != nil
  }

  private static let clear = "\u{1B}[H\u{1B}[2J"
  private static let frameEnd = "\u{1B}[?2026l"

  /// The last number that follows `word` in a frame that was drawn whole.
  func lastNumber(after word: String) -> Int? {
    let end = text.ranges(of: Self.frameEnd).last?.upperBound ?? text.startIndex
    let numbers = Self.plain(Array(text[..<end].utf8)[...]).matches(of: /(step|log) (\d+)/)
      .filter { $0.output.1 == word }
    return numbers.last.flatMap { Int($0.output.2) }
  }

  /// What was drawn, with styles left out and each movement of the cursor as a blank.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    var rest = bytes
    func blank() { if text.last != UInt8(ascii: " ") { text.append(UInt8(ascii: " ")) } }
    while let byte = rest.popFirst() {
      switch byte {
      case 0x1B where rest.first == UInt8(ascii: "["):
        let end = rest.dropFirst().firstIndex { $0 >= 0x40 } ?? rest.endIndex
        if end < rest.endIndex, rest[end] != UInt8(ascii: "m") { blank() }
        rest = rest[min(end + 1, rest.endIndex)...]
      case 0x1B: rest = rest.dropFirst(rest.first == UInt8(ascii: "(") ? 2 : 1)
      case 0...0x20: blank()
      default: text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
