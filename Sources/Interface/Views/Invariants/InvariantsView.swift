import Primitives
import Simulation
import Terminal

/// The promises: each with its text, how often it was checked and how it stands; and how a broken
/// one came to be broken.
struct InvariantsView: PanelView {
  let model: Model
  let look: Look

  /// The story stands beside the rules from this width on.
  private static let wide = 110

  func items() -> [Item] { model.snapshot.rules.indices.map { .rule($0) } + story.items }

  func placed(in rect: Rect) -> [PanelStack.Placed] {
    let story = story.panel
    guard rect.columns >= Self.wide else {
      return PanelStack([rules, story], in: rect, selection: model.selection).placed
    }
    let (left, right) = rect.splitLeft(rect.columns / 2)
    return PanelStack([rules], in: left, selection: model.selection).placed
      + PanelStack([story], in: right, selection: model.selection).placed
  }

  private var story: MinimalStoryPanel { MinimalStoryPanel(model: model, look: look, rule: chosen) }

  /// The rule that is selected, or whose story is gone through; else the first broken one.
  private var chosen: Int? {
    switch model.selected[.view(.invariants)] {
    case .rule(let rule): rule
    case .row: model.snapshot.minimalStory?.rule
    default: model.snapshot.rules.firstIndex { $0.violation != nil }
    }
  }

  private var rules: ViewPanel {
    let broken = model.snapshot.violations.count
    let unchecked = model.snapshot.rules.count { $0.checks == 0 }
    let state =
      broken > 0
      ? Span("\(look.glyphs.warning) \(look.say(InvariantWords.countBroken(broken)))", .bad)
      : unchecked == 0
        ? Span("\(look.glyphs.check) \(look.say(InvariantWords.allHold))", .done)
        : Span(look.say(InvariantWords.uncheckedLeft(unchecked)), .dim)
    return ViewPanel(title: look.say(InvariantWords.title), right: [state]) {
      columns in
      PanelBody(
        model.snapshot.rules.enumerated().flatMap { index, rule in
          lines(rule, columns).map { line in
            var line = line
            line.item = .rule(index)
            return line
          }
        })
    }
  }

  private func state(_ rule: Snapshot.Rule) -> Span {
    if rule.violation != nil {
      return Span("\(look.glyphs.cross) \(look.say(InvariantWords.broken))  ", .bad)
    }
    return rule.checks == 0
      ? Span("\(look.glyphs.dot) \(look.say(InvariantWords.unchecked))  ", .dim)
      : Span("\(look.glyphs.check) \(look.say(InvariantWords.holds))  ", .done)
  }

  /// How it stands, its text, and how it was broken.
  private func lines(_ rule: Snapshot.Rule, _ columns: Int) -> [Line] {
    let name = look.say(rule.rule.name)
    let isSaid = name.lowercased() == rule.rule.id
    var head = Line(
      [state(rule), Span(name, .strong), Span(isSaid ? "" : "  \(rule.rule.id)", .dim)])
    if rule.checks > 0 {
      head.trailing = [Span(look.say(InvariantWords.checked(rule.checks)), .dim)]
    }
    let text = look.indented(look.say(rule.rule.text), .base, columns, by: 2)
    guard let violation = rule.violation else { return [head] + text }
    let words = look.say(InvariantWords.brokenAt(Int(violation.position)))
    return [head] + text
      + look.indented("\(words) \(look.say(violation.text))", .bad, columns, by: 2)
  }
}

extension Look {
  /// A text as lines with a margin at the left, or with a sign in that margin.
  func indented(
    _ text: String, _ role: Role, _ columns: Int, by margin: Int, sign: [Span] = []
  ) -> [Line] {
    TextWrap.lines(text, columns: max(1, columns - margin)).enumerated().map { index, line in
      Line(fit(index == 0 ? sign : [], margin) + [Span(line, role)])
    }
  }
}
