import ArgumentParser
import Documents
import Foundation
import Interface
import OrderFlowSystem
import Primitives
import ScenarioFiles

/// `orderflow scenarios`: what there is to play.
struct ScenariosCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenarios",
    abstract: "List the built-in scenarios, or write one out to start your own from.",
    discussion: """
      Examples:
        orderflow scenarios
        orderflow scenarios show happy-path > mine.yaml && orderflow play ./mine.yaml
        orderflow scenarios show busy-day --csv book
      """,
    subcommands: [List.self, Show.self], defaultSubcommand: List.self)

  /// `orderflow scenarios list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the built-in scenarios.",
      discussion: """
        Examples:
          orderflow scenarios
          orderflow scenarios list --lang ko
        """)

    @Option(help: "The language of the list: en or ko.")
    var lang = Language.current

    func run() throws {
      var output = Output()
      do throws(InputError) {
        for scenario in try BuiltInScenarios.catalogue() {
          output.line("\(scenario.name)\n    \(scenario.title.text(lang))")
          output.line("    \(scenario.summary.text(lang))")
        }
      } catch {
        throw Failure(error)
      }
      output.flush()
    }
  }

  /// `orderflow scenarios show NAME`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a scenario out as YAML, or as an order book with --csv.",
      discussion: """
        Nothing is written over.

        Examples:
          orderflow scenarios show happy-path > mine.yaml
          orderflow scenarios show busy-day --csv book
        """)

    @Argument(
      help: "A built-in scenario or the path of a YAML file.",
      completion: .list(BuiltInScenarios.names))
    var scenario: String

    @Option(
      name: .customLong("csv"),
      help: "Write the four CSV files of an order book into this directory.",
      completion: .directory)
    var directory: String?

    func run() throws {
      let loaded = try ScenarioSource.named(scenario)
      if let directory {
        try BookDirectory(path: directory).write(ScenarioWriter.csv(loaded))
        return
      }
      var output = Output()
      let text = BuiltInScenarios.text(of: scenario) ?? ScenarioWriter.yaml(loaded)
      output.line(text.hasSuffix("\n") ? String(text.dropLast()) : text)
      output.flush()
    }
  }
}

/// A directory into which an order book is written: all of it or nothing, and over nothing.
struct BookDirectory {
  let path: String

  func write(_ files: [(name: String, text: String)]) throws(Failure) {
    let directory = URL(fileURLWithPath: path, isDirectory: true)
    let manager = FileManager.default
    for file in files
    where manager.fileExists(atPath: directory.appendingPathComponent(file.name).path) {
      throw Failure("\(path)/\(file.name): is there already; expected a directory without it")
    }
    do {
      try manager.createDirectory(at: directory, withIntermediateDirectories: true)
      for file in files {
        let url = directory.appendingPathComponent(file.name)
        try Data(file.text.utf8).write(to: url, options: .withoutOverwriting)
        StandardError.line(url.path)
      }
    } catch {
      throw Failure("\(path): cannot be written; expected a directory that can be")
    }
  }
}
