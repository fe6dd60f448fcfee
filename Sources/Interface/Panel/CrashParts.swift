import EventSourcing
import Primitives
import Simulation
import Terminal

/// A crash: what was held before, what came back from the log, and what is lost.
struct CrashParts {
  let model: Model
  let look: Look
  let crash: CrashView

  var parts: [PanelContent.Part] {
    [
      .alarm(
        .crash, "\(look.glyphs.warning) \(title): \(look.say(CrashWords.point(crash.point)))"),
      hashes, publishing, verdict,
      .init(
        .now,
        [Span(isLostForGood ? look.say(CrashWords.notAgain) : look.say(ActWords.fate(crash.fate)))]),
    ]
  }

  /// The message comes again; but it was recorded that it was handled, and what came of it was not published.
  private var isLostForGood: Bool {
    crash.point == .afterRecord && crash.fate == .retried && !crash.lost.isEmpty
      && model.snapshot.mechanisms[.inbox]
  }

  private var title: String { model.title(crash.context, look.language) }
  private var narrator: Narrator { Narrator(model: model, look: look) }

  private var hashes: PanelContent.Part {
    .init(
      .state,
      HashSpans.spans(
        before: crash.stateBefore, after: crash.stateAfter, isDone: true,
        columns: model.size.columns, look))
  }

  private var publishing: PanelContent.Part {
    guard !crash.toPublish.isEmpty else {
      return .init(
        .outbox, [Span(look.say(CrashWords.toPublish) + " ", .dim), Span(narrator.list([]))])
    }
    let hashes = HashSpans.spans(
      before: crash.outboxBefore, after: crash.outboxAfter, isDone: true,
      columns: model.size.columns, look)
    return .init(.outbox, hashes + [Span("  " + list(crash.toPublish), .dim)])
  }

  /// Each message once, with all its recipients.
  private func list(_ names: [String]) -> String {
    var messages: [(name: Substring, to: [String])] = []
    for name in names {
      let parts = name.split(separator: " > ", maxSplits: 1)
      let (message, recipients) = (parts.first ?? "", parts.dropFirst().map(recipient))
      if messages.last?.name == message {
        messages[messages.count - 1].to += recipients
      } else {
        messages.append((message, recipients))
      }
    }
    return narrator.list(
      messages.map { message, to in
        let recipients = to.joined(separator: ", ")
        return to.isEmpty
          ? String(message) : "\(message) \(look.glyphs.arrowRight) \(recipients)"
      })
  }

  private func recipient(_ name: Substring) -> String {
    model.snapshot.participants.first { $0.name == name }.map { look.say($0.title) } ?? String(name)
  }

  private var verdict: PanelContent.Part {
    // What was decided and not recorded is decided again, as long as the message comes again.
    if crash.point == .beforeRecord, crash.fate == .retried {
      return .init(.verdict, [Span("\(look.glyphs.check) \(look.say(CrashWords.again))", .done)])
    }
    if crash.isWhole {
      let words: CrashWords = crash.point == .afterPublish ? .published : .whole
      return .init(.verdict, [Span("\(look.glyphs.check) \(look.say(words))", .done)])
    }
    let lost =
      crash.lost.isEmpty
      ? look.say(CrashWords.stateLost)
      : "\(look.say(CrashWords.lost)) \(list(crash.lost))"
    return .alarm(.verdict, "\(look.glyphs.cross) \(lost)")
  }
}

/// Two hashes side by side, and whether they are the same.
enum HashSpans {
  /// - Parameter columns: the width of the screen: the smallest ones have no room for words.
  static func spans(
    before: String, after: String?, isDone: Bool, columns: Int, _ look: Look
  ) -> [Span] {
    let isSame = before == after
    let isUnknown = after == nil
    // Half of the digits tell two states apart; the words beside them need the room.
    let digits = columns < Layout.standard.columns ? 8 : before.count
    let (before, after) = (String(before.prefix(digits)), String((after ?? "…").prefix(digits)))
    let words: CrashWords =
      isSame ? .same : isDone ? .different : isUnknown ? .notCompared : .notYet
    let sign = isSame ? look.glyphs.check : isDone ? look.glyphs.cross : look.glyphs.dot
    let verdict = Span(
      "\(sign) \(look.say(words))", isSame ? .done : isDone ? .bad : .waiting)
    if columns < 80 {
      let arrow = Span(" \(look.glyphs.arrowRight) ", .dim)
      return [Span(before, .strong), arrow, Span(after, .strong), Span(" "), verdict]
    }
    return [
      Span(look.say(CrashWords.before) + " ", .dim), Span(before, .strong),
      Span("  " + look.say(CrashWords.now) + " ", .dim), Span(after, .strong), Span("  "),
      verdict,
    ]
  }
}
