import Simulation
import Terminal

extension Model {
  /// Does what can be done.
  mutating func perform(_ action: Action) -> [Effect] {
    if let view = action.view { return show(view) }
    switch action {
    case .step, .run, .faster, .slower, .placeOrder, .cancelOrder: return drive(action)
    case .back, .phaseForward, .phaseBack, .toStart, .toNow, .storyStart, .storyEnd, .nextMark,
      .previousMark, .bookmark, .lookThere:
      return travel(action)
    case .accept where palette != nil: return performChosen()
    case .goTo, .find, .addBreakpoint, .addFault, .accept: return openPrompt(action)
    case .treat, .explain, .switchBranch, .compare, .removeBreakpoint, .everyStory, .toCause:
      return treat(action)
    case .nextPane, .previousPane, .focus1, .focus2, .focus3, .focus4, .focus5, .focusMessages:
      return moveFocus(action)
    case .selectNext, .selectPrevious, .pageDown, .pageUp, .first, .last:
      return moveSelection(action)
    case .scrollDown, .scrollUp, .scrollPageDown, .scrollPageUp, .scrollStart, .scrollEnd:
      scroll(action)
      return []
    case .inspect: return inspect()
    case .rebuild, .rebuildEvent, .rebuildRest: return rebuild(action)
    default: return changeInterface(action) ?? meddle(action)
    }
  }

  /// What changes nothing but the interface; nil for anything else.
  private mutating func changeInterface(_ action: Action) -> [Effect]? {
    switch action {
    case .zoom: return showWhole()
    case .changes: if isFoldStopped { askedFold = nil } else { isFolding.toggle() }
    case .nextField, .previousField: editForm { $0.move(by: action == .nextField ? 1 : -1) }
    case .send: return send()
    case .settings: layers.append(.menu(.settings))
    case .language, .theme, .projector, .borders, .mouse, .savePicture:
      return changeSettings(action)
    case .copy: return copy()
    case .palette: layers.append(.palette(PaletteState()))
    case .help: layers.append(.help(HelpState(about: scope)))
    case .close: return stopsWork ? stopWork() : stopUnseenWork() + close()
    case .redraw: return [.redraw]
    case .suspend:
      isRunning = false
      return [.suspend]
    case .quit: return [.quit]
    default: return nil
    }
    return []
  }

  private mutating func drive(_ action: Action) -> [Effect] {
    if action == .step || action == .run { followedOrder = nil }
    switch action {
    case .step:
      isRunning = false
      followTime()
      return askUnlessBusy(.step)
    case .run: isRunning.toggle()
    case .faster, .slower:
      if action == .faster { speed.raise() } else { speed.lower() }
      // While it runs the first line says so.
      if !isRunning { toast = .info(ToastWords.speed(speed.perSecond)) }
    case .cancelOrder:
      guard let order = aimedOrder else { return [] }
      toast = .info(ToastWords.cancelled(order))
      return askUnlessBusy(.cancel(order))
    default:
      isRunning = false
      let command = ask(.openForm)
      layers.append(.form(FormState(answer: sent)))
      return [command]
    }
    return []
  }

  /// Quick fingers lose no key; a held one must not pile up for minutes on a slow disk.
  mutating func askUnlessBusy(_ command: SimulationCommand, limit: Int = 32) -> [Effect] {
    guard sent - snapshot.answered < limit else {
      toast = .warning(ReasonWords.busy)
      return []
    }
    return [ask(command)]
  }

  private mutating func inspect() -> [Effect] {
    guard let position = inspectable else { return [] }
    layers.append(.inspector(position: position, scroll: 0))
    return []
  }

  private mutating func send() -> [Effect] {
    guard let filled = form?.filled else { return [] }
    let command = ask(.submit(filled))
    let answer = sent
    editForm { $0.phase = .sent(answer: answer) }
    return [command]
  }

  /// What is copied is the command that reproduces a broken promise, and no entry.
  var copiesCommand: Bool {
    guard view == .invariants, scope == .invariants, let story = snapshot.minimalStory else {
      return false
    }
    guard case .rule(let rule)? = selection else { return true }
    return rule == story.rule
  }

  private mutating func copy() -> [Effect] {
    if copiesCommand, let story = snapshot.minimalStory {
      toast = .info(ToastWords.commandCopied)
      return [.copy(story.command)]
    }
    guard let detail else { return [] }
    toast = .info(ToastWords.copied)
    return [.copy(detail.json)]
  }

  private mutating func rebuild(_ action: Action) -> [Effect] {
    switch action {
    case .rebuildEvent: return askUnlessBusy(.rebuildOn(limit: 1))
    case .rebuildRest: return askUnlessBusy(.rebuildOn(limit: .max))
    default:
      isRunning = false
      let context = focusedContext.map { snapshot.contexts[$0].id }
      layers.append(.rebuild)
      return [ask(.rebuild(context))]
    }
  }

  private mutating func changeSettings(_ action: Action) -> [Effect] {
    closeMenu()
    switch action {
    case .language: settings.language = settings.language.next
    case .theme: settings.theme = settings.theme.next
    case .projector: settings.switchProjector()
    case .borders: settings.ascii.toggle()
    case .savePicture: return [.save(Picture(of: self))]
    default:
      settings.mouse.toggle()
      toast = .info(settings.mouse ? ToastWords.mouseOn : .mouseOff)
      return [.setMouse(settings.mouse)]
    }
    return []
  }

  /// Changes the form on top.
  mutating func editForm(_ change: (inout FormState) -> Void) {
    guard case .form(var form) = layers.last else { return }
    change(&form)
    layers[layers.count - 1] = .form(form)
  }
}
