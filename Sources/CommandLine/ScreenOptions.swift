import ArgumentParser
import EventSourcing
import Interface
import OrderFlowSystem
import Simulation
import Terminal

/// How the screen is to look, and the way from a session to the screen and back.
struct ScreenOptions: ParsableArguments {
  @Flag(inversion: .prefixedNo, help: "Use the mouse (default: as configured, or yes).")
  var mouse: Bool?

  @Flag(
    inversion: .prefixedNo,
    help: "Use colours, where the terminal has them and NO_COLOR is not set.")
  var color = true

  @Option(
    help: ArgumentHelp(
      "Write an asciicast of the session to this new file, with a marker for each event.",
      valueName: "file"),
    completion: .file(extensions: ["cast"]))
  var record: String?

  /// Shows the session that `open` opens until the user leaves. The terminal is asked first: where
  /// there is none, no session is made.
  func show(
    _ look: LookOptions, _ open: () throws(Failure) -> PlaySession
  ) throws(Failure) {
    // What is wrong with the configuration is said before anything is drawn or made.
    var options = try look.over(ConfigurationFile.chosen(look.config))
    options.mouse = mouse ?? options.mouse
    let recording = try newRecording()
    let terminal: NcursesTerminal
    do throws(Failure) {
      terminal = try openTerminal(options)
    } catch {
      recording?.discard()
      throw error
    }
    recording?.begin(size: terminal.size, title: "orderflow")
    let play: PlaySession
    let first: Snapshot
    do throws(Failure) {
      play = try open()
      first = try play.firstSnapshot()
    } catch {
      terminal.restore()
      recording?.discard()
      throw error
    }
    options.session = play.name
    let (end, result, last) = run(play, first, options, on: terminal, recording)
    let bus = try? result.get()
    if let kept = play.close(bus, last: last, options.language ?? .current) {
      StandardError.line(kept)
    }
    if let failure = recording?.failure { StandardError.line(failure.description) }
    if case .signal(let signal) = end { EndOfProcess.by(signal: signal) }
    // Who leaves while a session is read knows that it was not read.
    if case .failure(let failure) = result, last.failure != nil { throw failure }
  }

  /// Runs the screen on this thread and the simulation on its own.
  private func run(
    _ play: PlaySession, _ first: Snapshot, _ options: InterfaceOptions,
    on terminal: NcursesTerminal, _ recording: Recording?
  ) -> (ExitReason, Result<Bus<OrderFlow>, Failure>, last: Snapshot) {
    let waker = terminal.waker
    let link = SimulationLink(first) { waker.wake() }
    let markers = recording == nil ? nil : EventMarkers()
    let performance = Background { () async -> Result<Bus<OrderFlow>, Failure> in
      EndOfProcess.protectThread()
      do throws(Failure) {
        let bus = try await play.bus(link)
        await markers?.follow(bus)
        await Performance(bus, link, keepNotes: { play.keep($0) }).perform(
          showsFirst: first.loading != nil)
        return .success(bus)
      } catch {
        var snapshot = link.snapshot
        if !link.isFinished { snapshot.failure = error.description }
        link.publish(snapshot)
        return .failure(error)
      }
    }
    var screen: any Terminal = terminal
    if let recording, let markers {
      screen = RecordingTerminal(terminal, recording, news: markers.labels)
    }
    let end = FrontEnd(terminal: screen, link: link, options: options).run()
    terminal.restore()
    link.finish()
    let result = performance.wait()
    if let markers { recording?.mark(markers.labels()) }
    return (end, result, link.snapshot)
  }

  private func newRecording() throws(Failure) -> Recording? {
    guard let record else { return nil }
    do throws(RecordingError) {
      return try Recording(record)
    } catch {
      throw Failure("--record: \(error)")
    }
  }

  private func openTerminal(_ options: InterfaceOptions) throws(Failure) -> NcursesTerminal {
    do throws(TerminalError) {
      return try NcursesTerminal(
        TerminalOptions(
          colour: color ? .automatic : .never,
          // Strong colours give way to those that suit the terminal.
          asksForBackground: options.theme == nil || options.theme == .contrast))
    } catch {
      throw Failure("\(error); expected a terminal, or `orderflow run` which needs none")
    }
  }
}
