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
      fate,
    ]
  }

  /// What becomes of the message itself.
  private var fate: PanelContent.Part {
    let words: any Wording =
      if isLostForGood {
        CrashWords.notAgain
      } else if crash.fate == .deadLetter, crash.point != .beforeRecord {
        CrashWords.handledDeadLetter
      } else if crash.fate == .lost, crash.point != .beforeRecord {
        CrashWords.handledOnce
      } else {
        ActWords.fate(crash.fate)
      }
    return .init(.now, [Span(look.say(words))])
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
      before: crash.outboxBefore,
      after: crash.published.isEmpty ? look.say(CrashWords.empty) : crash.outboxAfter,
      isDone: true, columns: model.size.columns, look, names: (.before, .after))
    return .init(.outbox, hashes + [Span("  " + list(crash.toPublish), .dim)])
  }

  /// Each message once, with all its recipients.
  private func list(_ sendings: [CrashView.Sending]) -> String {
    var messages: [(name: String?, to: [String])] = []
    for sending in sendings {
      if let last = messages.last, last.name == sending.name {
        messages[messages.count - 1].to.append(narrator.title(sending.to))
      } else {
        messages.append((sending.name, [narrator.title(sending.to)]))
      }
    }
    return narrator.list(
      messages.map { name, to in
        let recipients = to.joined(separator: ", ")
        return name.map { "\($0) \(look.glyphs.arrowRight) \(recipients)" }
          ?? look.say(CrashWords.request(recipients))
      })
  }

  private var verdict: PanelContent.Part {
    if crash.point == .beforeRecord { return unrecorded }
    if crash.isWhole {
      let words: CrashWords =
        crash.toPublish.isEmpty
        ? .nothingToPublish : crash.point == .afterPublish ? .published : .whole
      return .init(.verdict, [Span("\(look.glyphs.check) \(look.say(words))", .done)])
    }
    let lost =
      crash.lost.isEmpty
      ? look.say(CrashWords.stateLost)
      : "\(look.say(CrashWords.lost)) \(list(crash.lost))"
    return .alarm(.verdict, "\(look.glyphs.cross) \(lost)")
  }

  /// What was decided and not recorded is decided again, as long as the message comes again.
  private var unrecorded: PanelContent.Part {
    switch crash.fate {
    case .retried, .needless:
      .init(.verdict, [Span("\(look.glyphs.check) \(look.say(CrashWords.again))", .done)])
    case .deadLetter:
      .init(
        .verdict, [Span("\(look.glyphs.hollow) \(look.say(CrashWords.againByHand))", .waiting)])
    case .lost: .alarm(.verdict, "\(look.glyphs.cross) \(look.say(CrashWords.messageLost))")
    }
  }
}

/// Two hashes side by side, and whether they are the same.
enum HashSpans {
  /// - Parameters:
  ///   - columns: the width of the screen: the smallest ones have no room for words.
  ///   - names: what the two are of.
  static func spans(
    before: String, after: String?, isDone: Bool, columns: Int, _ look: Look,
    names: (CrashWords, CrashWords) = (.before, .now)
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
      Span(look.say(names.0) + " ", .dim), Span(before, .strong),
      Span("  " + look.say(names.1) + " ", .dim), Span(after, .strong), Span("  "),
      verdict,
    ]
  }
}
