import Foundation
import PseudoTerminal
import Testing

/// What can be asked of a session file without changing it.
@Suite struct `A session file` {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    let run = try sandbox.run("run", "payment-declined", "--store", "day.sqlite")
    try #require(run.termination == .exited(0))
  }

  @Test func `given log, then it is what was printed when it ran`() throws {
    for format in ["text", "jsonl"] {
      let log = try sandbox.run("log", "day.sqlite", "--format", format)
      #expect(log.termination == .exited(0) && log.notices == "")
      #expect(
        try log.output == sandbox.run("run", "payment-declined", "--format", format).output)
    }
    #expect(sandbox.names() == ["day.sqlite"])
  }

  @Test func `given filters, then only what all of them let through is printed`() throws {
    let all = try EventLine.all(sandbox.run("log", "day.sqlite", "--format", "jsonl"))
    func log(_ filters: String...) throws -> [String] {
      let result = try sandbox.run(["log", "day.sqlite", "--format", "jsonl"] + filters)
      #expect(result.termination == .exited(0))
      let none = "day.sqlite: none of its \(all.count) entries is such\n"
      #expect(result.notices == (result.output.isEmpty ? none : ""))
      return try EventLine.all(result).map(\.id)
    }
    func ids(where isWanted: (EventLine) -> Bool) -> [String] {
      let ids = all.filter(isWanted).map(\.id)
      #expect(!ids.isEmpty && ids.count < all.count)
      return ids
    }
    #expect(try log("--context", "billing") == ids { $0.source == "/contexts/billing" })
    #expect(
      try log("--context", "payment-provider") == ids { $0.source == "/outside/payment-provider" })
    #expect(try log("--type", "ORDER_PLACED") == ids { $0.type == "ORDER_PLACED" })
    #expect(try log("--order", "1002") == ids { $0.subject == "1002" })
    #expect(
      try log("--order", "1001", "--context", "billing", "--type", "PAYMENT_DECLINED")
        == ids { $0.type == "PAYMENT_DECLINED" })
    #expect(try log("--order", "1002", "--type", "PAYMENT_DECLINED") == [])
    #expect(try log("--order", "nosuch") == [])
  }

  @Test func `given the name of a kept session, then it is found where the kept ones are`() throws {
    let kept = try sandbox.play(["play", "happy-path"])
    #expect(kept.press("n", thenShows: "step 6/6"))
    kept.send("q")
    #expect(kept.waitForEnd() == .exited(0))
    for command in ["log", "state", "verify", "branches"] {
      let result = try sandbox.run(command, "happy-path-0001.sqlite")
      #expect(result.termination == .exited(0), "\(command): \(result.notices)")
    }
    let missing = try sandbox.run("log", "happy-path-0002.sqlite")
    #expect(missing.termination == .exited(2))
  }

  @Test func `given a time as the screen shows it, then state is that of then`() throws {
    let at = try sandbox.run("state", "day.sqlite", "--at", "09:00:01", "--format", "json")
    let whole = try sandbox.run(
      "state", "day.sqlite", "--at", "2026-03-02T09:00:01.999Z", "--format", "json")
    #expect(at.termination == .exited(0) && at.output == whole.output && !at.output.isEmpty)
  }

  @Test(arguments: ["log", "state"])
  func `given a context that is none, then it names those there are`(command: String) throws {
    let result = try sandbox.run(command, "day.sqlite", "--context", "shop")
    #expect(result.termination == .exited(2) && result.output.isEmpty)
    #expect(result.notices.hasPrefix("--context: \"shop\" is no"))
    #expect(result.notices.contains("; expected one of ordering, billing, inventory, suppliers,"))
  }

  @Test func `given two processes, then the state that they fold is the same`() throws {
    let once = try sandbox.run("state", "day.sqlite", "--format", "json")
    #expect(once.termination == .exited(0) && once.notices == "")
    #expect(try sandbox.run("state", "day.sqlite", "--format", "json").output == once.output)
    _ = try sandbox.run("run", "payment-declined", "--store", "again.sqlite")
    #expect(try sandbox.run("state", "again.sqlite", "--format", "json").output == once.output)

    let count = try sandbox.run("log", "day.sqlite").lines.count
    let state = try #require(
      try JSONSerialization.jsonObject(with: Data(once.output)) as? [String: Any])
    #expect(state["position"] as? Int == count)
    #expect(
      Set((state["contexts"] as? [String: Any] ?? [:]).keys)
        == ["ordering", "billing", "inventory", "suppliers", "delivery"])
    #expect(
      try sandbox.run("state", "day.sqlite", "--format", "json", "--at", "\(count)").output
        == once.output)
  }

  @Test func `given position 0, then nothing is there; then it grows event by event`() throws {
    let start = try sandbox.run("state", "day.sqlite", "--at", "0").text
    #expect(start.contains("orders 0") && !start.contains("TEA") && !start.contains("1001"))
    let placed = try #require(
      EventLine.all(sandbox.run("log", "day.sqlite", "--format", "jsonl"))
        .first { $0.type == "ORDER_PLACED" })
    let position = try #require(Int(placed.sequence))
    func ordering(_ position: Int) throws -> String {
      try sandbox.run("state", "day.sqlite", "--at", "\(position)", "--context", "ordering").text
    }
    #expect(try ordering(position - 1).contains("orders 0"))
    #expect(try ordering(position).contains("orders 1"))
  }

  @Test func `given a moment, then it is the state after the last event until then`() throws {
    let events = try EventLine.all(sandbox.run("log", "day.sqlite", "--format", "jsonl"))
    func state(_ at: String) throws -> String {
      let result = try sandbox.run("state", "day.sqlite", "--format", "json", "--at", at)
      #expect(result.termination == .exited(0), "\(result.notices)")
      return result.text
    }
    let middle = events[events.count / 2]
    let last = try #require(events.last { $0.time == middle.time })
    #expect(try state(middle.time) == state("\(try #require(Int(last.sequence)))"))
    #expect(try state("2001-01-01T00:00:00Z") == state("0"))
    #expect(try state("2101-01-01T00:00:00Z") == state("\(events.count)"))
  }

  @Test func `given a context, then only that one is shown`() throws {
    let billing = try sandbox.run("state", "day.sqlite", "--context", "billing").text
    #expect(billing.hasPrefix("Billing\n") && !billing.contains("Inventory"))
    let json = try sandbox.run(
      "state", "day.sqlite", "--context", "billing", "--format", "json"
    ).text
    #expect(json.contains("\"contexts\":{\"billing\":{") && !json.contains("\"inventory\":"))
    #expect(try sandbox.run("state", "day.sqlite", "--lang", "ko").text.contains("재고"))
  }

  @Test(arguments: [
    ("-1", "--at: the log has no position -1; expected 0 to "),
    ("1000000", "--at: the log has no position 1000000; expected 0 to "),
    (
      "2026-13-05",
      "--at: \"2026-13-05\" is neither; expected a position, "
        + "or a moment such as 09:00:01, \"+3d 10:00\" or 2026-01-05T12:00:00Z"
    ),
  ])
  func `given a position that is none, then one line says what is expected`(
    at: String, line: String
  ) throws {
    let count = try sandbox.run("log", "day.sqlite").lines.count
    let end = line.hasSuffix(" to ") ? "\(count)" : ""
    expectRefusal(try sandbox.run("state", "day.sqlite", "--at=\(at)"), line + end)
  }

  @Test func `given a whole file, then verify says what it has checked`() throws {
    let before = sandbox.bytes(of: "day.sqlite")
    let result = try sandbox.run("verify", "day.sqlite")
    #expect(result.termination == .exited(0) && result.notices == "")
    let count = try sandbox.run("log", "day.sqlite").lines.count
    #expect(result.text.hasPrefix("entries           \(count), each with its hash ("))
    #expect(result.lines.count { $0.hasPrefix("holds ") } >= 5)
    #expect(!result.text.contains("BROKEN") && !result.text.contains("problem"))
    #expect(sandbox.bytes(of: "day.sqlite") == before)
    #expect(sandbox.names() == ["day.sqlite"])
  }

  @Test(arguments: ["PAYMENT_DECLINED", "ORDER_PLACED", "\"quantity\":", "Oliver", "ordering/100"])
  func `given a bit that is flipped, then verify finds it, wherever it is`(word: String) throws {
    let whole = try #require(sandbox.bytes(of: "day.sqlite"))
    let places = whole.indices.filter { whole[$0...].starts(with: word.utf8) }
    #expect(!places.isEmpty)
    for place in places.prefix(8) {
      var bytes = whole
      bytes[place + word.utf8.count / 2] ^= 4
      try sandbox.write(bytes, to: "flipped.sqlite")
      let result = try sandbox.run("verify", "flipped.sqlite")
      switch result.termination {
      case .exited(1): #expect(result.text.contains("problem"))
      default:
        #expect(result.termination == .exited(2), "at \(place)")
        #expect(
          result.notices.hasPrefix("flipped.sqlite: ") && result.notices.count { $0 == "\n" } == 1)
      }
    }
  }
}

/// What `orderflow` does with what is no session file: one line, status 2, nothing changed.
@Suite struct `A file that cannot be used` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private let uses = [["log"], ["state"], ["verify"], ["run", "--store"]]

  private func expectRefusals(_ name: String, _ line: String) throws {
    let before = sandbox.bytes(of: name)
    for use in uses { expectRefusal(try sandbox.run(use + [name]), line) }
    #expect(sandbox.bytes(of: name) == before)
  }

  @Test func `given something else, then it is no session file`() throws {
    try sandbox.write("sku,name\n", to: "products.csv")
    try expectRefusals(
      "products.csv", "products.csv: is not a session file; expected one that orderflow made")
    #expect(sandbox.names() == ["products.csv"])
  }

  @Test func `given a directory, then it is one`() throws {
    try expectRefusals(".", ".: is a directory; expected a session file")
  }

  @Test func `given no file, then reading it is refused, and none is made`() throws {
    for use in [["log"], ["state"], ["verify"]] {
      expectRefusal(
        try sandbox.run(use + ["none.sqlite"]),
        "none.sqlite: there is no such file; expected a session file")
    }
    #expect(sandbox.names() == [])
  }

  @Test func `given an empty file, then reading it is refused, and a run begins in it`() throws {
    try sandbox.write("", to: "new.sqlite")
    for use in [["log"], ["state"], ["verify"]] {
      expectRefusal(
        try sandbox.run(use + ["new.sqlite"]),
        "new.sqlite: holds no session yet; expected one that was started")
    }
    #expect(try sandbox.run("run", "--store", "new.sqlite").termination == .exited(0))
    #expect(try sandbox.run("verify", "new.sqlite").termination == .exited(0))
  }

  @Test func `given a format of a newer program, then it is said and nothing is changed`() throws {
    _ = try sandbox.run("run", "--store", "day.sqlite")
    var bytes = try #require(sandbox.bytes(of: "day.sqlite"))
    // PRAGMA user_version, big-endian in the header of the file.
    bytes.replaceSubrange(60..<64, with: [0, 0, 0, 99])
    try sandbox.write(bytes, to: "newer.sqlite")
    try expectRefusals(
      "newer.sqlite", "newer.sqlite: has format 99, of a newer program; expected format 2")
  }

  @Test func `given a database of another program, then it is said and nothing is changed`() throws
  {
    _ = try sandbox.run("run", "--store", "day.sqlite")
    var bytes = try #require(sandbox.bytes(of: "day.sqlite"))
    // PRAGMA application_id.
    bytes.replaceSubrange(68..<72, with: [1, 2, 3, 4])
    try sandbox.write(bytes, to: "other.sqlite")
    try expectRefusals(
      "other.sqlite",
      "other.sqlite: is a SQLite file of another program; expected one that orderflow made")
  }

  @Test func `given a file that is cut, then it is damaged`() throws {
    _ = try sandbox.run("run", "--store", "day.sqlite")
    let bytes = try #require(sandbox.bytes(of: "day.sqlite"))
    try sandbox.write(Array(bytes.prefix(bytes.count / 2)), to: "cut.sqlite")
    for use in uses {
      let result = try sandbox.run(use + ["cut.sqlite"])
      #expect(result.termination == .exited(2) && result.output.isEmpty)
      #expect(result.notices.hasPrefix("cut.sqlite: is damaged: "))
    }
  }

  @Test func `given it is open in a terminal, then a run is refused, and it can still be read`()
    throws
  {
    let terminal = try sandbox.play(["play", "--store", sandbox.path("day.sqlite")])
    #expect(terminal.read(until: "next message"))
    expectRefusal(
      try sandbox.run("run", "--store", "day.sqlite"),
      "day.sqlite: the session is open elsewhere; close it there first")
    #expect(try sandbox.run("log", "day.sqlite").lines.count >= 10)
    #expect(try sandbox.run("verify", "day.sqlite").termination == .exited(0))

    let second = try sandbox.play(["play", "--store", sandbox.path("day.sqlite")])
    #expect(second.waitForEnd() == .exited(2))
    #expect(second.text.contains("day.sqlite: the session is open elsewhere; close it there first"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(try sandbox.run("run", "--store", "day.sqlite").termination == .exited(0))
  }
}
