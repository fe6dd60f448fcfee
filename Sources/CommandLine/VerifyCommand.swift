import ArgumentParser
import EventSourcing
import OrderFlowSystem
import Primitives
import SQLiteEventStore
import Simulation

/// `orderflow verify`: is what is there whole?
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check a session file and all the invariants of what it holds.",
    discussion: """
      Checks SQLite's own integrity, the hash chain, the versions of streams, causes, \
      acknowledgements and choices; then does every step again and checks the invariants.

      Exit status: 0 what is there is whole, settled or not; 1 something is wrong; 2 the file \
      cannot be read.

      Example:
        orderflow verify day.sqlite
      """)

  @Argument(help: "The session file.", completion: .file())
  var store: String

  func run() throws {
    let file: SessionFile
    let report: VerificationReport
    do throws(StoreError) {
      file = try SessionFile.openForReading(store)
      report = try file.verify()
    } catch {
      throw Failure(error)
    }
    var output = Output()
    output.line("entries           \(report.entries), each with its hash (\(report.events) events)")
    output.line("steps             \(report.steps)")
    output.line("streams           \(report.streams) without a gap")
    output.line("causes            \(report.causes) stored before what they led to")
    output.line("acknowledgements  \(report.acknowledgements)")
    output.line("in flight         \(report.inFlight)")
    output.line("choices           \(report.choices)")
    output.line("branches          \(report.branches)")
    for problem in report.problems { output.line("problem           \(problem)") }
    guard report.isWhole else {
      output.line(report.problemCount == 1 ? "1 problem" : "\(report.problemCount) problems")
      output.flush()
      throw ExitStatus.failed
    }
    let holds = try checkInvariants(file, &output)
    output.flush()
    if !holds { throw ExitStatus.failed }
  }

  private func checkInvariants(_ file: SessionFile, _ output: inout Output) throws -> Bool {
    var engine = try StoredRun(file).engine
    engine.checkAll(engine.foldedWorld())
    for (rule, count) in zip(OrderFlowInvariants.rules, engine.watch.checks) {
      let isBroken = engine.watch.violations.contains { OrderFlowInvariants.rules[$0.rule] == rule }
      output.line("\(isBroken ? "BROKEN" : "holds ")  \(count)×  \(rule.id): \(rule.text.en)")
    }
    for violation in engine.watch.violations {
      output.line("at \(violation.position): \(violation.text.en)")
    }
    return engine.watch.violations.isEmpty
  }
}
