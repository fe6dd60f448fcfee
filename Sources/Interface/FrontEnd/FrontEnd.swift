import Foundation
import Primitives
public import Simulation
public import Terminal

/// The interface at work: owns a terminal, shows what the simulation publishes, and asks it for
/// what the user wants. Everything runs on the thread that calls ``run()``.
///
/// Whoever makes the link has it call the terminal's waker when there is a new snapshot.
public final class FrontEnd {
  private let terminal: any Terminal
  private let link: SimulationLink
  private let outside: Outside
  private let clock: () -> Int
  private var model: Model
  private var rhythm = Rhythm()
  private var askedRows = RowsWanted.all

  /// - Parameters:
  ///   - terminal: is given back by ``run()``.
  ///   - link: what it ends when it is done.
  public convenience init(
    terminal: any Terminal, link: SimulationLink, options: InterfaceOptions
  ) {
    let start = ContinuousClock.now
    self.init(terminal: terminal, link: link, options: options) {
      let (seconds, attoseconds) = (ContinuousClock.now - start).components
      return Int(seconds) * 1_000_000 + Int(attoseconds / 1_000_000_000_000)
    }
  }

  /// - Parameters:
  ///   - pictures: keeps what is saved of the screen.
  ///   - clock: tells microseconds, and only goes forwards.
  init(
    terminal: any Terminal, link: SimulationLink, options: InterfaceOptions,
    pictures: any PictureStore = PictureFiles(), clock: @escaping () -> Int
  ) {
    self.terminal = terminal
    self.link = link
    self.clock = clock
    outside = Outside(terminal: terminal, link: link, pictures: pictures)
    let settings = Settings(
      options, terminal.capabilities, environment: ProcessInfo.processInfo.environment)
    model = Model(snapshot: link.snapshot, size: terminal.size, settings: settings)
    model.speed = options.speed
    if options.language == .ko, !settings.unicode { model.toast = .warning(ReasonWords.noHangul) }
  }

  /// Shows the simulation until the user quits or a signal ends it; then ends the link and gives
  /// the terminal back.
  public func run() -> ExitReason {
    defer { outside.end() }
    if model.settings.mouse { terminal.setMouse(true) }
    while true {
      askForRows()
      letTimePass()
      showFrame()
      let timeout = rhythm.timeout(model, at: now)
      guard let input = terminal.next(timeoutMilliseconds: timeout) else { continue }
      if let reason = take(input) { return reason }
    }
  }

  /// Has as many rows made as the screen has use for.
  private func askForRows() {
    guard model.rowsWanted != askedRows, !model.waitsForAnswer else { return }
    askedRows = model.rowsWanted
    carryOut([model.ask(.showRows(askedRows))])
  }

  /// Does what is due: the next part of a run, a place further on for what is under way, a question
  /// how far it is.
  private func letTimePass() {
    if let limit = rhythm.messagesDue(model, at: now) { carryOut([model.ask(.run(limit: limit))]) }
    if let share = rhythm.share(model, at: now), model.travel(share: share) {
      rhythm.change(at: now)
    }
    if rhythm.isQuestionDue(model, at: now) { link.askHowFar() }
  }

  private func showFrame() {
    guard rhythm.isFrameDue(at: now) else { return }
    let frame = Screen.frame(of: model)
    terminal.show(frame.grid, cursor: frame.cursor)
    rhythm.showed(at: now)
  }

  private func take(_ input: TerminalInput) -> ExitReason? {
    switch input {
    case .key(let key): return update(.key(key))
    case .mouse(let event): return update(.mouse(event))
    case .pasted(let text): return update(.pasted(text))
    case .resized(let size): return update(.resized(size), atOnce: true)
    case .woken: return update(.snapshot(link.snapshot))
    case .resumed:
      terminal.redraw()
      return update(.resized(terminal.size))
    case .interrupted(let signal): return .signal(signal)
    case .endOfInput: return .endOfInput
    }
  }

  /// - Parameter atOnce: what was on the screen is void.
  private func update(_ input: Input, atOnce: Bool = false) -> ExitReason? {
    rhythm.change(atOnce: atOnce, at: now)
    return carryOut(model.update(input))
  }

  /// In the order in which they were asked for: answers are counted. What comes of an effect may
  /// have some of its own, which come last; these are commands, of which nothing comes.
  @discardableResult
  private func carryOut(_ effects: [Effect]) -> ExitReason? {
    var effects = effects[...]
    while let effect = effects.popFirst() {
      if effect == .quit { return .quit }
      if let outcome = outside.carryOut(effect) { effects += model.update(outcome) }
    }
    return nil
  }

  private var now: Int { clock() }
}
