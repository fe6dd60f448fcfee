import EventSourcing
import Primitives
import Simulation
import Terminal

/// All that the screen is a function of.
struct Model: Sendable, Equatable {
  var snapshot: Snapshot
  var changes = Changes()
  var size: Size
  var settings: Settings
  var isRunning = false
  var speed = Speed()
  var focus = Pane.flights
  /// The focused pane has the whole room.
  var isZoomed = false
  /// Which of the messages under way and the log the sixth cell shows where it must choose.
  var sixth = Pane.flights
  /// What is selected in each pane. None in the log: it follows its end.
  var selected: [Pane: Item] = [:]
  var layers: [Layer] = []
  var toast: Toast?
  /// How many commands were sent.
  var sent = 0
  /// The part of the log that was asked for; its end where nil.
  var logStart: Int?

  init(snapshot: Snapshot, size: Size, settings: Settings) {
    self.snapshot = snapshot
    self.size = size
    self.settings = settings
    sent = snapshot.answered
  }

  /// Where the keys go.
  var scope: Scope { layers.last?.scope ?? .main }

  /// Whether the simulation has done all that it was asked.
  var isAnswered: Bool { snapshot.answered >= sent }

  /// The context that handled the last message.
  var acted: Int? { snapshot.last?.to.index }

  /// A participant's name.
  func title(_ id: ParticipantID, _ language: Language) -> String {
    guard id.index < snapshot.participants.count else { return "?" }
    return snapshot.participants[id.index].title.text(language)
  }

  /// The panes in the order of Tab, whether or not there is room for all of them.
  var panes: [Pane] {
    snapshot.contexts.indices.map(Pane.context) + [.flights, .log]
  }

  /// What can be selected in `pane`, from top to bottom; the log's entries are known by position.
  func items(of pane: Pane) -> [Item] {
    switch pane {
    case .context(let index):
      guard index < snapshot.contexts.count else { return [] }
      let context = snapshot.contexts[index]
      let last = context.last.map { [$0.message.position] + $0.led.map(\.position) } ?? []
      return context.view.rows.map { .row($0.id) } + context.inbox.map { Item($0) }
        + last.map { .entry($0) }
    case .flights: return snapshot.flights.map { Item($0) }
    case .log: return snapshot.log.map { .entry($0.position) }
    }
  }

  /// What is selected in the focused pane, as long as it is there.
  var selection: Item? {
    guard let item = selected[focus] else { return nil }
    if focus == .log { return item }
    return items(of: focus).contains(item) ? item : nil
  }
}
