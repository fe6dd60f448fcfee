import EventSourcing
import Simulation

extension Model {
  /// The entry that would be shown whole: what is selected, else the obvious one of the focus.
  var inspectable: Int? {
    if let selection { return entry(behind: selection) }
    switch focus {
    case .context(let index):
      guard index < snapshot.contexts.count else { return nil }
      let context = snapshot.contexts[index]
      return context.inbox.first?.position ?? context.last?.message?.position
    case .flights: return snapshot.flights.first?.position
    case .log, .view(.store):
      return goesThroughLog && snapshot.position > 0 ? snapshot.position : nil
    case .view: return nil
    }
  }

  /// The entry of the log that something on the screen is about.
  private func entry(behind item: Item) -> Int? {
    switch item {
    case .row(let id): entry(aboutRow: id)
    case .rule(let rule):
      snapshot.rules.indices.contains(rule)
        ? (snapshot.rules[rule].violation?.position).map { Int($0) } : nil
    case .step(let number): step(number).flatMap { $0.message?.position ?? $0.led.first?.position }
    default: item.position
    }
  }

  /// A step of the story that is told.
  func step(_ number: Int) -> Snapshot.Step? { snapshot.story.first { $0.step == number } }

  /// The last thing that the focused context recorded about a row, as far as it is at hand.
  private func entry(aboutRow id: String) -> Int? {
    guard case .context(let index) = focus, index < snapshot.contexts.count else { return nil }
    let context = snapshot.contexts[index].id
    return snapshot.log.last { $0.subject == id && $0.origin == context }?.position
      ?? snapshot.log.last { $0.subject == id && $0.recipients.contains(context) }?.position
  }

  /// A line of the log, as far as it is at hand.
  func logRow(_ position: Int) -> Snapshot.LogRow? {
    let row = snapshot.log.first { $0.position == position }
    return row ?? snapshot.found?.rows.first { $0.position == position }
      ?? snapshot.tree?.rows.first { $0.row.position == position }?.row
      ?? (snapshot.detail?.row.position == position ? snapshot.detail?.row : nil)
  }

  /// The entry that is shown whole, once it has come.
  var detail: EntryDetail? {
    for case .inspector(let position, _) in layers.reversed() {
      return snapshot.detail?.row.position == position ? snapshot.detail : nil
    }
    return nil
  }

  /// The entry that is to be seen whole: the one in the inspector, or beside the event store.
  var wantedDetail: Int? {
    for case .inspector(let position, _) in layers.reversed() { return position }
    return view == .store ? selected[.view(.store)]?.position : nil
  }
}
