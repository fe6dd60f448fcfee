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
      Checks the write-ahead log, SQLite's own integrity, the hash chain, the versions of streams, \
      causes, acknowledgements, branches and choices; then does every step of every branch again \
      and checks the invariants.

      Exit status: 0 what is there is whole, settled or not; 1 something is wrong; 2 the file \
      cannot be read.

      Example:
        orderflow verify day.sqlite
      """)

  @Argument(help: "The session file.", completion: .file())
  var store: String

  func run() throws {
    let file = try SessionPath.open(store)
    let report: VerificationReport
    do throws(StoreError) {
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
    output.line("lost for good     \(report.lost)")
    output.line("dead letters      \(report.deadLetters)")
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

  /// Checks every branch, as far as it has come.
  private func checkInvariants(_ file: SessionFile, _ output: inout Output) throws -> Bool {
    let rules = OrderFlowInvariants.rules
    var broken = 0
    let lines = try StoredSession(file).lines.all
    for line in lines {
      var engine = line.engine
      engine.checkAll(line.world)
      if lines.count > 1 { output.line("\(line.branch.name):") }
      if !engine.unpublished.isEmpty {
        let positions = engine.unpublished.sorted().prefix(Self.told).map { "#\($0)" }
        let more = engine.unpublished.count > Self.told ? ", …" : ""
        let all = positions.joined(separator: ", ")
        output.line("never published   \(engine.unpublished.count): \(all)\(more)")
      }
      for (index, rule) in rules.enumerated() {
        let violation = engine.watch.violations.first { $0.rule == index }
        let checks = engine.watch.checks[index]
        let state = violation != nil ? "BROKEN" : checks == 0 ? "not checked" : "holds"
        let padding = String(repeating: " ", count: max(0, 11 - state.count))
        output.line("\(state)\(padding)  \(checks)×  \(rule.id): \(rule.text.en)")
        guard let violation else { continue }
        broken += 1
        output.line("        at \(violation.position): \(violation.text.en)")
      }
    }
    let promises = broken == 1 ? "1 promise is broken" : "\(broken) promises are broken"
    output.line("the file is whole; \(broken == 0 ? "no promise is broken" : promises)")
    return broken == 0
  }

  /// The most positions that are told.
  private static let told = 10
}
