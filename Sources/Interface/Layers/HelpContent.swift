import EventSourcing
import Primitives
import Simulation
import Terminal

/// The help: every key that works here and every sign, narrowed to what was typed.
struct HelpContent {
  let help: HelpState
  let look: Look

  private static let keyColumns = 13

  func lines(_ columns: Int) -> [Line] {
    let wanted = help.filter.text.lowercased()
    let keys = keyLines.filter { matches($0, wanted) }
    let signs = help.about.isScreen ? signLines.filter { matches($0, wanted) } : []
    if keys.isEmpty, signs.isEmpty {
      return [Line([Span(look.say(HelpWords.noMatch), .dim)])]
    }
    let head = signs.isEmpty ? [] : [Line.blank, Line([Span(look.say(HelpWords.signs), .label)])]
    return columns >= 104
      ? beside(keys, Array((head + signs).dropFirst(1)), columns) : keys + head + signs
  }

  /// Keys at the left, flowing over to the right, where the signs stand below them.
  private func beside(_ keys: [Line], _ signs: [Line], _ columns: Int) -> [Line] {
    let height = max((keys.count + signs.count + 2) / 2, signs.count)
    let left = Array(keys.prefix(height))
    let rest = Array(keys.dropFirst(height))
    let right = rest + (rest.isEmpty || signs.isEmpty ? [] : [.blank]) + signs
    let half = columns / 2
    return (0..<max(left.count, right.count)).map { index in
      let spans = index < left.count ? left[index].spans : []
      guard index < right.count else { return Line(spans) }
      return Line(cell(spans, half) + right[index].spans)
    }
  }

  /// The two spans of a line made exactly `columns` wide.
  private func cell(_ spans: [Span], _ columns: Int) -> [Span] {
    guard spans.count == 2 else { return [Span(look.pad("", columns))] }
    let text = look.pad(spans[1].text, columns - Line.columns([spans[0]]) - 2)
    return [spans[0], Span(text + "  ", spans[1].role)]
  }

  /// A line for each action with all its keys; the contexts' keys are one and the same thing.
  private var keyLines: [Line] {
    // Numbered keys of a box that do the same are one line.
    let bindings = look.bindings.bindings(in: help.about)
    var seen: [HelpWords] = []
    return bindings.compactMap { binding in
      let words = HelpWords.action(binding.action)
      guard !seen.contains(where: { $0.phrase == words.phrase }) else { return nil }
      seen.append(words)
      let alike = bindings.filter { HelpWords.action($0.action).phrase == words.phrase }
      let keys = alike.flatMap { $0.keys.prefix(1) + $0.keys.dropFirst().filter(Self.isNoAlias) }
      return line(
        keys.map { KeyName.text($0, look) }.joined(separator: " "), .key, look.say(words))
    }
  }

  /// Some are only there for those who hit Shift or not.
  private static func isNoAlias(_ key: Key) -> Bool {
    ![.character("="), .character("_"), .character("G")].contains(key)
  }

  private var signLines: [Line] {
    let kinds: [(MessageKind, SignWords)] = [
      (.command, .command), (.event, .event), (.reply, .reply),
    ]
    let tones: [(ContextView.Tone, SignWords)] = [
      (.active, .active), (.waiting, .waiting), (.done, .done), (.bad, .bad),
    ]
    return kinds.map { line(look.glyph($0), look.role($0), look.say($1)) }
      + tones.map { line(look.glyph($0), look.role($0), look.say($1)) }
      + [
        line(String(look.glyphs.pointer), .titleActed, look.say(SignWords.acted)),
        line(String(look.glyphs.pointer), .titleActed, look.say(SignWords.next)),
        line(String(look.glyphs.halfBlock), .titleActed, look.say(SignWords.changed)),
      ] + timelineLines
  }

  private var timelineLines: [Line] {
    let marks: [(Snapshot.TimelineMark.Kind, SignWords)] = [
      (.fault, .fault), (.violation, .violation), (.choice, .choice), (.branch, .branch),
      (.breakpoint, .breakpoint), (.bookmark, .bookmark),
    ]
    return marks.map { kind, words in
      let (glyph, role) = look.sign(kind)
      return line(String(glyph), role, look.say(words))
    }
  }

  private func line(_ sign: String, _ role: Role, _ text: String) -> Line {
    Line([Span(look.pad(sign, Self.keyColumns), role), Span(text, .base)])
  }

  private func matches(_ line: Line, _ wanted: String) -> Bool {
    wanted.isEmpty || line.spans.contains { $0.text.lowercased().contains(wanted) }
  }
}
