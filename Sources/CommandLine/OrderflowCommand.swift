import ArgumentParser
import Glibc

/// The command `orderflow`.
@main
struct OrderflowCommand: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "orderflow",
    abstract: "A debugger for an event-driven domain: bounded contexts, their events, one by one.",
    discussion: """
      Examples:
        orderflow                                 step through one order
        orderflow play busy-day                   a day with some hundred orders
        orderflow run three-orders                the same engine without a screen
        orderflow run happy-path --format jsonl   its log as CloudEvents
        orderflow scenarios                       what there is to play
      """,
    version: version,
    subcommands: [
      PlayCommand.self, RunCommand.self, LogCommand.self, StateCommand.self, VerifyCommand.self,
      BranchesCommand.self, SessionsCommand.self, ScenariosCommand.self, ShotCommand.self,
      ConfigCommand.self,
    ],
    defaultSubcommand: PlayCommand.self)

  /// The parser's own statuses are not those that this program promises.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      StandardError.line(failure.description)
      Glibc.exit(2)
    } catch {
      let code = exitCode(for: error)
      switch code {
      case .success:
        print(fullMessage(for: error))
        Glibc.exit(0)
      case .validationFailure:
        StandardError.line(usageError(error))
        Glibc.exit(2)
      default:
        let text = fullMessage(for: error)
        if !text.isEmpty { StandardError.line(text) }
        Glibc.exit(code.rawValue)
      }
    }
  }

  /// What is wrong with the command line, and below it, where there is more to read: of what the
  /// parser says no more than that.
  private static func usageError(_ error: any Error) -> String {
    let hint = fullMessage(for: error).split(separator: "\n").last { $0.hasPrefix("  See ") }
    let problem = message(for: error).split(separator: "\n").joined(separator: " ")
    return hint.map { "\(problem)\n\($0)" } ?? problem
  }
}
