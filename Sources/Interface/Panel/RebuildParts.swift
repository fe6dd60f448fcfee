import EventSourcing
import Primitives
import Simulation
import Terminal

/// A context, or all of them, built again from the stored events.
struct RebuildParts {
  let model: Model
  let look: Look
  let rebuild: RebuildView

  private static let barColumns = 20

  var parts: [PanelContent.Part] {
    let words = rebuild.context.map { _ in CrashWords.rebuilding } ?? .rebuildingAll
    let title = rebuild.context.map { model.title($0, look.language) + ": " } ?? ""
    return [
      .init(.rebuild, [Span(title, .strong), Span(look.say(words))]), progress, event,
      .init(
        .state,
        HashSpans.spans(
          before: rebuild.before, after: rebuild.now, isDone: rebuild.isDone,
          columns: model.size.columns, look)),
    ] + outbox + [.init(.now, [Span(look.say(next), .base)])]
  }

  /// Whether the others heard of all that was recorded: the state tells nothing of that.
  private var outbox: [PanelContent.Part] {
    guard rebuild.isDone || !rebuild.unpublished.isEmpty else { return [] }
    let hashes = HashSpans.spans(
      before: rebuild.recorded, after: rebuild.published, isDone: true,
      columns: model.size.columns, look, names: (.recorded, .publishedSoFar))
    let lost = rebuild.unpublished.map { "#\($0.position) \($0.name)" }.joined(separator: ", ")
    return [.init(.outbox, hashes + (lost.isEmpty ? [] : [Span("  " + lost, .bad)]))]
  }

  private var next: CrashWords {
    if rebuild.isDone { return rebuild.unpublished.isEmpty ? .rebuilt : .rebuiltWithoutOutbox }
    return rebuild.position == rebuild.end ? .notHashed : .howOn
  }

  private var progress: PanelContent.Part {
    let bar = look.glyphs.bar(rebuild.position, of: rebuild.end, columns: Self.barColumns)
    return .init(
      .log,
      [
        Span(bar, .active, isWhole: true), Span("  #\(rebuild.position)/\(rebuild.end)", .strong),
        Span("  " + look.say(CrashWords.events(rebuild.events)), .dim),
      ])
  }

  private var event: PanelContent.Part {
    guard let row = rebuild.lastEvent else {
      return .init(.last, [Span(look.say(CrashWords.noEvent), .dim)])
    }
    let narrator = Narrator(model: model, look: look)
    return .init(
      .last,
      [
        Span("#\(row.position)  ", .dim), narrator.name(row.name, row.kind),
        Span("  " + look.say(row.said)),
      ])
  }
}
