/// A screen with a keyboard, owned by one loop.
///
/// The owner calls everything from one thread and blocks in `next`; other threads only use the
/// `waker`. That is why a terminal is an object, and is not `Sendable`.
public protocol Terminal: AnyObject {
  /// The extent of the screen now.
  var size: Size { get }

  /// What the terminal can do; does not change.
  var capabilities: Capabilities { get }

  /// Ends a wait in `next` from any thread.
  var waker: Waker { get }

  /// Makes the screen look like `grid`, of which what does not fit is left out and around which
  /// the rest is blank. What looks right already is not sent again.
  /// - Parameter cursor: where the cursor blinks; nil hides it.
  func show(_ grid: Grid, cursor: Position?)

  /// Waits for what comes next; at rest it takes no processor time.
  /// - Parameter timeoutMilliseconds: how long to wait at most, 0 for not at all, nil for ever.
  /// - Returns: nil when the time is up.
  func next(timeoutMilliseconds: Int?) -> TerminalInput?

  /// Asks for reports of the mouse, or no longer. While they come, terminals select text only
  /// with Shift held.
  func setMouse(_ on: Bool)

  /// Leaves the screen, stops the process as Ctrl-Z does, and comes back when it goes on. The
  /// next input is then `resumed`.
  func suspend()

  /// Sends everything again at the next `show`, for a screen that something else wrote on.
  func redraw()

  /// Hands a text to the clipboard of the machine in front of the user, through OSC 52; terminals
  /// may ignore it, and tmux asks for `set-clipboard on`.
  /// - Returns: false where the text has more than `Capabilities.clipboardLimit` bytes or the
  ///   terminal cannot; nothing is sent then.
  @discardableResult
  func copyToClipboard(_ text: String) -> Bool

  /// Gives the terminal back as it was. Once is enough, more does no harm; nothing else may be
  /// called afterwards.
  func restore()
}
