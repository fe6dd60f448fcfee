import Simulation

/// Whether an action would do something now.
extension Model {
  /// Why `action` can do nothing in `scope`; nil where it can.
  func obstacle(to action: Action, in scope: Scope) -> ReasonWords? {
    switch action {
    case .step, .run: obstacleToGoingOn(action)
    case .back, .toStart: snapshot.step > snapshot.opening ? nil : .nothingBefore
    // From the past it leads to now, and now to the last line.
    case .toNow: snapshot.end == nil ? obstacleToSelecting(.last) : nil
    case .placeOrder: snapshot.end == nil ? nil : .inThePast
    case .faster: speed.isFastest ? .fastest : nil
    case .slower: speed.isSlowest ? .slowest : nil
    case .focus1, .focus2, .focus3, .focus4, .focus5: obstacleToFocus(action.context ?? 0)
    case .selectNext, .selectPrevious, .pageDown, .pageUp, .first, .last:
      obstacleToSelecting(action)
    case .inspect:
      if inspectable != nil {
        nil
      } else if case .row = selection {
        .noEntryAboutRow
      } else {
        .nothingToShow
      }
    case .copy:
      if scope == .inspector { detail == nil ? .notThereYet : nil } else { .openFirst }
    case .language: settings.unicode ? nil : .noHangul
    case .theme: settings.colours ? nil : .noColours
    case .close: scope == .main && !isZoomed ? .nothingToClose : nil
    case .nextField, .previousField:
      (form?.fields.count ?? 0) > 1 ? nil : .onlyField
    case .scrollDown, .scrollUp, .scrollPageDown, .scrollPageUp, .scrollStart, .scrollEnd:
      LayerExtent(self).isWhole ? .allSeen : nil
    case .send: form?.phase == .editing ? nil : .notThereYet
    default: nil
    }
  }

  private func obstacleToGoingOn(_ action: Action) -> ReasonWords? {
    if snapshot.end != nil || action == .run && isRunning { return nil }
    return switch snapshot.status {
    case .ready: nil
    case .settled: .settled
    case .full: .full
    }
  }

  private func obstacleToFocus(_ context: Int) -> ReasonWords? {
    if context >= snapshot.contexts.count { return .noSuchContext(context + 1) }
    return focus == .context(context) ? .alreadyFocused : nil
  }

  private func obstacleToSelecting(_ action: Action) -> ReasonWords? {
    let (index, count) = selectionPlace
    if count == 0 { return .nothingToSelect }
    switch action {
    case .selectNext, .pageDown, .last: return index == count - 1 ? .atEnd : nil
    default: return index == 0 && (focus != .log || selected[.log] != nil) ? .atStart : nil
    }
  }

  /// Where the selection stands among how many; the log counts all its entries, and stands at its
  /// end where it follows it.
  var selectionPlace: (index: Int?, count: Int) {
    if focus == .log {
      return ((selected[.log]?.position ?? snapshot.position) - 1, snapshot.position)
    }
    let items = items(of: focus)
    return (selection.flatMap { items.firstIndex(of: $0) }, items.count)
  }

  /// The form, where it is on top.
  var form: FormState? {
    if case .form(let form) = layers.last { form } else { nil }
  }
}
