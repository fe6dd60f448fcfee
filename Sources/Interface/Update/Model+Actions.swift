import Simulation
import Terminal

extension Model {
  /// Does what can be done.
  mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .step, .run, .faster, .slower, .placeOrder: return drive(action)
    case .back, .toStart, .toNow: return travel(action)
    case .nextPane, .previousPane, .focus1, .focus2, .focus3, .focus4, .focus5, .focusMessages:
      moveFocus(action)
      return []
    case .selectNext, .selectPrevious, .pageDown, .pageUp, .first, .last:
      return moveSelection(action)
    case .scrollDown, .scrollUp, .scrollPageDown, .scrollPageUp, .scrollStart, .scrollEnd:
      scroll(action)
      return []
    case .inspect: return inspect()
    case .zoom: isZoomed.toggle()
    case .nextField, .previousField: editForm { $0.move(by: action == .nextField ? 1 : -1) }
    case .send: return send()
    case .viewMenu: layers.append(.viewMenu)
    case .language, .theme, .mouse: return changeSettings(action)
    case .copy: return copy()
    case .help: layers.append(.help(HelpState(about: scope)))
    case .close: return close()
    case .redraw: return [.redraw]
    case .suspend:
      isRunning = false
      return [.suspend]
    case .quit: return [.quit]
    }
    return []
  }

  private mutating func drive(_ action: Action) -> [Effect] {
    switch action {
    case .step:
      isRunning = false
      // Quick fingers lose no key; a held one must not pile up for minutes on a slow disk.
      guard sent - snapshot.answered < 32 else {
        toast = .warning(ReasonWords.busy)
        return []
      }
      return [ask(.step)]
    case .run: isRunning.toggle()
    case .faster: speed.raise()
    case .slower: speed.lower()
    default:
      isRunning = false
      let command = ask(.openForm)
      layers.append(.form(FormState(answer: sent)))
      return [command]
    }
    return []
  }

  private mutating func travel(_ action: Action) -> [Effect] {
    isRunning = false
    guard sent - snapshot.answered < 4 else {
      toast = .warning(ReasonWords.busy)
      return []
    }
    switch action {
    case .back: return [ask(.back)]
    case .toStart: return [ask(.look(step: 0))]
    default: return snapshot.end == nil ? moveSelection(.last) : [ask(.look(step: .max))]
    }
  }

  private mutating func inspect() -> [Effect] {
    guard let position = inspectable else { return [] }
    layers.append(.inspector(position: position, scroll: 0))
    return [ask(.showDetail(position: position))]
  }

  private mutating func send() -> [Effect] {
    guard let filled = form?.filled else { return [] }
    let command = ask(.submit(filled))
    let answer = sent
    editForm { $0.phase = .sent(answer: answer) }
    return [command]
  }

  private mutating func copy() -> [Effect] {
    guard let detail else { return [] }
    toast = .info(ToastWords.copied)
    return [.copy(detail.json)]
  }

  private mutating func close() -> [Effect] {
    guard let layer = layers.popLast() else {
      isZoomed = false
      return []
    }
    guard case .inspector = layer else { return [] }
    return [ask(.showDetail(position: nil))]
  }

  private mutating func changeSettings(_ action: Action) -> [Effect] {
    layers.removeLast()
    switch action {
    case .language: settings.language = settings.language.next
    case .theme: settings.theme = settings.theme.next
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
