import Simulation
import Terminal

/// What lies outside of the model: carries out what that wants to be done.
struct Outside {
  let terminal: any Terminal
  let link: SimulationLink
  let pictures: any PictureStore

  /// - Returns: what came of it, where the model has to know.
  func carryOut(_ effect: Effect) -> Input? {
    switch effect {
    case .command(let command): link.send(command)
    case .stopWork(let number): link.stopWork(through: number)
    case .copy(let text): if !terminal.copyToClipboard(text) { return .copyFailed }
    case .setMouse(let on): terminal.setMouse(on)
    case .save(let picture): return .saved(pictures.save(picture))
    case .redraw: terminal.redraw()
    case .suspend: terminal.suspend()
    case .quit: break
    }
    return nil
  }

  /// Who quits waits for nothing.
  func end() {
    link.stopWork(through: .max)
    link.finish()
    terminal.restore()
  }
}
