import ArgumentParser
import Documents
import EventSourcing
import OrderFlowSystem
import Primitives
import SQLiteEventStore
import Simulation

/// `orderflow log`: the stored events.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Print what a session file holds.",
    discussion: """
      Examples:
        orderflow log day.sqlite
        orderflow log day.sqlite --context billing --type PAYMENT_DECLINED
        orderflow log day.sqlite --order 1017 --format jsonl
      """)

  @Argument(help: "The session file.", completion: .file())
  var store: String

  @Option(
    help: "Only what this context or outside system recorded.",
    completion: .list(OrderFlow.participants.map(\.name)))
  var context: String?

  @Option(help: "Only messages of this name, such as ORDER_PLACED.")
  var type: String?

  @Option(help: "Only what is about this order.")
  var order: String?

  @Option(help: "The branch (default: the one that was gone on with).")
  var branch: String?

  @Option(help: "text, or jsonl (CloudEvents).")
  var format = LogFormat.text

  func run() throws {
    if let context, !OrderFlow.participants.contains(where: { $0.name == context }) {
      throw Failure(
        "--context: \(Printable.quoted(context)) is nobody's name; expected one of "
          + OrderFlow.participants.map(\.name).joined(separator: ", "))
    }
    let file = try SessionPath.open(store)
    let engine = try StoredSession(file).line(branch).engine
    var output = Output()
    var count = 0
    for entry in engine.log where matches(entry) {
      output.line(try format.line(entry, of: engine))
      count += 1
    }
    output.flush()
    if count == 0 {
      StandardError.line("\(file.path): none of its \(engine.log.count) entries is such")
    }
  }

  private func matches(_ entry: Entry<OrderFlowMessage>) -> Bool {
    if let context, OrderFlow.participants[entry.message.origin.index].name != context {
      return false
    }
    if let type, entry.message.name != type { return false }
    if let order, entry.message.subject?.text != order { return false }
    return true
  }
}
