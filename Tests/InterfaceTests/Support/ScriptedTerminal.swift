import Dispatch
import Terminal

/// Rung by the simulation when there is something new.
final class Bell: Sendable {
  private let rings = DispatchSemaphore(value: 0)

  func ring() { rings.signal() }

  /// Whether it was rung, at the latest after so long.
  func answer(within wait: DispatchTimeInterval = .seconds(0)) -> Bool {
    rings.wait(timeout: .now() + wait) == .success
  }
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
///
/// Its time is its own: it passes when the front end waits for some time, and then at once.
final class ScriptedTerminal: Terminal {
  private(set) var size: Size
  let capabilities = Capabilities(colours: .palette, unicode: true, name: "scripted")
  let waker: Waker
  private(set) var screens: [String] = []
  private(set) var requests: [MemoryTerminal.Request] = []
  /// When each screen was shown, in microseconds.
  private(set) var times: [Int] = []
  /// Microseconds since the start.
  private(set) var now = 0
  private let bell: Bell
  private var cues: ArraySlice<Cue>
  private var isResumed = false
  /// How many screens there were when it was last looked for what the next input waits for.
  private var looked = -1

  init(size: Size, _ cues: [Cue], _ bell: Bell) throws {
    self.size = size
    self.cues = cues[...]
    self.bell = bell
    waker = try Waker()
  }

  func show(_ grid: Grid, cursor: Position?) {
    screens.append(grid.text)
    times.append(now)
  }

  func next(timeoutMilliseconds: Int?) -> TerminalInput? {
    if bell.answer() { return .woken }
    if isResumed {
      isResumed = false
      return .resumed
    }
    if let cue = cues.first, isDue(cue) {
      cues.removeFirst()
      looked = -1
      if case .resized(let size) = cue.input { self.size = size }
      return cue.input
    }
    if let timeoutMilliseconds {
      // The simulation is left some of the processor, not only what is over.
      if bell.answer(within: .microseconds(200)) { return .woken }
      now += max(1, timeoutMilliseconds) * 1_000
      return nil
    }
    // Only the simulation can bring something new; where it never does, the test fails.
    return bell.answer(within: .seconds(120)) ? .woken : .endOfInput
  }

  private func isDue(_ cue: Cue) -> Bool {
    if cue.shown.isEmpty { return true }
    guard looked != screens.count else { return false }
    looked = screens.count
    return screens.last?.contains(cue.shown) == true
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
