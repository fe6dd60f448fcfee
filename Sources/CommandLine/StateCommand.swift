import ArgumentParser
import Documents
import EventSourcing
import Foundation
import Interface
import OrderFlowSystem
import Primitives
import SQLiteEventStore
import Simulation

/// `orderflow state`: what every context holds, rebuilt from the stored events.
struct StateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "state",
    abstract: "Rebuild what every context held at a position or a moment.",
    discussion: """
      Nothing is read but the events: what is printed is a fold over them.

      Examples:
        orderflow state day.sqlite
        orderflow state day.sqlite --at 250
        orderflow state day.sqlite --at 2026-01-05T12:00:00Z --context inventory
        orderflow state day.sqlite --at 09:00:01.207
        orderflow state day.sqlite --branch branch-2 --format json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @Argument(help: "The session file.", completion: .file())
  var store: String

  @Option(
    help: "A position in the log, or a moment, whole or as the screen has it (default: the end).")
  var at: String?

  @Option(help: "The branch (default: the one that was gone on with).")
  var branch: String?

  @Option(
    help: "Only this context.",
    completion: .list(OrderFlow.participants.filter(\.isContext).map(\.name)))
  var context: String?

  @Option(help: "text, or json.")
  var format = Format.text

  @Option(help: "The language of the text: en or ko.")
  var lang = Language.current

  func run() throws {
    let contexts = try chosenContexts()
    let file = try SessionPath.open(store)
    let engine = try StoredSession(file).line(branch).engine
    let position = try position(in: engine)
    let world = engine.foldedWorld(through: Int32(position))
    var output = Output()
    switch format {
    case .json: output.line(try WorldText.json(world, contexts, position))
    case .text:
      for line in WorldText.lines(world, contexts, of: engine.system, lang) { output.line(line) }
    }
    output.flush()
  }

  private func chosenContexts() throws(Failure) -> [Participant] {
    let all = OrderFlow.participants.filter(\.isContext)
    guard let context else { return all }
    let chosen = all.filter { $0.name == context }
    guard !chosen.isEmpty else {
      throw Failure(
        "--context: \(Printable.quoted(context)) is no context; expected one of "
          + all.map(\.name).joined(separator: ", "))
    }
    return chosen
  }

  private func position(in engine: Engine<OrderFlow>) throws(Failure) -> Int {
    guard let at else { return engine.log.count }
    // As on the screen, and as it is counted.
    if let position = Int(at.hasPrefix("#") ? String(at.dropFirst()) : at) {
      guard (0...engine.log.count).contains(position) else {
        throw Failure(
          "--at: the log has no position \(position); expected 0 to \(engine.log.count)")
      }
      return position
    }
    // Of the first day, where it has none.
    let start = engine.system.start
    guard let time = TimeText.time(at, start: start, shown: start) else {
      throw Failure(
        "--at: \(Printable.quoted(at)) is neither; expected a position, "
          + "or a moment such as 09:00:01, \"+3d 10:00\" or 2026-01-05T12:00:00Z")
    }
    return engine.log.partitioningIndex { $0.time > time }
  }
}

/// The states of contexts as text.
enum WorldText {
  /// One object: the position, a hash of what follows, and the state of each context.
  static func json(
    _ world: OrderFlowWorld, _ contexts: [Participant], _ position: Int
  ) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let states = try contexts.map { context in
      let state = try encoder.encode(world.state(of: context.id))
      return "\"\(context.name)\":\(String(decoding: state, as: UTF8.self))"
    }
    let body = "{\(states.joined(separator: ","))}"
    var hash = Fingerprint()
    hash.combine(body.utf8)
    return "{\"position\":\(position),\"hash\":\"\(hash)\",\"contexts\":\(body)}"
  }

  static func lines(
    _ world: OrderFlowWorld, _ contexts: [Participant], of system: OrderFlow, _ lang: Language
  ) -> [String] {
    contexts.flatMap { context in
      let view = system.view(of: context.id, in: world, limit: .max)
      let figures = view.figures.map { "\($0.label.text(lang)) \($0.value)" }
      let head = view.columns.map { $0.text(lang) }
      let table = [head] + view.rows.map { row in row.cells.map { $0.text(lang) } }
      let body = [figures.joined(separator: "  ")] + TextTable.lines(table)
      return [context.title.text(lang)] + body.map { "  \($0)" } + [""]
    }
  }
}
