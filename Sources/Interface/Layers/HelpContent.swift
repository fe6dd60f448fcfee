import EventSourcing
import Primitives
import Simulation
import Terminal

/// The help: every key that works here and every sign, narrowed to what was typed. What can do
/// nothing now is dim, with the reason where there is room.
struct HelpContent {
  private let help: HelpState
  private let model: Model
  private let look: Look

  init(_ help: HelpState, _ model: Model, _ look: Look) {
    self.help = help
    self.look = look
    // What is meant is what the keys would do if the help were not there.
    var under = model
    if case .help? = under.layers.last { under.layers.removeLast() }
    self.model = under
  }

  private static let keyColumns = 13

  func lines(_ columns: Int) -> [Line] {
    let wanted = Array(help.filter.text.lowercased())
    let isWide = columns >= 104
    let keys = keys.filter { matches($0.line, wanted) }
      .map { line($0, isWide ? columns / 2 - 2 : columns) }
    let signs = help.about.isScreen ? signLines.filter { matches($0, wanted) } : []
    if keys.isEmpty, signs.isEmpty {
      return [Line([Span(look.say(HelpWords.noMatch), .dim)])]
    }
    let head = signs.isEmpty ? [] : [Line.blank, Line([Span(look.say(HelpWords.signs), .label)])]
    return isWide
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

  /// A line made exactly `columns` wide.
  private func cell(_ spans: [Span], _ columns: Int) -> [Span] {
    guard spans.count > 1, let last = spans.last else { return [Span(look.pad("", columns))] }
    let rest = spans.dropLast()
    let text = look.pad(last.text, columns - Line.columns(Array(rest)) - 2)
    return rest + [Span(text + "  ", last.role)]
  }

  private typealias Entry = (line: Line, obstacle: ReasonWords?)

  private func line(_ entry: Entry, _ columns: Int) -> Line {
    guard let obstacle = entry.obstacle else { return entry.line }
    let spans = entry.line.spans.map { Span($0.text, .dim) }
    let reason = Span("  " + look.say(obstacle), .dim)
    return Line(Line.columns(spans + [reason]) <= columns ? spans + [reason] : spans)
  }

  /// A line for each action with all its keys; the contexts' keys are one and the same thing.
  private var keys: [Entry] {
    // Numbered keys of a box that do the same are one line.
    let bindings = look.bindings.bindings(in: help.about)
    var seen: [HelpWords] = []
    return bindings.compactMap { binding in
      let words = HelpWords.action(binding.action)
      guard !seen.contains(where: { $0.phrase == words.phrase }) else { return nil }
      seen.append(words)
      let alike = bindings.filter { HelpWords.action($0.action).phrase == words.phrase }
      let keys = alike.flatMap { $0.keys.prefix(1) + $0.keys.dropFirst().filter(Self.isNoAlias) }
      let obstacles = alike.map { model.obstacle(to: $0.action, in: help.about) }
      return (
        line(names(keys), .key, look.say(words)),
        obstacles.contains(nil) ? nil : obstacles[0]
      )
    }
  }

  /// As many keys as there is room for.
  private func names(_ keys: [Key]) -> String {
    var names = keys.map { KeyName.text($0, look) }
    while names.count > 1, TextWidth.columns(of: names.joined(separator: " ")) >= Self.keyColumns {
      names.removeLast()
    }
    return names.joined(separator: " ")
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

  private func matches(_ line: Line, _ wanted: [Character]) -> Bool {
    line.spans.contains { FuzzyWords(Array($0.text.lowercased())).hold(wanted) }
  }
}
