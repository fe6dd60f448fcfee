import PseudoTerminal
import Testing

/// What a run says of a broken promise: the shortest story that breaks it, and the command that
/// tells it again.
struct BrokenPromise: Equatable {
  /// `once: the message that led to … took effect twice in Billing`.
  let promise: String
  /// What it takes, in the order in which it happens.
  var needs: [String] = []
  var isMinimal = false
  var command = ""

  static func all(_ result: Program.Result) -> [BrokenPromise] {
    var all: [BrokenPromise] = []
    for line in result.notices.split(separator: "\n") {
      if let match = line.wholeMatch(of: /broken: (.+) \(at \d+\)/) {
        all.append(BrokenPromise(promise: String(match.output.1)))
        continue
      }
      guard let last = all.indices.last else { continue }
      if line.hasPrefix("  it takes (nothing can be left out; ") { all[last].isMinimal = true }
      if let match = line.wholeMatch(of: /\ \ \d+\. (.+)/) {
        all[last].needs.append(String(match.output.1))
      }
      if let match = line.wholeMatch(of: /\ \ reproduce: (.+)/) {
        all[last].command = String(match.output.1)
      }
    }
    return all
  }
}

@Suite struct `The story of a broken promise` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  /// Has a shell run what was printed, as a person would who has `orderflow` in their path.
  private func type(_ command: String) throws -> Program.Result {
    try sandbox.shell("orderflow() { \"$0\" \"$@\"; }; \(command)")
  }

  @Test func `given a promise is broken, then it is told with no more than it takes`() throws {
    let told = BrokenPromise.all(try sandbox.run("run", "chaos", "--without", "outbox"))
    let first = try #require(told.first)
    #expect(first.promise == "delivered: SHIPMENT_STOPPED of order 1002 never reached Ordering")
    #expect(
      first.needs == [
        "the outbox is off", "order 1002: 6 × LAMP, 2 × MUG",
        "order 1002 is cancelled after 3m29.488s",
        "Delivery crashes after recording, at STOP_SHIPMENT of order 1002",
      ])
    #expect(
      first.command.hasPrefix("orderflow run chaos --plain --seed 7 --only 1002 --without outbox "))
    #expect(told.allSatisfy { $0.isMinimal })
  }

  @Test(arguments: [
    ["double-charge"], ["lost-event"], ["chaos", "--without", "inbox"],
    ["chaos", "--without", "outbox"], ["chaos", "--without", "compensation"],
    ["chaos", "--without", "timeouts"], ["chaos", "--seed", "12", "--without", "inbox"],
    ["three-orders", "--fault", "drop 10%", "--without", "retry"],
    ["busy-day", "--fault", "drop 1%", "--without", "retry"],
    ["dead-letter", "--without", "dead-letters"],
  ])
  func `given its command is typed into a shell, then the same promise breaks by the same story`(
    arguments: [String]
  ) throws {
    let run = try sandbox.run(["run"] + arguments)
    #expect(run.termination == .exited(1))
    let promises = BrokenPromise.all(run)
    #expect(!promises.isEmpty)
    var seen: [String] = []
    for promise in promises where !seen.contains(promise.command) {
      seen.append(promise.command)
      #expect(promise.isMinimal)
      let again = try type(promise.command)
      #expect(again.termination == .exited(1), "\(promise.command)")
      let rule = promise.promise.prefix { $0 != ":" }
      let same = BrokenPromise.all(again).first { $0.promise.hasPrefix("\(rule): ") }
      #expect(same?.needs == promise.needs, "\(promise.command)\n\(again.notices)")
      #expect(same?.isMinimal == true)
      #expect(again.lineCount <= run.lineCount)
    }
  }

  /// Each part of what is left is needed.
  @Test func `given any part of the command is left out, then the promise is kept`() throws {
    let told = BrokenPromise.all(try sandbox.run("run", "chaos", "--without", "outbox"))
    let command = try #require(told.first).command
    let options = try #require(command.firstRange(of: " --without outbox "))
    for shorter in [
      command.replacing(" --without outbox", with: ""),
      String(command[..<options.upperBound]),
      command.replacing(" --only 1002", with: " --only 1001"),
      command.replacing(" --plain", with: " --plain --keep 1002"),
    ] {
      #expect(shorter != command)
      #expect(try type(shorter).termination == .exited(0), "\(shorter)")
    }
  }
}
