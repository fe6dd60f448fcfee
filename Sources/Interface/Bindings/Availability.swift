import Simulation

/// Whether an action would do something now.
extension Model {
  /// Why `action` can do nothing in `scope`; nil where it can.
  func obstacle(to action: Action, in scope: Scope) -> ReasonWords? {
    if action == .accept, palette != nil { return obstacleToChosen }
    if snapshot.loading != nil, !action.needsNoSimulation { return .loading }
    if let view = action.view { return obstacle(toShowing: view) }
    switch action {
    case .step, .run, .back, .phaseForward, .phaseBack, .toStart, .toNow, .storyStart, .storyEnd,
      .nextMark, .previousMark:
      return obstacle(toTravel: action)
    case .cancelOrder: return aimedOrder == nil ? .noOrder : nil
    case .faster: return speed.isFastest ? .fastest : nil
    case .slower: return speed.isSlowest ? .slowest : nil
    case .rebuild: return snapshot.position > 0 ? nil : .nothingRecorded
    case .rebuildEvent, .rebuildRest:
      guard let rebuild = snapshot.rebuild else { return .busy }
      return rebuild.isDone ? .rebuilt : nil
    case .focus1, .focus2, .focus3, .focus4, .focus5: return obstacleToFocus(action.place ?? 0)
    case .nextPane, .previousPane, .zoom:
      if view == .overview || view == .context && action == .zoom { return nil }
      return action != .zoom && !goesThroughLog && neighbour(1) != nil ? nil : .onePane(scope)
    case .selectNext, .selectPrevious, .pageDown, .pageUp, .first, .last:
      return obstacleToSelecting(action)
    case .treat, .explain, .switchBranch, .compare, .addBreakpoint, .removeBreakpoint, .lookThere,
      .everyStory, .toCause, .inspect:
      return obstacle(toTreating: action)
    case .close:
      let hasNothing = snapshot.work == nil && !isRunning && snapshot.phase == nil
      return scope == .main && hasNothing
        ? snapshot.loading == nil ? .nothingToClose : .readingIsLeft : nil
    case .sooner, .reorder:
      if scope == .flight, let selection, selection.kind != .sending { return .selectEntry }
      return obstacle(toFault: action)
    default: return obstacle(toFault: action) ?? obstacle(within: scope, to: action)
    }
  }

  /// What lies over the screen has its own ways of being in the way.
  private func obstacle(within scope: Scope, to action: Action) -> ReasonWords? {
    switch action {
    case .changes: isFolding || entryInStore != nil ? nil : .selectFirst
    case .copy:
      if copiesCommand {
        nil
      } else if wantedDetail == .handled, handledStep?.message == nil {
        .selectEntry
      } else if wantedDetail == nil {
        scope == .store ? .selectFirst : .openFirst
      } else {
        detail == nil ? .notThereYet : nil
      }
    case .language: settings.unicode ? nil : .noHangul
    case .theme, .projector: settings.colours ? nil : .noColours
    case .borders: settings.unicode ? nil : .noUnicode
    case .nextField, .previousField:
      (form?.fields.count ?? 0) > 1 ? nil : .onlyField
    case .scrollDown, .scrollUp, .scrollPageDown, .scrollPageUp, .scrollStart, .scrollEnd:
      LayerExtent(self).isWhole ? .allSeen : nil
    case .send: form?.phase == .editing ? nil : .notThereYet
    case .accept: obstacleToAccepting
    default: nil
    }
  }

  private func obstacleToFocus(_ context: Int) -> ReasonWords? {
    if context >= snapshot.contexts.count { return .noSuchContext(context + 1) }
    return focusedContext == context ? .alreadyFocused : nil
  }

  private func obstacleToSelecting(_ action: Action) -> ReasonWords? {
    let (index, count) = selectionPlace
    if count == 0 { return .nothingToSelect }
    switch action {
    case .selectNext, .pageDown, .last: return index == count - 1 ? .atEnd : nil
    case _ where palette != nil: return index == 0 ? .atStart : nil
    default: return index == 0 && (!goesThroughLog || selected[focus] != nil) ? .atStart : nil
    }
  }

  private var obstacleToAccepting: ReasonWords? {
    guard let prompt else { return .notThereYet }
    if prompt.answer != nil { return .busy }
    return prompt.question != .find && prompt.field.characters.isEmpty ? .typeFirst : nil
  }

  /// Where the selection stands among how many: in the palette where it is open. The log counts all
  /// its entries, and stands at its end where it follows it.
  var selectionPlace: (index: Int?, count: Int) {
    if let palette { return (palette.selected, PaletteList(palette, self).matches.count) }
    if goesThroughLog {
      return ((selected[focus]?.position ?? snapshot.position) - 1, snapshot.position)
    }
    let items = reachable
    return (selection.flatMap { items.firstIndex(of: $0) }, items.count)
  }

  /// The form, where it is on top.
  var form: FormState? {
    if case .form(let form) = layers.last { form } else { nil }
  }

  /// The palette, where it is on top.
  var palette: PaletteState? {
    if case .palette(let palette) = layers.last { palette } else { nil }
  }

  /// The line that is typed, where it is on top.
  var prompt: PromptState? {
    if case .prompt(let prompt) = layers.last { prompt } else { nil }
  }
}
