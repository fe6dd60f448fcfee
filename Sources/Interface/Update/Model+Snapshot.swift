import EventSourcing
import Simulation

extension Model {
  /// Takes over what the simulation published.
  mutating func show(_ new: Snapshot) -> [Effect] {
    let old = snapshot
    snapshot = new
    travelled = 0
    let news = news(old, new)
    if isAnswered, toast == .info(ToastWords.stopping) {
      toast = new.hasGivenUp ? .info(ToastWords.workStopped) : nil
    }
    if new.loading == nil,
      [ReasonWords.loading, .readingIsLeft].contains(where: { toast == .warning($0) })
    {
      toast = nil
    }
    toast = news ?? toast
    if isRunning, stops(old, new) { isRunning = false }
    followMoved(from: old)
    revealAnswer(after: old)
    goToDeadLetters()
    closeRebuild()
    showPrompt(isSet: new.breakpoints.count > old.breakpoints.count)
    showForm(new, isTold: news != nil)
    return goOnSearching() + followFilter() + followLog()
  }

  /// Whether a run is over.
  private func stops(_ old: Snapshot, _ new: Snapshot) -> Bool {
    let cannotGoOn = new.end == nil && new.status != .ready
    if cannotGoOn || new.violations.count > old.violations.count { return true }
    // Who only says how far it is says again what came of the command before.
    guard new.answered > old.answered else { return false }
    return new.hit != nil || new.failure != nil || new.notice != nil
  }

  /// What is worth a message.
  private func news(_ old: Snapshot, _ new: Snapshot) -> Toast? {
    if old.loading == nil, new.branches.count > old.branches.count, new.branch != old.branch {
      return .info(ToastWords.newBranch(new.branch.name, leaving: old.branch.name))
    }
    if isRunning, new.violations.count > old.violations.count {
      return .warning(view == .invariants ? ToastWords.rulesBrokenHere : .rulesBroken)
    }
    guard new.answered > old.answered else { return nil }
    if let notice = new.notice { return Toast(text: notice, tone: .warning) }
    if let hit = new.hit, new.hit != old.hit || new.step != old.step {
      return .info(ToastWords.stopped(at: words(hit)))
    }
    if new.branch != old.branch {
      let name = new.branch.name
      return .info(view == .branches ? ToastWords.onBranchHere(name) : .onBranch(name))
    }
    return nil
  }

  /// A message that is sent again is another sending: the selection stays with the message. Where it was
  /// taken out of what is in flight, the selection goes to the one that took its place there.
  private mutating func followMoved(from old: Snapshot) {
    guard case .sending(let id)? = selected[focus], flight(id) == nil else { return }
    let again = (snapshot.flights + snapshot.held).last {
      $0.id.position == id.position && $0.id.target == id.target
    }
    if let again {
      selected[focus] = Item(again)
    } else if view == .flight, let last = snapshot.flights.indices.last {
      let place = old.flights.firstIndex { $0.id == id } ?? 0
      selected[focus] = Item(snapshot.flights[min(place, last)])
    }
  }

  /// What was asked for is seen: where there is no room for its panel beside the one with the selection,
  /// the selection goes there.
  private mutating func revealAnswer(after old: Snapshot) {
    let isNew =
      old.comparison == nil && snapshot.comparison != nil
      || old.minimalStory == nil && snapshot.minimalStory != nil
    guard isNew, let panels = view.content(self, Look(settings)) as? any PanelView,
      let answer = panels.items().first(where: { $0.kind == .row }),
      !panels.shows(answer, in: Layout(self).middle)
    else { return }
    selected[focus] = answer
  }

  /// With nothing under way any more, what is in flight that can be treated was given up.
  private mutating func goToDeadLetters() {
    guard view == .flight, snapshot.flights.isEmpty, selection == nil else { return }
    selected[focus] = snapshot.deadLetters.first.map { .deadLetter($0.id) }
  }

  /// A rebuild that was stopped, or refused, before it began has no keys.
  private mutating func closeRebuild() {
    if isAnswered, snapshot.rebuild == nil { layers.removeAll { $0 == .rebuild } }
  }

  /// - Parameter isTold: there is something more important to say than that it was sent.
  private mutating func showForm(_ new: Snapshot, isTold: Bool) {
    guard case .form(var form) = layers.last else { return }
    switch form.phase {
    case .opening(let answer) where new.answered >= answer:
      guard let fresh = new.form else {
        layers.removeLast()
        return
      }
      form.open(fresh)
    case .sent(let answer) where new.answered >= answer:
      if let error = new.formError {
        form.refuse(error)
      } else if new.failure != nil {
        form.phase = .editing
      } else {
        layers.removeLast()
        // What was sent may be refused on the spot: then the panel says so.
        if !isTold, new.last?.act.fate == nil { toast = .info(ToastWords.orderSent) }
        return
      }
    default: return
    }
    layers[layers.count - 1] = .form(form)
  }
}

extension Model {
  /// What stopped, as the list says it.
  private func words(_ hit: Hit) -> String {
    let look = Look(settings)
    switch hit {
    case .breakpoint(let breakpoint):
      return look.say(BreakpointWords.of(breakpoint.event, self, look))
        + (breakpoint.condition.map { ": \($0.text)" } ?? "")
    case .bookmark(let bookmark):
      return bookmark.label.isEmpty ? "#\(bookmark.step)" : bookmark.label
    }
  }
}
