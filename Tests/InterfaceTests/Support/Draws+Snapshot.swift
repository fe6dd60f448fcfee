import EventSourcing
import Primitives
import Simulation

extension Draws {
  private static let texts = [
    "", "x", "주문", "아주 길고 긴 한국어 이름이 여기에 들어갑니다 정말로 길어요",
    "a-very-long-name-without-any-place-to-break-it-at-all-0123456789-0123456789",
    "e\u{301}te\u{301}", "\u{1112}\u{1161}\u{11AB}", "tab\tnew\nline\u{1B}[31m", "漢字かな", "₩1,000",
    "👩‍👩‍👧", "\u{202E}rtl", "-12", "392.00 USD",
  ]

  /// Any text.
  mutating func phrase() -> Phrase { Phrase(en: text(), ko: text()) }

  private mutating func text() -> String { Self.texts.randomElement(using: &self) ?? "" }

  /// Anybody, and also nobody that there is.
  private mutating func participant() -> ParticipantID {
    ParticipantID(rawValue: UInt8.random(in: 0...31, using: &self))
  }

  /// A real snapshot with its texts, counts and lists put to anything.
  mutating func distorted(_ real: Snapshot) -> Snapshot {
    var snapshot = real
    snapshot.title = phrase()
    snapshot.seed = .random(in: 0 ... .max, using: &self)
    snapshot.position = [0, 1, 63, 19_999_999].randomElement(using: &self) ?? 0
    snapshot.status = [.ready, .settled, .held, .full].randomElement(using: &self) ?? .ready
    distortContexts(&snapshot)
    distortMessages(&snapshot)
    for index in snapshot.faults.indices { snapshot.faults[index].text = text() }
    for index in snapshot.rules.indices where Bool.random(using: &self) {
      snapshot.rules[index].violation = Violation(
        rule: index, position: .random(in: 1 ... .max, using: &self), text: phrase())
    }
    snapshot.minimalStory?.command = text()
    snapshot.minimalStory?.needs = (0..<12).map { _ in phrase() }
    for index in snapshot.bookmarks.indices { snapshot.bookmarks[index].label = text() }
    if Bool.random(using: &self) { snapshot.failure = text() }
    return snapshot
  }

  private mutating func distortContexts(_ snapshot: inout Snapshot) {
    for index in snapshot.contexts.indices {
      snapshot.contexts[index].inboxTotal = [0, 3, 1_234_567].randomElement(using: &self) ?? 0
      snapshot.contexts[index].view.figures = (0..<Int.random(in: 0...6, using: &self)).map { _ in
        ContextView.Figure(phrase(), text(), tone: .bad)
      }
      let columns = Int.random(in: 0...8, using: &self)
      snapshot.contexts[index].view.columns = (0..<columns).map { _ in phrase() }
      snapshot.contexts[index].view.rows = (0..<Int.random(in: 0...40, using: &self)).map { row in
        ContextView.Row(
          id: "\(row)", cells: (0..<Int.random(in: 0...9, using: &self)).map { _ in phrase() },
          tone: [.plain, .active, .waiting, .done, .bad].randomElement(using: &self) ?? .plain)
      }
    }
  }

  private mutating func distortMessages(_ snapshot: inout Snapshot) {
    for list in [\Snapshot.flights, \.held, \.deadLetters] {
      for index in snapshot[keyPath: list].indices {
        snapshot[keyPath: list][index].name = text()
        snapshot[keyPath: list][index].subject = text()
        snapshot[keyPath: list][index].from = participant()
        snapshot[keyPath: list][index].attempt = Int.random(in: 1...255, using: &self)
      }
    }
    for index in snapshot.log.indices {
      snapshot.log[index].said = phrase()
      snapshot.log[index].subject = text()
    }
    for index in snapshot.story.indices {
      snapshot.story[index].message?.name = text()
      snapshot.story[index].to = participant()
    }
    snapshot.last?.purpose = phrase()
    snapshot.last?.message?.name = text()
  }
}
