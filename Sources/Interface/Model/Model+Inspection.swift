import EventSourcing
import Simulation

extension Model {
  /// The entry that would be shown whole: what is selected, else the obvious one of the focus.
  var inspectable: Int? {
    if let selection { return entry(behind: selection) }
    if focus != .log, Layout(self).parts.inspector != nil, let handledPosition {
      return handledPosition
    }
    switch focus {
    case .context(let index):
      guard index < snapshot.contexts.count else { return nil }
      let context = snapshot.contexts[index]
      return context.inbox.first?.position ?? context.last?.message?.position ?? handledPosition
    case .flights: return snapshot.flights.first?.position ?? handledPosition
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
    guard let context = focusedContext.map({ snapshot.contexts[$0] }),
      let row = context.view.rows.first(where: { $0.id == id })
    else { return nil }
    if Changes(context).has(row) {
      return snapshot.last?.led.last { $0.origin == context.id }?.position
    }
    guard let subject = row.subject else { return nil }
    return snapshot.log.last { $0.subject == subject && $0.origin == context.id }?.position
      ?? snapshot.log.last { $0.subject == subject && $0.recipients.contains(context.id) }?.position
  }

  /// A line of the log, as far as it is at hand.
  func logRow(_ position: Int) -> Snapshot.LogRow? {
    let row = snapshot.log.first { $0.position == position }
    return row ?? snapshot.profile?.log.first { $0.position == position } ?? snapshot.found?.rows
      .first { $0.position == position }
      ?? snapshot.tree?.rows.first { $0.row.position == position }?.row
      ?? (snapshot.detail?.row.position == position ? snapshot.detail?.row : nil)
  }

  /// The entry that is shown whole, once it has come.
  var detail: EntryDetail? {
    switch wantedDetail {
    case .entry(let position)?: shownDetail(position)
    case .handled?: (handledStep?.message).flatMap { shownDetail($0.position) }
    case nil: nil
    }
  }

  /// The entry that is to be seen whole: the one in the layer, beside the event store, or in the
  /// overview's inspector.
  var wantedDetail: DetailSubject? {
    for case .inspector(let position, _) in layers.reversed() { return .entry(position) }
    if view == .store { return entryInStore.map { .entry($0) } }
    guard Layout(self).parts.inspector != nil else { return nil }
    switch inspection {
    case .row: return nil
    case .entry(let position): return .entry(position)
    case .handled:
      guard let message = snapshot.phase?.step.message else { return .handled }
      // What the scenario is about to send is not in the log yet.
      return message.position <= snapshot.position ? .entry(message.position) : nil
    }
  }

  private var handledPosition: Int? { handledStep?.message?.position }

  /// The step whose message is seen whole while nothing is selected.
  var handledStep: Snapshot.Step? { snapshot.phase?.step ?? snapshot.last }

  /// The entry that the event store shows beside the table: the last one where none is selected.
  var entryInStore: Int? {
    if let selected = selected[.view(.store)]?.position { return selected }
    // While something is typed, each letter is looked for, and nothing else.
    if prompt != nil { return nil }
    if filter?.isEmpty ?? true { return snapshot.position > 0 ? snapshot.position : nil }
    return snapshot.found?.rows.last?.position
  }

  /// The entry, where it has come.
  func shownDetail(_ position: Int) -> EntryDetail? {
    snapshot.detail?.row.position == position ? snapshot.detail : nil
  }

  /// What the inspector of the overview shows.
  enum Inspection: Equatable {
    /// A row of a context's table.
    case row(Int, ContextView.Row)
    case entry(Int)
    /// The message that was handled last.
    case handled
  }

  var inspection: Inspection {
    switch (selection, focusedContext) {
    case (.row(let id)?, let index?):
      let row = snapshot.contexts[index].view.rows.first { $0.id == id }
      return row.map { .row(index, $0) } ?? .handled
    case (let item?, _): return item.position.map { .entry($0) } ?? .handled
    case (nil, _): return .handled
    }
  }

  /// The entry of which is to be seen what it changed.
  var wantedFold: Int? {
    view == .store && isFolding ? entryInStore : nil
  }

  /// Somebody stopped it: the entry is there, and what it changed has not come.
  var isFoldStopped: Bool {
    guard let wanted = wantedFold, wanted == askedFold, wanted <= snapshot.position else {
      return false
    }
    return snapshot.answered >= foldAnswer && snapshot.fold?.position != wanted
  }
}
