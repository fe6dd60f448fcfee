import ArgumentParser
import Documents
import EventSourcing
import Interface
import Messaging
import OrderFlowSystem
import SQLiteEventStore
import Simulation
import Terminal

/// `orderflow shot`: the screen as text or as a drawing, without a terminal.
struct ShotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shot",
    abstract: "Write the screen as it would look, as text or SVG.",
    discussion: """
      A scenario is run, a session file is only read. Without --steps and --at it is shown at its \
      end. The same arguments always write the same bytes: a \
      configuration counts only where --config names it.

      Examples:
        orderflow shot three-orders --steps 24
        orderflow shot happy-path --view story --format svg --output story.svg
        orderflow shot --store day.sqlite --at 250 --size 200x60 --lang ko
        orderflow shot three-orders --at 09:00:12 --select 20 --view causation
      """)

  /// What has the focus besides the contexts.
  private static let otherPanes = ["messages", "log"]

  @OptionGroup var source: ScenarioArguments

  @OptionGroup(title: "Faults and orders") var faults: FaultOptions

  @Option(help: "Read the session in this file instead of running a scenario.")
  var store: String?

  @Option(help: "The branch (default: the one that was gone on with).")
  var branch: String?

  @Option(help: "Run no further than this step of the scenario, as the screen counts them.")
  var steps: Int?

  @Option(
    help: """
      Look back at a position in the log, a time of the day (10:31:05), a moment as RFC 3339 in \
      UTC, or the id of an event.
      """)
  var at: String?

  @Option(help: "What is in the middle of the screen.")
  var view = StillFrame.Subject.overview

  @Option(
    help: "What has the focus in the overview: a context, messages or log.",
    completion: .list(OrderFlow.participants.filter(\.isContext).map(\.name) + otherPanes))
  var focus: String?

  @Option(help: "The position of the entry of the log that is selected.")
  var select: Int?

  @Option(help: "Columns and rows, 1x1 to 300x100.")
  var size = "120x40"

  @OptionGroup var look: LookOptions

  @Option(help: "text, or svg.")
  var format = StillFrame.Format.text

  @Option(help: "Write to this file (default: standard output).", completion: .file())
  var output: String?

  func run() throws {
    let shot = try Shot(
      bus: bus(), steps: store == nil ? steps ?? .max : 0, at: at, subject: view, aim: aim(),
      size: screenSize(),
      options: options())
    let frame: Result<StillFrame, Failure> = waiting {
      do throws(Failure) {
        return .success(try await shot.frame())
      } catch {
        return .failure(error)
      }
    }
    let text = try frame.get().written(as: format)
    if let output { return try WholeFile.write(text, to: output) }
    var standardOutput = Output()
    standardOutput.line(String(text.dropLast()))
    standardOutput.flush()
  }

  /// Only a configuration that is named counts: the picture is the same on every machine.
  private func options() throws(Failure) -> InterfaceOptions {
    var options = look.over(try look.config.map(ConfigurationFile.read) ?? InterfaceOptions())
    options.theme = options.theme ?? .dark
    return options
  }

  /// What is to be shown, kept nowhere.
  private func bus() throws(Failure) -> Bus<OrderFlow> {
    let scenario = try source.load(faults)
    guard let store else {
      if let steps, steps < 0 { throw Failure("--steps: expected 0 or more, not \(steps)") }
      return try bus(Session.open(scenario, seed: source.seed, file: nil).stored)
    }
    guard scenario == nil, source.seed == nil else {
      throw Failure("--store: holds a scenario of its own; expected no other, and no seed")
    }
    guard steps == nil else {
      throw Failure("--steps: goes with a scenario; expected --at to look into a session")
    }
    let file = try SessionPath.open(store)
    return try bus(StoredSession(file))
  }

  private func bus(_ stored: StoredSession) throws(Failure) -> Bus<OrderFlow> {
    var lines = stored.lines
    lines.current = try stored.line(branch).branch.id
    let executor = SimulationExecutor()
    let bus = Bus(
      lines: lines, contexts: lines.all[0].engine.system.makeContexts(executor: executor),
      keepsHistory: true, store: nil, executor: executor)
    if let notes = stored.notes { waiting { await bus.take(notes) } }
    return bus
  }

  private func aim() throws(Failure) -> Shot.Aim {
    switch (focus, select) {
    case (nil, nil): return .nothing
    case (nil, let position?): return .entry(position)
    case (_?, _?):
      throw Failure("--focus and --select: what is selected has the focus; expected one of them")
    case ("messages", nil): return .focus(.messages)
    case ("log", nil): return .focus(.log)
    case (let name?, nil):
      let contexts = OrderFlow.participants.filter(\.isContext)
      if let context = contexts.first(where: { $0.name == name }) {
        return .focus(.context(context.id))
      }
      throw Failure(
        "--focus: \(Printable.quoted(name)) cannot have it; expected one of "
          + (contexts.map(\.name) + Self.otherPanes).joined(separator: ", "))
    }
  }

  private func screenSize() throws(Failure) -> Size {
    let parts = size.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1],
      (1...300).contains(columns), (1...100).contains(rows)
    else {
      throw Failure(
        "--size: \(Printable.quoted(size)) is no size; expected columns and rows from 1x1 to "
          + "300x100, such as 120x40")
    }
    return Size(columns: columns, rows: rows)
  }
}
