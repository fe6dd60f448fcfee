/// A terminal without a screen: it is given its input beforehand and keeps what was shown.
public final class MemoryTerminal: Terminal {
  /// Something that was asked of the terminal besides showing.
  public enum Request: Hashable, Sendable {
    /// `setMouse` was called.
    case mouse(Bool)
    /// `suspend` was called.
    case suspend
    /// `redraw` was called.
    case redraw
    /// `copyToClipboard` was called with a text that is not too long.
    case copy(String)
    /// `restore` was called.
    case restore
  }

  /// The extent of the screen; follows `TerminalInput.resized` in the script.
  public private(set) var size: Size
  /// What it pretends to be able to do.
  public let capabilities: Capabilities
  /// Wakes `next`, as with any terminal.
  public let waker: Waker
  /// Every grid that was shown, the last one last.
  public private(set) var shown: [Grid] = []
  /// Where the cursor was at the last `show`; nil for hidden.
  public private(set) var cursor: Position?
  /// What was asked of it, in order.
  public private(set) var requests: [Request] = []

  private var script: ArraySlice<TerminalInput>

  /// A terminal that will deliver `script` and then `endOfInput` for ever.
  /// - Throws: `TerminalError.system` where the process has too many open files.
  public init(
    size: Size, script: [TerminalInput] = [],
    capabilities: Capabilities = Capabilities(colours: .palette, unicode: true, name: "memory")
  ) throws(TerminalError) {
    self.size = size
    self.script = script[...]
    self.capabilities = capabilities
    waker = try Waker()
  }

  /// Adds to what will be delivered.
  public func feed(_ input: TerminalInput...) {
    script += input
  }

  /// Keeps the grid.
  public func show(_ grid: Grid, cursor: Position?) {
    shown.append(grid)
    self.cursor = cursor
  }

  /// A call of the waker, else the next of the script; never waits.
  public func next(timeoutMilliseconds: Int?) -> TerminalInput? {
    if waker.attend() { return .woken }
    guard let input = script.popFirst() else { return .endOfInput }
    if case .resized(let size) = input { self.size = size }
    return input
  }

  /// Notes the request.
  public func setMouse(_ on: Bool) { requests.append(.mouse(on)) }

  /// Notes the request and makes `resumed` the next input; stops nothing.
  public func suspend() {
    requests.append(.suspend)
    script.insert(.resumed, at: script.startIndex)
  }

  /// Notes the request.
  public func redraw() { requests.append(.redraw) }

  /// Notes the text, where it is not too long.
  @discardableResult
  public func copyToClipboard(_ text: String) -> Bool {
    guard text.utf8.count <= Capabilities.clipboardLimit else { return false }
    requests.append(.copy(text))
    return true
  }

  /// Notes the request.
  public func restore() { requests.append(.restore) }
}
