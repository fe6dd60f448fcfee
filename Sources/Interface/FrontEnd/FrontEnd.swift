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
  private let clock: () -> Int
  private let pictures: any PictureStore
  private var model: Model
  private var pacer = Pacer()
  private var patience = Patience()
  private var isChanged = true
  private var lastFrame = -Pacer.frame
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
    self.pictures = pictures
    let settings = Settings(
      options, terminal.capabilities, environment: ProcessInfo.processInfo.environment)
    model = Model(snapshot: link.snapshot, size: terminal.size, settings: settings)
    model.speed = options.speed
  }

  /// Shows the simulation until the user quits or a signal ends it; then ends the link and gives
  /// the terminal back.
  public func run() -> ExitReason {
    defer {
      // Who quits waits for nothing.
      link.stopWork(through: .max)
      link.finish()
      terminal.restore()
    }
    if model.settings.mouse { terminal.setMouse(true) }
    while true {
      askForRows()
      goOn()
      letTravel()
      if patience.isDue(at: now, isWaiting: !model.isAnswered) { link.askHowFar() }
      showFrame()
      guard let input = terminal.next(timeoutMilliseconds: timeout) else { continue }
      if let reason = take(input) { return reason }
    }
  }

  /// Has as many rows made as the screen has use for.
  private func askForRows() {
    guard model.rowsWanted != askedRows, !model.waitsForAnswer else { return }
    askedRows = model.rowsWanted
    carryOut(model.ask(.showRows(askedRows)))
  }

  /// Sends the next part of a run when its time has come. One at a time: the screen stays in step
  /// with the simulation, and a key is never behind a queue.
  private func goOn() {
    guard model.isRunning else { return pacer.stop() }
    guard model.isAnswered, let limit = pacer.due(at: now, perSecond: model.speed.perSecond)
    else { return }
    carryOut(model.ask(.run(limit: limit)))
  }

  /// Lets what is under way be seen on its way.
  private func letTravel() {
    guard model.seesTravelling, let perSecond = model.speed.perSecond else { return }
    if model.travel(share: pacer.share(at: now, perSecond: perSecond)) { isChanged = true }
  }

  /// Shows what has changed, at most once in the time of a frame.
  private func showFrame() {
    guard isChanged, now - lastFrame >= Pacer.frame else { return }
    let frame = Screen.frame(of: model)
    terminal.show(frame.grid, cursor: frame.cursor)
    isChanged = false
    lastFrame = now
  }

  /// How long to sleep: for ever when there is nothing to show and nothing runs.
  private var timeout: Int? {
    var waits: [Int] = []
    if let wait = patience.wait(at: now) { waits.append(wait) }
    if isChanged { waits.append(lastFrame + Pacer.frame - now) }
    if model.seesTravelling, model.nextPlace <= 1, let perSecond = model.speed.perSecond {
      let move = pacer.wait(forShare: model.nextPlace, at: now, perSecond: perSecond)
      waits.append(max(move, lastFrame + Pacer.frame - now))
    }
    if model.isRunning, model.isAnswered {
      waits.append(pacer.wait(at: now, perSecond: model.speed.perSecond))
    }
    return waits.min().map { max(0, ($0 + 999) / 1_000) }
  }

  private func take(_ input: TerminalInput) -> ExitReason? {
    switch input {
    case .key(let key): return update(.key(key))
    case .mouse(let event): return update(.mouse(event))
    case .pasted(let text): return update(.pasted(text))
    case .resized(let size):
      // What was on the screen is void: nothing is gained by waiting.
      lastFrame = now - Pacer.frame
      return update(.resized(size))
    case .woken: return update(.snapshot(link.snapshot))
    case .resumed:
      terminal.redraw()
      return update(.resized(terminal.size))
    case .interrupted(let signal): return .signal(signal)
    case .endOfInput: return .endOfInput
    }
  }

  private func update(_ input: Input) -> ExitReason? {
    isChanged = true
    for effect in model.update(input) {
      if effect == .quit { return .quit }
      carryOut(effect)
    }
    return nil
  }

  private func carryOut(_ effect: Effect) {
    switch effect {
    case .command(let command): link.send(command)
    case .stopWork(let number): link.stopWork(through: number)
    case .copy(let text):
      if !terminal.copyToClipboard(text) { _ = model.update(.copyFailed) }
    case .setMouse(let on): terminal.setMouse(on)
    case .save(let picture): _ = model.update(.saved(pictures.save(picture)))
    case .redraw: terminal.redraw()
    case .suspend: terminal.suspend()
    case .quit: break
    }
  }

  private var now: Int { clock() }
}
