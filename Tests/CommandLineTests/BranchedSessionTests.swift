import Foundation
import PseudoTerminal
import Testing

/// What can be asked of a session that has more than one line of history.
@Suite struct `A session with branches` {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.write(TwoFutures.session.get(), to: "day.sqlite")
  }

  private func text(_ arguments: String...) throws -> String {
    let result = try sandbox.run(arguments)
    #expect(result.termination == .exited(0) && result.notices == "", "\(result.notices)")
    return result.text
  }

  @Test func `given branches, then they are listed: where each left, and which was gone on with`()
    throws
  {
    #expect(
      try text("branches", "day.sqlite") == """
           main      20 steps  34 entries
        *  branch-2  18 steps  28 entries  leaves main after step 11, position 19

        """)
  }

  @Test func `given log, then main is what it was without the branch, and the other parts from it`()
    throws
  {
    let main = try text("log", "day.sqlite", "--branch", "main")
    #expect(try main == sandbox.run("run", "happy-path").text)
    let other = try text("log", "day.sqlite", "--branch", "branch-2")
    #expect(try text("log", "day.sqlite") == other)
    let (mains, others) = (main.split(separator: "\n"), other.split(separator: "\n"))
    #expect(mains.count == 34 && others.count == 28)
    #expect(mains.prefix(20) == others.prefix(20) && mains[20] == others[20])
    #expect(mains[21].contains(" PAYMENT_PROCESSING_COMPLETED "))
    #expect(others[21].contains(" PAYMENT_DECLINED "))
    for branch in [main, other] { #expect(branch.contains("\n     28  ")) }
    let ids = try Set(
      text("log", "day.sqlite", "--format", "jsonl").split(separator: "\n").map { line in
        try JSONDecoder().decode(EventLine.self, from: Data(line.utf8)).id
      })
    #expect(ids.count == 28)
  }

  @Test func `given state, then it is that of the branch, the context and the moment`() throws {
    func billing(_ options: String...) throws -> String {
      let all = ["state", "day.sqlite", "--context", "billing"] + options
      let result = try sandbox.run(all)
      #expect(result.termination == .exited(0), "\(result.notices)")
      return result.text
    }
    #expect(try billing().contains("declined 1"))
    #expect(try billing("--branch", "branch-2") == billing())
    #expect(try billing("--branch", "main").contains("taken 25.00 USD"))
    #expect(try billing("--branch", "main", "--at", "21").contains("requested 1"))
    #expect(
      try billing("--branch", "main", "--at", "19") == billing("--branch", "branch-2", "--at", "19")
    )
    // Between the request and the answer.
    let moment = "2026-03-02T09:00:01.500Z"
    #expect(try billing("--at", moment) == billing("--at", "21"))
    #expect(try billing("--at", moment, "--branch", "main").contains("requested 1"))
    func hash(_ options: String...) throws -> Substring? {
      try sandbox.run(["state", "day.sqlite", "--format", "json"] + options).text
        .firstMatch(of: /"hash":"([0-9a-f]{16})"/)?.output.1
    }
    #expect(try hash("--branch", "main") != hash("--branch", "branch-2"))
    #expect(
      try hash("--branch", "main", "--at", "19") == hash("--branch", "branch-2", "--at", "19"))
  }

  @Test(arguments: [["log"], ["state"]])
  func `given a branch that is none, then those there are are named`(command: [String]) throws {
    expectRefusal(
      try sandbox.run(command + ["day.sqlite", "--branch", "nosuch"]),
      "--branch: there is no such branch; expected one of main, branch-2")
  }

  @Test func `given verify, then it counts all of it and checks each branch`() throws {
    let before = sandbox.bytes(of: "day.sqlite")
    let lines = try text("verify", "day.sqlite").split(separator: "\n").map(String.init)
    #expect(
      lines.prefix(10) == [
        "entries           43, each with its hash (33 events)", "steps             27",
        "streams           15 without a gap", "causes            38 stored before what they led to",
        "acknowledgements  26", "in flight         0", "choices           1",
        "branches          2", "lost for good     0", "dead letters      0",
      ])
    #expect(
      lines.filter { !$0.hasPrefix("holds ") }.suffix(3)
        == ["main:", "branch-2:", "the file is whole; no promise is broken"])
    #expect(lines.count { $0.hasPrefix("holds ") } == 16)
    #expect(sandbox.bytes(of: "day.sqlite") == before && sandbox.names() == ["day.sqlite"])
  }

  /// One bit, anywhere in what is stored: names of branches, choices and faults among it.
  @Test func `given a flipped bit in the stored events, then verify finds it wherever it is`()
    throws
  {
    let whole = try #require(sandbox.bytes(of: "day.sqlite"))
    let rows = [
      "PAYMENT_DECLINED", "begin payment-provider declines", "branch-2", "ORDER_SHIPPING",
    ]
    for (round, word) in rows.enumerated() {
      let places = whole.indices.filter { whole[$0...].starts(with: word.utf8) }
      #expect(!places.isEmpty, "\(word)")
      for place in places.prefix(3) {
        var bytes = whole
        bytes[place + round % word.utf8.count] ^= 1 << UInt8(round)
        try sandbox.write(bytes, to: "flipped.sqlite")
        let result = try sandbox.run("verify", "flipped.sqlite")
        #expect(result.termination == .exited(1), "\(word) at \(place): \(result.text)")
        #expect(result.text.contains("problem           "))
      }
    }
  }
}
