import Simulation

/// What ends: what takes long, else what is open.
extension Model {
  /// Has what takes long stopped, which it is at the next moment at which it can be. What is open stays, but
  /// for a text that is looked for.
  mutating func stopWork() -> [Effect] {
    let stop = Effect.stopWork(through: sent)
    if prompt?.question == .find { return [stop] + close().filter { $0 != stop } }
    toast = .info(ToastWords.stopping)
    return [stop]
  }

  /// Whether closing ends what takes long.
  var stopsWork: Bool { snapshot.work != nil && isAboutWork }

  /// What lies over the work, and has nothing to do with it, is closed first.
  private var isAboutWork: Bool {
    switch layers.last {
    case nil, .prompt, .rebuild: true
    case .menu, .help, .form, .inspector, .palette: false
    }
  }

  /// Nobody waits any longer for a comparison or a story that was asked for in a view that is closed before
  /// it was seen how far that is.
  func stopUnseenWork() -> [Effect] {
    let asksForMuch = view == .branches || view == .invariants
    return asksForMuch && layers.isEmpty && !isAnswered ? [.stopWork(through: sent)] : []
  }

  /// One thing at a time: in the event store first what was added to it.
  private mutating func closeView() -> [Effect] {
    if view == .overview, isRunning {
      isRunning = false
      return []
    }
    if view == .overview, snapshot.phase != nil {
      return [ask(.look(step: snapshot.end == nil ? .max : snapshot.step))]
    }
    if view == .store, isFolding {
      isFolding = false
      return []
    }
    if view == .store, filter != nil { return narrow(to: nil) + followLog() }
    return cameFrom.map { goBack(to: $0) } ?? leaveView()
  }

  /// With the entry selected there that was last looked at.
  private mutating func goBack(to origin: View) -> [Effect] {
    let entry = selection
    let effects = show(origin)
    guard origin == .store, let entry else { return effects }
    selected[focus] = entry
    return effects + followLog()
  }

  mutating func close() -> [Effect] {
    guard let layer = layers.popLast() else { return closeView() }
    switch layer {
    case .rebuild: return [ask(.endRebuild)]
    case .prompt(let prompt) where prompt.question == .find: return narrow(to: nil)
    case .prompt, .menu, .help, .form, .inspector, .palette: return []
    }
  }
}
