import ArgumentParser
import EventSourcing
import Foundation
import Interface
import OrderFlowSystem
import SQLiteEventStore

/// `orderflow sessions`: the sessions that nobody gave a place.
struct SessionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions",
    abstract: "List the kept sessions, go on with one, or remove them.",
    discussion: """
      The latest \(SessionDirectory.limit) are kept, under $XDG_DATA_HOME/orderflow.

      Examples:
        orderflow sessions
        orderflow sessions resume happy-path-0003.sqlite
        orderflow sessions remove happy-path-0001.sqlite
        orderflow sessions remove --all
      """,
    subcommands: [List.self, Resume.self, Remove.self], defaultSubcommand: List.self)

  /// `orderflow sessions list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the kept sessions, the latest first.",
      discussion: """
        Examples:
          orderflow sessions
          orderflow sessions list --lang ko
        """)

    @Option(help: "The language of the list: en or ko.")
    var lang = Language.current

    func run() throws {
      let sessions = try PlaySession.sessions()
      let listings = sessions.list()
      var output = Output()
      let rows = listings.map { listing in
        [listing.name, Self.date(listing.modified)] + details(listing)
      }
      for line in TextTable.lines(rows) { output.line(line) }
      output.flush()
      if listings.isEmpty { StandardError.line("no sessions are kept in \(sessions.path)") }
    }

    private func details(_ listing: SessionDirectory.Listing) -> [String] {
      switch listing.contents {
      case .unreadable(let error): return [error.description]
      case .session(let info, let entries, let branches):
        let scenario = try? JSONDecoder().decode(Scenario.self, from: info.scenario)
        return [
          "\(entries) entries", branches == 1 ? "main" : "\(branches) branches",
          "seed \(info.seed)", scenario?.title.text(lang) ?? "",
        ]
      }
    }

    private static func date(_ date: Date) -> String {
      date.formatted(.iso8601.dateTimeSeparator(.space))
    }
  }

  /// `orderflow sessions resume NAME`.
  struct Resume: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Go on with a kept session on the screen.",
      discussion: """
        Examples:
          orderflow sessions resume
          orderflow sessions resume happy-path-0003.sqlite --theme light
        """)

    @Argument(help: "Its name in the list; the latest where none is given.")
    var name: String?

    @OptionGroup var look: LookOptions

    @OptionGroup var screen: ScreenOptions

    func run() throws {
      let sessions = try PlaySession.sessions()
      guard let name = name ?? sessions.list().first?.name else {
        throw Failure("no sessions are kept in \(sessions.path); expected one to go on with")
      }
      let path = sessions.path(of: name)
      guard FileManager.default.fileExists(atPath: path) else {
        throw Failure("\(path): there is no such session; expected one of `orderflow sessions`")
      }
      try screen.show(look) { () throws(Failure) in
        try PlaySession.open(nil, seed: nil, store: path)
      }
    }
  }

  /// `orderflow sessions remove NAME…`.
  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Remove kept sessions.",
      discussion: """
        Examples:
          orderflow sessions remove happy-path-0001.sqlite busy-day-0002.sqlite
          orderflow sessions remove --all
        """)

    @Argument(help: "Their names in the list.")
    var names: [String] = []

    @Flag(help: "Remove all of them.")
    var all = false

    func validate() throws {
      if names.isEmpty != all {
        throw ValidationError("expected the names of sessions, or --all")
      }
    }

    func run() throws {
      let sessions = try PlaySession.sessions()
      do throws(StoreError) {
        for name in all ? sessions.list().map(\.name) : names { try sessions.remove(name) }
      } catch {
        throw Failure(error)
      }
    }
  }
}
