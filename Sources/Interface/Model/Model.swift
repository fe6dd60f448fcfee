import EventSourcing
import Primitives
import Simulation
import Terminal

/// All that the screen is a function of.
struct Model: Sendable, Equatable {
  var snapshot: Snapshot
  var size: Size
  var settings: Settings
  var isRunning = false
  /// A search through time that goes on until it finds something.
  var seek: Seek?
  /// The order to whose start it was gone back last.
  var followedOrder: String?
  var speed = Speed()
  /// How much of the time to the next delivery has passed while it runs, 0 to 1.
  var travelled = 0.0
  /// What fills the middle of the screen.
  private(set) var view = View.overview
  /// The view from which the causes of an entry were asked for: it is gone back to.
  var cameFrom: View?
  /// The pane that has the focus in the overview, now or when it is shown again.
  private(set) var overviewFocus = Pane.flights
  /// What is selected in each pane. None in the log: it follows its end.
  var selected: [Pane: Item] = [:]
  /// What the event store is narrowed to; nil for all of it.
  var filter: String?
  /// What was last asked to narrow it to.
  var askedFilter: String?
  /// The order whose story is told; nil for all of them.
  var storyOf: String?
  var layers: [Layer] = []
  var toast: Toast?
  /// How many commands were sent.
  var sent = 0
  /// The entry that was asked for whole.
  var askedDetail: DetailSubject?
  /// The story that was asked for.
  var askedStory: String?
  /// The context whose profile was asked for.
  var askedContext: ParticipantID?
  /// Beside the event store it is shown what the selected entry changed.
  var isFolding = false
  /// The entry of which that was asked.
  var askedFold: Int?
  /// The number of that command.
  var foldAnswer = 0
  /// The part of the log that was asked for; its end where nil.
  var logStart: Int?
  /// The mouse drags along the timeline.
  var isScrubbing = false

  init(snapshot: Snapshot, size: Size, settings: Settings) {
    self.snapshot = snapshot
    self.size = size
    self.settings = settings
    sent = snapshot.answered
  }

  /// What has the focus: a view that is open has it whole.
  var focus: Pane {
    get { view == .overview ? overviewFocus : .view(view) }
    set {
      if case .view(let shown) = newValue {
        view = shown
      } else {
        view = .overview
        overviewFocus = newValue
      }
    }
  }

  /// Leaves the view that is open.
  mutating func showOverview() {
    view = .overview
    cameFrom = nil
  }

  /// Where the keys go.
  var scope: Scope { layers.last?.scope ?? view.scope }

  /// Whether the simulation has done all that it was asked.
  var isAnswered: Bool { snapshot.answered >= sent }

  /// The context that handled the last message.
  var acted: Int? {
    guard case .handled? = snapshot.last?.act else { return nil }
    return snapshot.last?.to?.index
  }

  /// A participant's name.
  func title(_ id: ParticipantID, _ language: Language) -> String {
    titles(id).text(language)
  }

  /// What the participants are called.
  var titles: @Sendable (ParticipantID) -> Phrase {
    let participants = snapshot.participants
    return { $0.index < participants.count ? participants[$0.index].title : Phrase("?") }
  }

  /// The branch that an entry was recorded in: one before the fork belongs to the branch that was left.
  func branch(ofEntry position: Int) -> Branch {
    var branch = snapshot.branch
    while let fork = branch.fork, position <= Int(fork.position),
      let parent = snapshot.branches.first(where: { $0.branch.id == fork.parent })?.branch
    {
      branch = parent
    }
    return branch
  }

  /// The panes in the order of Tab, whether or not there is room for all of them.
  var panes: [Pane] {
    snapshot.contexts.indices.map(Pane.context) + [.flights, .log]
  }

  /// The log is gone through by position, whether or not the entry is at hand: in its pane, and in
  /// the event store as long as it is not narrowed.
  var goesThroughLog: Bool { focus == .log || focus == .view(.store) && filter == nil }

  /// What can be selected in `pane`, from top to bottom; the log's entries are known by position.
  func items(of pane: Pane) -> [Item] {
    switch pane {
    case .context(let index):
      guard index < snapshot.contexts.count else { return [] }
      let context = snapshot.contexts[index]
      let last = context.last.map { step in
        (step.message.map { [$0.position] } ?? []) + step.led.map(\.position)
      }
      return context.view.rows.map { .row($0.id) } + context.inbox.map { Item($0) }
        + (last ?? []).map { .entry($0) }
    case .flights: return snapshot.flights.map { Item($0) }
    case .log: return snapshot.log.map { .entry($0.position) }
    case .view(let view): return view.content(self, Look(settings))?.items() ?? []
    }
  }

  /// What the arrows go through. In flight they stay in one panel: below the messages are switches, and
  /// the key that delivers a message turns those.
  var reachable: [Item] {
    let items = items(of: focus)
    guard view == .flight, let kind = selection?.kind else { return items }
    return items.filter { $0.kind == kind }
  }

  /// What is selected in the focused pane, as long as it is there.
  var selection: Item? {
    guard let item = selected[focus] else { return nil }
    if goesThroughLog { return item }
    return items(of: focus).contains(item) ? item : nil
  }
}
