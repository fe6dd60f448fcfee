/// A terminal that keeps a recording of what another one shows.
public final class RecordingTerminal: Terminal {
  private let terminal: any Terminal
  private let recording: Recording
  private let news: () -> [String]

  /// - Parameters:
  ///   - terminal: does all the work.
  ///   - recording: has begun.
  ///   - news: the labels of the markers since it was last asked; called whenever the terminal was
  ///     woken.
  public init(
    _ terminal: any Terminal, _ recording: Recording, news: @escaping () -> [String]
  ) {
    self.terminal = terminal
    self.recording = recording
    self.news = news
  }

  /// That of the terminal.
  public var size: Size { terminal.size }
  /// Those of the terminal.
  public var capabilities: Capabilities { terminal.capabilities }
  /// That of the terminal.
  public var waker: Waker { terminal.waker }

  /// Shows a grid and records it.
  public func show(_ grid: Grid, cursor: Position?) {
    terminal.show(grid, cursor: cursor)
    recording.add(grid, cursor: cursor)
  }

  /// What comes next; what there was to be woken for is marked before it is shown.
  public func next(timeoutMilliseconds: Int?) -> TerminalInput? {
    let input = terminal.next(timeoutMilliseconds: timeoutMilliseconds)
    if input == .woken { recording.mark(news()) }
    return input
  }

  /// Turns the reports of the mouse on or off.
  public func setMouse(_ on: Bool) { terminal.setMouse(on) }

  /// Stops the process; returns when it goes on.
  public func suspend() { terminal.suspend() }

  /// Sends everything again at the next `show`.
  public func redraw() { terminal.redraw() }

  /// Hands a text to the clipboard.
  @discardableResult
  public func copyToClipboard(_ text: String) -> Bool { terminal.copyToClipboard(text) }

  /// Gives the terminal back.
  public func restore() { terminal.restore() }
}
