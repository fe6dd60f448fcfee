import Primitives
import Simulation
import Terminal

/// A story that breaks a rule and from which nothing can be left out.
struct MinimalStoryPanel {
  let model: Model
  let look: Look
  /// The rule that it is about, by its place among the rules.
  let rule: Int?

  /// What can be selected, so that all of it can be scrolled through.
  var items: [Item] {
    guard let story else { return [] }
    return story.needs.indices.map { .row("need.\($0)") } + [.row("command")]
  }

  var panel: ViewPanel {
    ViewPanel(
      title: look.say(InvariantWords.storyTitle), right: name, weight: story == nil ? 1 : 6
    ) { columns in
      guard let story else { return PanelBody(look.wrapped(look.say(hint), .dim, columns)) }
      return PanelBody(lines(story, columns))
    }
  }

  private var story: MinimalStory? {
    model.snapshot.minimalStory.flatMap { $0.rule == rule ? $0 : nil }
  }

  private var name: [Span] {
    guard let rule, rule < model.snapshot.rules.count else { return [] }
    let shown = model.snapshot.rules[rule]
    return [Span(shown.rule.id, shown.violation == nil ? .dim : .bad)]
  }

  private var hint: InvariantWords {
    model.snapshot.violations.isEmpty
      ? .nothingBroken(faults: look.key(.faultMenu))
      : .askWhy(key: look.key(.explain, in: .invariants))
  }

  private func lines(_ story: MinimalStory, _ columns: Int) -> [Line] {
    func heading(_ words: InvariantWords) -> Line { Line([Span(look.say(words), .label)]) }
    let violation = look.indented(
      look.say(story.violation.text), .bad, columns, by: 2,
      sign: [Span(String(look.glyphs.cross), .bad)])
    let margin = String(story.needs.count).count + 2
    let needs = story.needs.enumerated().flatMap { index, need in
      look.indented(
        look.say(need), .base, columns, by: margin, sign: [Span("\(index + 1).", .strong)]
      ).map { Line($0.spans, item: .row("need.\(index)")) }
    }
    let count = InvariantWords.leftOut(story.leftOut, of: story.total, runs: story.runs)
    let end = look.say(story.isMinimal ? InvariantWords.minimal : .notMinimal)
    let broken = rule.flatMap { model.snapshot.rules[$0].violation }
    let isAnother = broken.map { $0.text != story.violation.text } ?? false
    let other = isAnother ? look.wrapped(look.say(InvariantWords.another), .waiting, columns) : []
    return other + violation + [.blank, heading(.needs)] + needs
      + look.wrapped("\(look.say(count)) \(end)", .dim, columns)
      + [.blank, heading(.command)] + boxed(story.command, columns)
  }

  /// The command in a box of its own.
  private func boxed(_ command: String, _ columns: Int) -> [Line] {
    let texts = TextWrap.lines(command, columns: max(1, columns - 4))
    let width = min(columns - 4, texts.map { TextWidth.columns(of: $0) }.max() ?? 0)
    guard width > 0 else { return [] }
    let border = look.border
    let edge = String(repeating: border.horizontal, count: width + 2)
    let side = Span(String(border.vertical), .border)
    func line(_ left: Character, _ right: Character) -> Line {
      Line([Span("\(left)\(edge)\(right)", .border)])
    }
    return [line(border.topLeft, border.topRight)]
      + texts.map {
        Line([side, Span(" \(look.pad($0, width)) ", .strong), side], item: .row("command"))
      }
      + [line(border.bottomLeft, border.bottomRight)]
  }
}
