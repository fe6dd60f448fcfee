import EventSourcing
import Simulation

/// Moving through time.
extension Model {
  mutating func travel(_ action: Action) -> [Effect] {
    isRunning = false
    if ![.bookmark, .lookThere].contains(action) { followTime() }
    if ![.storyStart, .storyEnd].contains(action) { followedOrder = nil }
    switch action {
    case .back: return go(.back)
    case .phaseForward: return go(.phaseForward)
    case .phaseBack: return go(.phaseBack)
    case .toStart: return go(.look(step: 0))
    case .toNow:
      let isHere = snapshot.end == nil && snapshot.phase == nil && snapshot.rebuild == nil
      return isHere ? moveSelection(.last) : go(.look(step: .max))
    case .storyStart:
      // Before its start nothing tells which order it was: the way back to its end goes by this.
      followedOrder = aimedOrder
      return followedOrder.map { go(.toStoryStart($0)) } ?? []
    case .storyEnd: return aimedOrder.map { search(.storyEnd($0)) } ?? []
    case .previousMark: return go(.seekBack)
    case .nextMark: return search(.mark)
    case .bookmark:
      let isThere = snapshot.bookmarks.contains { $0.step == snapshot.step }
      toast = .info(ToastWords.bookmarked(isThere ? nil : bookmarkLabel))
      return go(.bookmark(bookmarkLabel))
    default: return lookThere()
    }
  }

  /// Who goes on or back wants to see what comes of it: what was selected in the log and in the story stays
  /// behind.
  mutating func followTime() {
    selected[.log] = nil
    selected[.view(.story)] = nil
  }

  private mutating func go(_ command: SimulationCommand) -> [Effect] {
    askUnlessBusy(command)
  }

  /// To the moment of what is selected.
  private mutating func lookThere() -> [Effect] {
    switch selection {
    case .bookmark(let step), .step(let step): return go(.look(step: step))
    default: return []
    }
  }

  /// What was happening, as far as there is anything to name it by.
  private var bookmarkLabel: String {
    guard let message = snapshot.last?.message else {
      guard case .changed(let change)? = snapshot.last?.act else { return "" }
      return ChangeLabel(change: change, name: titles).phrase.text(settings.language)
    }
    return [message.name, message.subject].compactMap { $0 }.joined(separator: " ")
  }

  private mutating func search(_ goal: Seek.Goal) -> [Effect] {
    let seek = Seek(goal: goal, from: snapshot.step)
    let effects = go(seek.command)
    // What is to come in the past is known: one answer tells all of it.
    if !effects.isEmpty, snapshot.end == nil { self.seek = seek }
    return effects
  }

  /// Goes on with a search once a part of it is done.
  mutating func goOnSearching() -> [Effect] {
    guard var seek, isAnswered else { return [] }
    guard seek.goesOn(after: snapshot) else {
      self.seek = nil
      return []
    }
    seek.from = snapshot.step
    self.seek = seek
    return [ask(seek.command)]
  }
}
