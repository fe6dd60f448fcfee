import EventSourcing
import Simulation

extension Model {
  /// The entry that Enter would show: what is selected, else the obvious one of the focused pane.
  var inspectable: Int? {
    if let selection {
      if case .row(let id) = selection { return entry(aboutRow: id) }
      return selection.position
    }
    switch focus {
    case .context(let index):
      guard index < snapshot.contexts.count else { return nil }
      let context = snapshot.contexts[index]
      return context.inbox.first?.position ?? context.last?.message.position
    case .flights: return snapshot.flights.first?.position
    case .log: return snapshot.position > 0 ? snapshot.position : nil
    }
  }

  /// The last thing that the focused context recorded about a row, as far as it is at hand.
  private func entry(aboutRow id: String) -> Int? {
    guard case .context(let index) = focus, index < snapshot.contexts.count else { return nil }
    let context = snapshot.contexts[index].id
    return snapshot.log.last { $0.subject == id && $0.origin == context }?.position
      ?? snapshot.log.last { $0.subject == id && $0.recipients.contains(context) }?.position
  }

  /// The entry that is shown whole, once it has come.
  var detail: EntryDetail? {
    for case .inspector(let position, _) in layers.reversed() {
      return snapshot.detail?.row.position == position ? snapshot.detail : nil
    }
    return nil
  }
}
