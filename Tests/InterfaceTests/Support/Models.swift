import EventSourcing
import Primitives
import Simulation
import Terminal

@testable import Interface

extension Size {
  static let smallest = Size(columns: 60, rows: 16)
  static let classic = Size(columns: 80, rows: 24)
  static let large = Size(columns: 120, rows: 40)
  static let huge = Size(columns: 200, rows: 60)
  /// The smallest in which each context has a pane, and in which they stand side by side.
  static let standard = Size(columns: 120, rows: 30)
  static let wide = Size(columns: 180, rows: 48)

  static let all = [smallest, classic, large, huge]
}

extension Settings {
  static func test(
    _ language: Language = .en, theme: ThemeName = .dark, ascii: Bool = false
  ) -> Settings {
    Settings(
      language: language, theme: theme, mouse: true, ascii: ascii, unicode: !ascii,
      colours: theme != .mono)
  }
}

extension Model {
  /// The model after a step of the small shop; settled where nil.
  static func at(
    _ step: Int?, _ size: Size = .classic, _ settings: Settings = .test(), showing: Int? = nil
  ) async throws -> Model {
    let moment = try await Moment.shared.at(step: step, showing: showing)
    var model = Model(snapshot: moment.before, size: size, settings: settings)
    _ = model.update(.snapshot(moment.now))
    // What it asked for in its inspector and its story has come.
    model.sent = model.snapshot.answered
    return model
  }

  /// Presses keys one after the other and gives back all effects.
  @discardableResult
  mutating func hit(_ keys: Key...) -> [Effect] {
    keys.flatMap { update(.key($0)) }
  }

  /// Types a text, each character a key.
  @discardableResult
  mutating func type(_ text: String) -> [Effect] {
    text.flatMap { update(.key(.character($0))) }
  }
}

extension Snapshot {
  /// Breaks a rule.
  mutating func breakRule() {
    guard !rules.isEmpty else { return }
    rules[0].violation = GoldenFrame.broken
  }

  /// Lets the last step come out otherwise.
  mutating func conclude(_ outcome: Outcome) {
    guard let flight = last?.act.flight else { return }
    last?.act = .handled(flight, outcome)
  }
}

extension Model {
  /// The answer to all that was asked, with something else in it.
  @discardableResult
  mutating func answer(_ change: (inout Snapshot) -> Void = { _ in }) -> [Effect] {
    var answer = snapshot
    answer.answered = sent
    answer.notice = nil
    change(&answer)
    return update(.snapshot(answer))
  }
}
