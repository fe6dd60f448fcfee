import PseudoTerminal
import Testing

@Suite struct `A built-in scenario, run by its name` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test(arguments: BuiltInScenario.all)
  func `given its name, then it ends as it should and shows what it is there for`(
    scenario: BuiltInScenario
  ) throws {
    let result = try sandbox.run("run", scenario.name)
    #expect(result.termination == .exited(scenario.status))
    let notices = result.notices.split(separator: "\n").map(String.init)
    #expect(Self.broken(notices) == scenario.broken)
    let counts = notices.filter { !$0.hasPrefix(" ") }
    let mishaps = counts.count > 1 ? counts[counts.count - 2] : nil
    #expect(mishaps == scenario.mishaps)
    let hold =
      scenario.mishaps?.contains("dead letter") == true
      ? "all that were checked hold; not checked: rest" : "all hold"
    let state = scenario.broken.isEmpty ? hold : "\(scenario.broken.count) broken"
    let summary = try #require(notices.last)
    #expect(
      summary.wholeMatch(
        of: /settled: \d+ entries in \d+ steps, \d+ checks of 8 invariants, (.+)/
      )?.output.1 == state[...], "\(summary)")
    #expect(summary.contains(" \(result.lineCount) entries "))
    expectStory(result, scenario)
  }

  /// The messages of order 1001.
  private func expectStory(_ result: Program.Result, _ scenario: BuiltInScenario) {
    var expected = scenario.told[...]
    for line in result.lines where line.hasSuffix("  1001") {
      let name = line.split(separator: " ")[3]
      if let next = expected.first, name == next { expected.removeFirst() }
      #expect(!scenario.untold.contains(String(name)))
    }
    #expect(expected.isEmpty, "not told: \(expected)")
  }

  private static func broken(_ notices: [String]) -> [String] {
    notices.compactMap { line in
      line.firstMatch(of: /^broken: ([a-z-]+): .+ \(at \d+\)$/).map { String($0.output.1) }
    }
  }

  @Test func `given a fault that lasts a while, then it is told when it began and ended`() throws {
    let told = try sandbox.run("run", "partition").notices.split(separator: "\n")
    #expect(
      told.filter { $0.contains("Z: begins: ") || $0.contains("Z: ends: ") }.map {
        $0.drop { $0 != "b" && $0 != "e" }
      } == ["begins: partition ordering billing", "ends: partition ordering billing"])
  }

  /// Scenarios that are there to be compared: what is wrong in the second one is the mechanism that
  /// it is without.
  @Test(arguments: [
    ("duplicate-delivery", "double-charge", "inbox"), ("billing-crash", "lost-event", "outbox"),
  ])
  func `given a mechanism is switched off, then it is the scenario that shows what that breaks`(
    safe: String, unsafe: String, mechanism: String
  ) throws {
    let result = try sandbox.run("run", safe, "--without", mechanism)
    let named = try sandbox.run("run", unsafe)
    #expect(result.termination == .exited(1) && named.termination == .exited(1))
    #expect(result.output == named.output)
    let plain = try sandbox.run("run", unsafe, "--plain")
    #expect(plain.termination == .exited(0))
    #expect(try plain.output == sandbox.run("run", "happy-path").output)
  }

  @Test(
    arguments: [
      ("inbox", 1, ["once", "money"]), ("outbox", 1, ["delivered", "rest"]),
      ("retry", 1, ["delivered"]),
      ("dead-letters", 0, []), ("compensation", 1, ["rest"]), ("timeouts", 1, ["rest"]),
    ] as [(String, Int32, [String])])
  func `given chaos without a mechanism, then the promises that it guards are broken`(
    mechanism: String, status: Int32, broken: [String]
  ) throws {
    let result = try sandbox.run("run", "chaos", "--without", mechanism)
    #expect(result.termination == .exited(status))
    let notices = result.notices.split(separator: "\n").map(String.init)
    #expect(Self.broken(notices) == broken)
  }

  /// Without retries what is lost stays lost; without dead letters what is given up is.
  @Test(
    arguments: [
      ("lost-message", "retry", "1 fault struck, 1 message lost"),
      ("dead-letter", "dead-letters", "5 faults struck, 1 message lost"),
      ("payment-declined", "compensation", nil),
      ("supplier-silent", "timeouts", "1 fault still lasts (purchasing-system silent)"),
    ] as [(String, String, String?)])
  func `given a scenario without what keeps it safe, then a message is lost or somebody waits`(
    name: String, mechanism: String, mishaps: String?
  ) throws {
    let result = try sandbox.run("run", name, "--without", mechanism)
    #expect(result.termination == .exited(1))
    let notices = result.notices.split(separator: "\n").map(String.init)
    #expect(!Self.broken(notices).isEmpty)
    if let mishaps { #expect(notices.contains(mishaps), "\(notices)") }
  }
}
