import Foundation
import Synchronization
import Terminal

/// Rung by the simulation when there is something new.
final class Bell: Sendable {
  private let isRung = Atomic(false)

  func ring() { isRung.store(true, ordering: .releasing) }

  func answer() -> Bool { isRung.exchange(false, ordering: .acquiringAndReleasing) }
}

/// An input, and what must be on the screen before it comes.
struct Cue: Sendable {
  let input: TerminalInput
  let shown: String

  init(_ input: TerminalInput, when shown: String = "") {
    self.input = input
    self.shown = shown
  }

  init(_ key: Key, when shown: String = "") { self.init(.key(key), when: shown) }
}

/// A terminal that gives each input when the screen is as far as the input waits for.
final class ScriptedTerminal: Terminal {
  private(set) var size: Size
  let capabilities = Capabilities(colours: .palette, unicode: true, name: "scripted")
  let waker: Waker
  private(set) var screens: [String] = []
  private(set) var requests: [MemoryTerminal.Request] = []
  /// When each screen was shown.
  private(set) var times: [ContinuousClock.Instant] = []
  private let bell: Bell
  private var cues: ArraySlice<Cue>
  private var isResumed = false
  private let deadline = ContinuousClock.now + .seconds(60)

  init(size: Size, _ cues: [Cue], _ bell: Bell) throws {
    self.size = size
    self.cues = cues[...]
    self.bell = bell
    waker = try Waker()
  }

  func show(_ grid: Grid, cursor: Position?) {
    screens.append(grid.text)
    times.append(.now)
  }

  func next(timeoutMilliseconds: Int?) -> TerminalInput? {
    let end = timeoutMilliseconds.map { ContinuousClock.now + .milliseconds($0) }
    while ContinuousClock.now < deadline {
      if bell.answer() { return .woken }
      if isResumed {
        isResumed = false
        return .resumed
      }
      if let cue = cues.first, cue.shown.isEmpty || screens.last?.contains(cue.shown) == true {
        cues.removeFirst()
        if case .resized(let size) = cue.input { self.size = size }
        return cue.input
      }
      if let end, ContinuousClock.now >= end { return nil }
      Thread.sleep(forTimeInterval: 0.000_2)
    }
    return .endOfInput
  }

  func setMouse(_ on: Bool) { requests.append(.mouse(on)) }

  func suspend() {
    requests.append(.suspend)
    isResumed = true
  }

  func redraw() { requests.append(.redraw) }

  func copyToClipboard(_ text: String) -> Bool {
    requests.append(.copy(text))
    return true
  }

  func restore() { requests.append(.restore) }
}
