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
      file that exists is continued.

      \(FaultOptions.grammar)

      Exit status: 0 settled and every invariant holds; 1 it ran and something failed; 2 the \
      command line or the input is not usable.

      Examples:
        orderflow run three-orders
        orderflow run busy-day --seed 7 --format jsonl > log.jsonl
        orderflow run busy-day --store day.sqlite
        orderflow run three-orders --fault "drop 10%" --without retry
        orderflow run --fault "crash billing after-record" --without outbox
        orderflow run --products products.csv --suppliers suppliers.csv \\
          --orders orders.csv --lines order_lines.csv
      """)

  @OptionGroup var source: ScenarioArguments

  @OptionGroup(title: "Faults and orders") var faults: FaultOptions

  @Option(help: "Keep the session in this file; go on with it where it exists.")
  var store: String?

  @Option(help: "How the log is printed: text or jsonl (CloudEvents).")
  var format = LogFormat.text

  func run() throws {
    let session = try Session.open(source.load(faults), seed: source.seed, file: store)
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
    // Only what goes wrong has to be explained afterwards.
    let bus = session.bus(keepsHistory: session.stored.lines.all[0].engine.system.isDisturbed)
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
    return .success(await RunSummary.print(bus))
  }
}
