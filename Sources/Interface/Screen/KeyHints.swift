import Simulation
import Terminal

/// The keys that work now, the most important first, each where it stands on the key line.
struct KeyHints {
  /// Keys that are one thing, such as two that go back and forth, and what they do.
  struct Hint {
    fileprivate(set) var keys: [(key: Key, name: String)]
    let word: String
    /// From the left end of the line.
    fileprivate(set) var column = 0

    var spans: [Span] {
      [Span(keys.map(\.name).joined(separator: " "), .barKey), Span(" " + word, .bar)]
    }

    var columns: Int { Line.columns(spans) }

    /// The key that a click means: the one whose name it is on, and on the words the first.
    fileprivate func key(at column: Int) -> Key? {
      guard (0..<columns).contains(column) else { return nil }
      var end = 0
      for (key, name) in keys {
        end += TextWidth.columns(of: name) + 1
        if column < end { return key }
      }
      return keys.first?.key
    }
  }

  private let model: Model
  private let look: Look

  init(model: Model, look: Look) {
    (self.model, self.look) = (model, look)
  }

  /// Between two hints.
  private static let gap = 3

  /// Those that there is room for.
  func placed(in columns: Int) -> [Hint] {
    var column = 0
    return all.compactMap { hint in
      let width = hint.columns
      guard column + width <= columns else { return nil }
      var hint = hint
      hint.column = column
      column += width + Self.gap
      return hint
    }
  }

  /// The key that a click on the line means.
  func key(at column: Int, in columns: Int) -> Key? {
    placed(in: columns).lazy.compactMap { $0.key(at: column - $0.column) }.first
  }

  private var all: [Hint] {
    var hints: [Hint] = []
    for binding in bindings
    where model.obstacle(to: binding.action, in: model.scope) == nil {
      guard let key = binding.keys.first else { continue }
      let word = look.say(word(binding.action))
      let named = (key, KeyName.text(key, look))
      if let place = hints.firstIndex(where: { $0.word == word }) {
        hints[place].keys.append(named)
      } else {
        hints.append(Hint(keys: [named], word: word))
      }
    }
    return hints
  }

  /// The most important first.
  private var bindings: [Binding] {
    let all = look.bindings.hints(in: model.scope).filter { binding in
      // The way back to now belongs to the past; elsewhere the key only selects.
      binding.action != .toNow || isElsewhere
    }
    guard model.scope.isScreen else { return all }
    let urgent = urgent
    return all.filter { urgent.contains($0.action) }
      + all.filter { !urgent.contains($0.action) }
  }

  /// What is wanted before all else as things stand: the speed of a run, the way through the phases,
  /// what explains a broken promise.
  private var urgent: [Action] {
    if model.isRunning { return [.run, .faster, .slower] }
    if model.snapshot.phase != nil { return [.phaseForward, .phaseBack] }
    return model.snapshot.violations.isEmpty || model.view == .invariants ? [] : [.showInvariants]
  }

  /// There is a now to go back to.
  private var isElsewhere: Bool {
    model.snapshot.end != nil || model.snapshot.phase != nil || model.snapshot.rebuild != nil
  }

  /// The story of the selected rule is there.
  private var isExplained: Bool {
    switch model.selection {
    case .rule(let rule): model.snapshot.minimalStory?.rule == rule
    case .row: model.snapshot.minimalStory != nil
    default: false
    }
  }

  private var treatment: HintWords {
    switch model.selection {
    case .deadLetter: .resend
    case .fault: .lift
    case .mechanism: .turn
    default: .deliver
    }
  }

  private func word(_ action: Action) -> HintWords {
    switch action {
    case .run where model.isRunning: .pause
    case .zoom where model.view == .context: .overview
    case .toNow where isElsewhere: .backToNow
    case .accept where model.scope == .palette: .action(.treat)
    case .treat where model.scope == .flight: treatment
    case .changes where model.isFolding: .payload
    case .explain where isExplained: .hideStory
    case .everyStory where model.storyOf == nil: .thisOrder
    case .close where model.scope == .rebuild: .endRebuild
    case .close where model.scope == .store && (model.isFolding || model.filter != nil):
      .action(.close)
    case .close where model.scope == .causation && model.cameFrom != nil: .goBack
    case .close where model.scope.isScreen: .overview
    default: .action(action)
    }
  }
}
