import ArgumentParser
import EventSourcing
import Interface
import OrderFlowSystem
import Simulation
import Terminal

/// How the screen is to look, and the way from a session to the screen and back.
struct ScreenOptions: ParsableArguments {
  enum BorderChoice: String, ExpressibleByArgument, CaseIterable {
    case auto
    case unicode
    case ascii
  }

  @Option(help: "The language of the screen: en or ko (default: that of the locale).")
  var lang: Language?

  @Option(help: "The colours of the screen.")
  var theme: ThemeName?

  @Option(help: "What frames are drawn with: auto, unicode or ascii.")
  var borders = BorderChoice.auto

  @Flag(inversion: .prefixedNo, help: "Use the mouse.")
  var mouse = true

  @Flag(
    inversion: .prefixedNo,
    help: "Use colours, where the terminal has them and NO_COLOR is not set.")
  var color = true

  /// Shows the session that `open` opens until the user leaves. The terminal is asked first: where
  /// there is none, no session is made.
  func show(_ open: () throws(Failure) -> PlaySession) throws(Failure) {
    let terminal = try openTerminal()
    let play: PlaySession
    let first: Snapshot
    do throws(Failure) {
      play = try open()
      first = try Self.firstSnapshot(play.bus)
    } catch {
      terminal.restore()
      throw error
    }
    let end = run(play.bus, first, on: terminal)
    let kept = play.close()
    if let kept { StandardError.line(kept) }
    if case .signal(let signal) = end { EndOfProcess.by(signal: signal) }
  }

  /// Runs the screen on this thread and the simulation on its own.
  private func run(
    _ bus: Bus<OrderFlow>, _ first: Snapshot, on terminal: NcursesTerminal
  ) -> ExitReason {
    let waker = terminal.waker
    let link = SimulationLink(first) { waker.wake() }
    let performance = Background {
      EndOfProcess.protectThread()
      await Performance(bus, link).perform()
    }
    let end = FrontEnd(terminal: terminal, link: link, options: options).run()
    terminal.restore()
    link.finish()
    performance.wait()
    return end
  }

  private var options: InterfaceOptions {
    let choice: InterfaceOptions.Borders =
      switch borders {
      case .auto: .automatic
      case .unicode: .unicode
      case .ascii: .ascii
      }
    return InterfaceOptions(
      language: lang ?? .current, theme: theme, mouse: mouse, borders: choice)
  }

  private func openTerminal() throws(Failure) -> NcursesTerminal {
    do throws(TerminalError) {
      return try NcursesTerminal(
        TerminalOptions(
          colour: color ? .automatic : .never, unicode: borders == .ascii ? .never : .automatic))
    } catch {
      throw Failure("\(error); expected a terminal, or `orderflow run` which needs none")
    }
  }

  private static func firstSnapshot(_ bus: Bus<OrderFlow>) throws(Failure) -> Snapshot {
    let result: Result<Snapshot, StoreError> = waiting {
      do throws(StoreError) {
        try await bus.open()
        return .success(await bus.snapshot(SnapshotRequest()))
      } catch {
        return .failure(error)
      }
    }
    do throws(StoreError) { return try result.get() } catch { throw Failure(error) }
  }
}
