import EventSourcing
import Primitives
import Simulation
import Terminal

/// The help: every key that works here and every sign, narrowed to what was typed.
struct HelpContent {
  let help: HelpState
  let look: Look

  private static let keyColumns = 16

  func lines(_ columns: Int) -> [Line] {
    let wanted = help.filter.text.lowercased()
    let keys = keyLines.filter { matches($0, wanted) }
    let signs = help.about == .main ? signLines.filter { matches($0, wanted) } : []
    if keys.isEmpty, signs.isEmpty {
      return [Line([Span(look.say(HelpWords.noMatch), .dim)])]
    }
    let head = signs.isEmpty ? [] : [Line.blank, Line([Span(look.say(HelpWords.signs), .label)])]
    return columns >= 104
      ? Self.beside(keys, Array((head + signs).dropFirst(1)), columns) : keys + head + signs
  }

  /// Keys at the left, flowing over to the right, where the signs stand below them.
  private static func beside(_ keys: [Line], _ signs: [Line], _ columns: Int) -> [Line] {
    let height = max((keys.count + signs.count + 2) / 2, signs.count)
    let left = Array(keys.prefix(height))
    let rest = Array(keys.dropFirst(height))
    let right = rest + (rest.isEmpty || signs.isEmpty ? [] : [.blank]) + signs
    let half = columns / 2
    return (0..<max(left.count, right.count)).map { index in
      var spans = index < left.count ? left[index].spans : []
      guard index < right.count else { return Line(spans) }
      let gap = max(1, half - Line.columns(spans))
      spans.append(Span(String(repeating: " ", count: gap)))
      return Line(spans + right[index].spans)
    }
  }

  private var keyLines: [Line] {
    var seen: [Action] = []
    return Bindings.standard.bindings(in: help.about).compactMap { binding in
      // A key that works everywhere need not be told twice.
      guard !seen.contains(binding.action) else { return nil }
      seen.append(binding.action)
      let keys = binding.keys.filter { !Self.isAlias($0) }.map { KeyName.text($0, look) }
      return line(
        keys.joined(separator: " "), .key, look.say(HelpWords.action(binding.action)))
    }
  }

  /// Keys that are there for those who hit Shift or not.
  private static func isAlias(_ key: Key) -> Bool {
    [.character("="), .character("_"), .character("G")].contains(key)
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
        line(String(look.glyphs.halfBlock), .titleActed, look.say(SignWords.changed)),
      ]
  }

  private func line(_ sign: String, _ role: Role, _ text: String) -> Line {
    Line([Span(look.pad(sign, Self.keyColumns), role), Span(text, .base)])
  }

  private func matches(_ line: Line, _ wanted: String) -> Bool {
    wanted.isEmpty || line.spans.contains { $0.text.lowercased().contains(wanted) }
  }
}
