import ArgumentParser

/// `orderflow play`: the terminal interface.
struct PlayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play",
    abstract: "Step through a scenario on the screen (the default command).",
    discussion: """
      Without --store the session is kept under $XDG_DATA_HOME/orderflow: see `orderflow sessions`.

      Examples:
        orderflow
        orderflow play three-orders --lang ko
        orderflow play ./mine.yaml --store mine.sqlite
      """)

  @OptionGroup var source: ScenarioArguments

  @OptionGroup(title: "Faults and orders") var faults: FaultOptions

  @Option(help: "Keep the session in this file; go on with it where it exists.")
  var store: String?

  @OptionGroup var look: LookOptions

  @OptionGroup var screen: ScreenOptions

  func run() throws {
    // What is wrong with the input is said before the terminal is touched.
    let scenario = try source.load(faults)
    try screen.show(look) { () throws(Failure) in
      try PlaySession.open(scenario, seed: source.seed, store: store)
    }
  }
}
