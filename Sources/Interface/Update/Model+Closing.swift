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

  mutating func close() -> [Effect] {
    guard let layer = layers.popLast() else {
      return leaveView()
    }
    switch layer {
    case .rebuild: return [ask(.endRebuild)]
    case .prompt(let prompt) where prompt.question == .find: return narrow(to: nil)
    case .prompt, .menu, .help, .form, .inspector, .palette: return []
    }
  }
}
