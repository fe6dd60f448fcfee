import ArgumentParser
import EventSourcing
import Messaging
import OrderFlowSystem
import Primitives
import SQLiteEventStore
import Simulation

/// `orderflow run`: the same engine, no screen, until it settles.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a scenario without a screen, until nothing is under way.",
    discussion: """
      The log goes to standard output, progress and the summary to standard error. With --store, \
      a line is printed only once it is durable: a printed line is an acknowledgement. A session \
      file that exists is gone on with.

      Exit status: 0 settled and every invariant holds; 1 it ran and something failed; 2 the \
      command line or the input is not usable.

      Examples:
        orderflow run three-orders
        orderflow run busy-day --seed 7 --format jsonl > log.jsonl
        orderflow run busy-day --store day.sqlite
        orderflow run --products products.csv --suppliers suppliers.csv \\
          --orders orders.csv --lines order_lines.csv
      """)

  @OptionGroup var source: ScenarioArguments

  @Option(help: "Keep the session in this file; go on with it where it exists.")
  var store: String?

  @Option(help: "How the log is printed: text or jsonl (CloudEvents).")
  var format = LogFormat.text

  func run() throws {
    let session = try Session.open(source.load(), seed: source.seed, file: store)
    let format = format
    let result = waiting { await Self.finish(session, format) }
    session.file?.close()
    switch result {
    case .success(true): break
    case .success(false): throw ExitStatus.failed
    case .failure(let failure):
      StandardError.line(failure.description)
      throw ExitStatus.failed
    }
  }

  /// - Returns: whether it settled with every invariant holding.
  private static func finish(
    _ session: Session, _ format: LogFormat
  ) async -> Result<Bool, Failure> {
    let bus = session.bus(keepsHistory: false)
    var output = Output()
    var progress = Progress()
    var printed = 0
    do {
      while true {
        let delivered = try await bus.run(limit: Bus<OrderFlow>.groupSize)
        let engine = await bus.engine
        for index in printed..<engine.log.count {
          output.line(try format.line(engine.log[index], of: engine))
        }
        printed = engine.log.count
        progress.update(
          "\(engine.step) messages delivered, \(engine.log.count) entries; "
            + "\(engine.agendaDone) of \(engine.system.agenda.count) of the scenario sent")
        if delivered < Bus<OrderFlow>.groupSize { break }
      }
    } catch let error as StoreError {
      progress.finish()
      output.flush()
      return .failure(Failure(error))
    } catch {
      return .failure(Failure("the log cannot be written: \(error)"))
    }
    progress.finish()
    output.flush()
    await bus.checkAll()
    return .success(RunSummary.print(await bus.engine))
  }
}

/// What a run came to, on standard error.
enum RunSummary {
  /// - Returns: whether it settled with every invariant holding.
  static func print(_ engine: Engine<OrderFlow>) -> Bool {
    for violation in engine.watch.violations {
      let rule = OrderFlowInvariants.rules[violation.rule].id
      StandardError.line("broken: \(rule): \(violation.text.en) (at \(violation.position))")
    }
    let checks = engine.watch.checks.reduce(0, +)
    let holds = engine.watch.violations.isEmpty
    let state =
      engine.isSettled ? "settled" : engine.isFull ? "stopped: the log is full" : "not settled"
    StandardError.line(
      "\(state): \(engine.log.count) entries in \(engine.step) steps, "
        + "\(checks) checks of \(OrderFlowInvariants.rules.count) invariants, "
        + (holds ? "all hold" : "\(engine.watch.violations.count) broken"))
    return holds && engine.isSettled
  }
}
