import ArgumentParser
import EventSourcing
import OrderFlowSystem
import SQLiteEventStore
import Simulation

/// `orderflow branches`: the lines of history of a session.
struct BranchesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "branches",
    abstract: "List the branches of a session file.",
    discussion: """
      A branch is made where somebody did something in the past. Its name goes with --branch of \
      `orderflow log` and `orderflow state`.

      Example:
        orderflow branches day.sqlite
      """)

  @Argument(help: "The session file.", completion: .file())
  var store: String

  func run() throws {
    let file = try SessionPath.open(store)
    let session = try StoredSession(file)
    var output = Output()
    let rows = session.lines.all.map { line in
      let fork = line.branch.fork.map { fork in
        let parent = session.lines[fork.parent]?.branch.name ?? ""
        return "leaves \(parent) after step \(fork.step), position \(fork.position)"
      }
      return [
        line.branch.id == session.lines.current ? "*" : " ", line.branch.name,
        "\(line.engine.step) steps", "\(line.engine.log.count) entries", fork ?? "",
      ]
    }
    for line in TextTable.lines(rows) { output.line(line) }
    output.flush()
  }
}
