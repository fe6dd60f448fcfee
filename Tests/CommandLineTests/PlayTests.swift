import Glibc
import PseudoTerminal
import Testing

/// What the status line of the happy path says at its start: the opening is over, and the first
/// customer is to come.
private let startOfHappyPath = "step 5"

@Suite struct `orderflow play` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private let session = "happy-path-0001.sqlite"

  /// On the screen after the first frame.
  private func play(
    _ arguments: String..., environment: [String: String] = [:], columns: Int = 120, rows: Int = 40
  ) throws -> PseudoTerminal {
    let terminal = try sandbox.play(
      ["play"] + arguments, environment: environment, columns: columns, rows: rows)
    #expect(terminal.read(until: "\u{1B}[?2026l"))
    return terminal
  }

  @Test func `given no arguments, then the happy path is shown before its first order`() throws {
    let terminal = try sandbox.play([])
    #expect(terminal.shows("next message"))
    let shown = terminal.text
    for text in [
      "orderflow", "One order, from the click to the road", startOfHappyPath, "log 10", "seed 1",
      "Ordering", "Billing", "Inventory", "Suppliers", "Delivery", "next message",
    ] {
      #expect(shown.contains(text), "\(text)")
    }
  }

  @Test(arguments: ["n", ".", "\u{1B}[C", "ㅜ"])
  func `given the key that steps, then one message is delivered and stored`(key: String) throws {
    let terminal = try play("--store", sandbox.path("day.sqlite"))
    terminal.send(key)
    #expect(terminal.shows("step 6"))
    #expect(terminal.lastNumber(after: "log").map { $0 > 10 } == true)
    let log = try sandbox.run("log", "day.sqlite")
    #expect(log.lines.count == terminal.lastNumber(after: "log"))
    #expect(log.lines.contains { $0.contains(" ORDER_PLACED ") })
  }

  @Test func `given n until the order ships, then it has settled, and the log is that of a run`()
    throws
  {
    let terminal = try play("--store", sandbox.path("day.sqlite"))
    var presses = 0
    for step in 6...20 {
      terminal.send("n")
      presses += 1
      #expect(terminal.shows("step \(step)"))
    }
    #expect(terminal.shows("Settled: no message is under way"))
    #expect(terminal.text.contains("shipping"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(presses == 15)
    #expect(
      try sandbox.run("log", "day.sqlite").output == sandbox.run("run", "happy-path").output)
    #expect(try sandbox.run("verify", "day.sqlite").termination == .exited(0))
  }

  @Test func `given Space, then it runs until it has settled`() throws {
    let terminal = try play("--store", sandbox.path("day.sqlite"))
    // As fast as it goes.
    terminal.send("++++++++ ")
    #expect(terminal.shows("step 20"))
    #expect(terminal.shows("settled"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(
      try sandbox.run("log", "day.sqlite").output == sandbox.run("run", "happy-path").output)
  }

  @Test func `given q, then it ends with 0, says where the session is, and the modes are back`()
    throws
  {
    let terminal = try sandbox.play()
    #expect(terminal.read(until: "\u{1B}[?2026l"))
    #expect(terminal.modes != terminal.modesBefore)
    terminal.send("nnn")
    #expect(terminal.shows("step 8"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(terminal.modes == terminal.modesBefore)
    #expect(terminal.text.hasSuffix("Kept: orderflow sessions resume \(session)\r\n"))
    #expect(sandbox.names(in: "data/orderflow") == [session])
  }

  @Test func `given q with a file of its own, then it says which`() throws {
    let terminal = try play("--store", sandbox.path("day.sqlite"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(terminal.text.hasSuffix("Kept in \(sandbox.path("day.sqlite"))\r\n"))
    #expect(sandbox.names() == ["day.sqlite"])
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `given a signal that ends, then the modes are back, it dies by it, and the session is kept`(
    signal: Int32
  ) throws {
    let terminal = try sandbox.play()
    #expect(terminal.read(until: "\u{1B}[?2026l"))
    terminal.send("n")
    #expect(terminal.shows("step 6"))
    // Ctrl-C is a key.
    if signal == SIGINT { terminal.send("\u{3}") } else { terminal.send(signal: signal) }
    #expect(terminal.waitForEnd() == .signalled(signal))
    #expect(terminal.modes == terminal.modesBefore)
    #expect(terminal.text.contains("\u{1B}[?1049l"))
    #expect(sandbox.names(in: "data/orderflow") == [session])
    #expect(try sandbox.run("verify", "data/orderflow/\(session)").termination == .exited(0))
  }

  @Test func `given nothing was done, then nothing is kept and nothing is said`() throws {
    let terminal = try play()
    let drawn = terminal.output.count
    terminal.send("?\u{1B}")
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(sandbox.names(in: "data/orderflow") == [])
    let left = String(decoding: terminal.output[drawn...], as: UTF8.self)
    #expect(!left.contains("Kept"))
    #expect(try sandbox.run("sessions").output.isEmpty)
  }

  @Test func `given no terminal, then one line names the command that needs none`() throws {
    for arguments in [["play"], [], ["play", "--store", "day.sqlite"], ["busy-day"]] {
      expectRefusal(
        try sandbox.run(arguments),
        "standard input and output are not a terminal; "
          + "expected a terminal, or `orderflow run` which needs none")
    }
    #expect(sandbox.names() == [])
  }

  @Test(arguments: ["dumb", "", "no-such-terminal"])
  func `given a terminal that cannot move its cursor, then one line names what needs none`(
    name: String
  ) throws {
    let terminal = try sandbox.play(environment: ["TERM": name])
    #expect(terminal.waitForEnd() == .exited(2))
    #expect(
      terminal.text.hasSuffix("; expected a terminal, or `orderflow run` which needs none\r\n"))
    #expect(terminal.text.count { $0.isNewline } == 1)
    #expect(!terminal.text.contains("\u{1B}"))
    #expect(terminal.modes == terminal.modesBefore)
    #expect(sandbox.names() == [])
  }

  @Test func `given input that is wrong, then it is said before the screen is touched`() throws {
    try sandbox.write("title: [\n", to: "mine.yaml")
    let terminal = try sandbox.play(["play", sandbox.path("mine.yaml")])
    #expect(terminal.waitForEnd() == .exited(2))
    #expect(terminal.text.hasPrefix("\(sandbox.path("mine.yaml")):2:1: "))
    #expect(!terminal.text.contains("\u{1B}"))
  }

  @Test func `given a session of another scenario, then it is refused and the screen is whole`()
    throws
  {
    _ = try sandbox.run("run", "low-stock", "--store", "day.sqlite")
    let terminal = try sandbox.play(["play", "happy-path", "--store", sandbox.path("day.sqlite")])
    #expect(terminal.waitForEnd() == .exited(2))
    #expect(terminal.text.contains("day.sqlite: holds a session of low-stock; expected the same"))
    #expect(terminal.modes == terminal.modesBefore)
  }

  @Test func `given many sizes one after the other, then it lives and the last one is filled`()
    throws
  {
    let terminal = try play("busy-day")
    terminal.send("+++++ ")
    for round in 1...60 {
      terminal.resize(columns: 1 + round * 37 % 190, rows: 1 + round * 23 % 70)
      // Most come while a frame is being drawn, some after one.
      if round.isMultiple(of: 7) {
        #expect(terminal.read(until: "\u{1B}[?2026l", after: terminal.output.count))
      }
    }
    terminal.send(" ")
    terminal.resize(columns: 100, rows: 30)
    #expect(terminal.shows("next message"))
    #expect(terminal.text.contains("A busy day with 300 orders"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test(arguments: [(59, 24), (80, 15), (20, 5), (1, 1)])
  func `given a screen that is too small, then it says what is needed, and q works`(
    columns: Int, rows: Int
  ) throws {
    let terminal = try play(columns: columns, rows: rows)
    if columns > 10 { #expect(terminal.shows("60×16")) }
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func `given Korean, then the screen is in Korean`() throws {
    let terminal = try play("--lang", "ko")
    for text in ["주문 하나가 접수되어 배송되기까지", "멈춤", "단계 5", "다음 메시지"] {
      #expect(terminal.shows(text), "\(text)")
    }
    terminal.send("n")
    #expect(terminal.shows("단계 6"))
  }

  @Test(arguments: [(["play"], ["LC_ALL": "C"]), (["play", "--borders", "ascii"], [:])])
  func `given a terminal without UTF-8, then only ASCII is sent`(
    arguments: [String], environment: [String: String]
  ) throws {
    let terminal = try sandbox.play(arguments, environment: environment)
    #expect(terminal.shows("next message"))
    terminal.send("nnnn")
    #expect(terminal.shows("step 9"))
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: [(["play", "--no-color"], [:]), (["play"], ["NO_COLOR": "1"])])
  func `given no colours, then none are sent`(
    arguments: [String], environment: [String: String]
  ) throws {
    let terminal = try sandbox.play(arguments, environment: environment)
    #expect(terminal.shows("next message"))
    #expect(terminal.text.firstMatch(of: /\u{1B}\[[0-9;]*(3[0-7]|4[0-7]|[34]8;5)[0-9;]*m/) == nil)
  }

  @Test func `given kill -9 at random moments, then nothing that was shown is lost`() throws {
    for round in 1...6 {
      let file = "day-\(round).sqlite"
      let terminal = try play("three-orders", "--store", sandbox.path(file))
      for _ in 1...round * 2 {
        let start = terminal.output.count
        terminal.send("n\u{C}")
        #expect(terminal.read(until: "\u{1B}[?2026l", after: start))
      }
      // Without waiting for what comes of it.
      for _ in 1...round { terminal.send("n\u{C}") }
      terminal.send(signal: SIGKILL)
      #expect(terminal.waitForEnd() == .signalled(SIGKILL))
      let shown = try #require(terminal.lastNumber(after: "log"))
      let log = try sandbox.run("log", file)
      #expect(log.termination == .exited(0))
      #expect(log.lines.count >= shown && shown >= 10)
      #expect(try sandbox.run("verify", file).termination == .exited(0))
      let whole = try sandbox.run("run", "three-orders", "--store", file)
      #expect(try whole.output == sandbox.run("run", "three-orders").output)
    }
  }

  @Test func `given it rests, then it takes no processor time`() throws {
    let terminal = try play()
    terminal.send("n")
    #expect(terminal.shows("step 6"))
    #expect(terminal.rests())
  }
}

@Suite struct `orderflow sessions` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  /// Plays, takes so many steps, and leaves; the name of the session.
  private func play(_ scenario: String, steps: Int, from first: Int) throws {
    let terminal = try sandbox.play(["play", scenario])
    #expect(terminal.shows("step \(first)"))
    for step in 1...steps {
      terminal.send("n")
      #expect(terminal.shows("step \(first + step)"))
    }
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func `given none, then it says where they would be`() throws {
    let result = try sandbox.run("sessions")
    #expect(result.termination == .exited(0) && result.output.isEmpty)
    #expect(result.notices == "no sessions are kept in \(sandbox.path("data/orderflow"))\n")
    expectRefusal(
      try sandbox.run("sessions", "resume"),
      "no sessions are kept in \(sandbox.path("data/orderflow")); expected one to go on with")
  }

  @Test func `given a session, then it is listed, gone on with where it was, and removed`() throws {
    let name = "happy-path-0001.sqlite"
    try play("happy-path", steps: 3, from: 5)
    let list = try sandbox.run("sessions")
    #expect(list.termination == .exited(0) && list.notices == "")
    #expect(
      list.text.wholeMatch(
        of:
          /happy-path-0001\.sqlite  \d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ  \d+ entries  main  seed 1  One order, from the click to the road\n/
      ) != nil, "\(list.text)")
    #expect(
      try sandbox.run("sessions", "list", "--lang", "ko").text
        .contains("주문 하나가 접수되어 배송되기까지"))

    for arguments in [["sessions", "resume", name], ["sessions", "resume"]] {
      let terminal = try sandbox.play(arguments)
      #expect(terminal.shows("step 8"))
      #expect(list.text.contains(" \(terminal.lastNumber(after: "log") ?? 0) entries "))
      terminal.send("q")
      #expect(terminal.waitForEnd() == .exited(0))
      #expect(terminal.text.hasSuffix("Kept in \(sandbox.path("data/orderflow/\(name)"))\r\n"))
    }

    let removed = try sandbox.run("sessions", "remove", name)
    #expect(removed.termination == .exited(0) && removed.output.isEmpty)
    #expect(sandbox.names(in: "data/orderflow") == [])
  }

  @Test func `given several, then each has a name of its own, the latest first, and all can go`()
    throws
  {
    try play("happy-path", steps: 1, from: 5)
    try play("happy-path", steps: 2, from: 5)
    try play("low-stock", steps: 1, from: 5)
    let names = ["low-stock-0001.sqlite", "happy-path-0002.sqlite", "happy-path-0001.sqlite"]
    let listed = try sandbox.run("sessions").lines.map { String($0.prefix { $0 != " " }) }
    #expect(listed == names)
    let latest = try sandbox.play(["sessions", "resume"])
    #expect(latest.shows("step 6"))
    #expect(latest.text.contains("An order brings an item to its minimum"))
    latest.send("q")
    #expect(latest.waitForEnd() == .exited(0))
    #expect(try sandbox.run("sessions", "remove", "--all").termination == .exited(0))
    #expect(sandbox.names(in: "data/orderflow") == [])
  }

  @Test func `given a name that is none, then it is refused and nothing is removed`() throws {
    try play("happy-path", steps: 1, from: 5)
    expectRefusal(
      try sandbox.run("sessions", "resume", "nosuch.sqlite"),
      "\(sandbox.path("data/orderflow/nosuch.sqlite")): there is no such session; "
        + "expected one of `orderflow sessions`")
    expectRefusal(
      try sandbox.run("sessions", "remove", "nosuch.sqlite"),
      "\(sandbox.path("data/orderflow/nosuch.sqlite")): there is no such file; "
        + "expected a session file")
    expectRefusal(
      try sandbox.run("sessions", "remove", "../day.sqlite"),
      "../day.sqlite: is no name of a session; expected one that is listed")
    #expect(sandbox.names(in: "data/orderflow") == ["happy-path-0001.sqlite"])
  }

  @Test func `given something else among them, then it is listed with what is wrong, and stays`()
    throws
  {
    try play("happy-path", steps: 1, from: 5)
    try sandbox.write("not mine", to: "data/orderflow/odd\u{1B}[31m.sqlite")
    let list = try sandbox.run("sessions")
    #expect(list.termination == .exited(0))
    #expect(list.text.contains("is not a session file"))
    #expect(list.text.contains("odd\\u{1B}[31m.sqlite") && !list.text.contains("\u{1B}"))
    #expect(list.lines.count == 2)
  }
}

@Suite(.enabled(if: TmuxSession.isAvailable, "there is no tmux"))
struct `orderflow play inside tmux` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test func `given a size, then the whole of it is used, and follows when it changes`() throws {
    let session = try sandbox.tmux(columns: 80, rows: 24)
    for (columns, rows) in [(80, 24), (120, 40), (60, 16), (200, 60)] {
      try session.resize(columns: columns, rows: rows)
      let screen = try #require(
        try session.screen { screen in
          let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
          return lines.count >= rows && lines[0].hasPrefix(" orderflow")
            && lines[rows - 1].contains("n next") && screen.contains("Delivery")
            && screen.contains("step 5/5")
        }, "\(columns)×\(rows)")
      let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.prefix(rows).contains { $0.hasSuffix("╮") || $0.hasSuffix("┓") })
      #expect(lines.prefix(rows).contains { $0.hasSuffix("╯") || $0.hasSuffix("┛") })
    }
  }

  @Test func `given n until the order ships, then every context shows its part`() throws {
    let session = try sandbox.tmux(["play", "--store", sandbox.path("day.sqlite")])
    #expect(try session.screen(showing: "step 5") != nil)
    for step in 6...20 {
      try session.press("n")
      #expect(try session.screen(showing: "step \(step)/\(step)") != nil)
    }
    #expect(
      try session.screen(
        showing: "settled", "shipping", "paid", "dispatched", "ORDER_SHIPPING", "log 34") != nil)
  }

  @Test func `given a jump between large and tiny, then it says so, and comes back whole`() throws {
    let session = try sandbox.tmux()
    #expect(try session.screen(showing: "step 5") != nil)
    try session.resize(columns: 30, rows: 8)
    #expect(try session.screen(showing: "60×16") != nil)
    try session.resize(columns: 120, rows: 40)
    #expect(try session.screen(showing: "step 5") != nil)
  }

  @Test func `given q, then the screen of the shell is back`() throws {
    let session = try sandbox.tmux(then: "; echo \"status $?\"; cat")
    #expect(try session.screen(showing: "step 5") != nil)
    try session.press("n")
    #expect(try session.screen(showing: "step 6") != nil)
    try session.press("q")
    let screen = try #require(try session.screen(showing: "status 0"))
    let lines = screen.split(separator: "\n")
    #expect(
      lines == ["Kept: orderflow sessions resume happy-path-0001.sqlite", "status 0"])
    try session.type("typed shows\n")
    #expect(try session.screen(showing: "typed shows\ntyped shows") != nil)
  }

  @Test func `given kill -9, then what the screen last showed is stored`() throws {
    let session = try sandbox.tmux(["play", "busy-day", "--store", sandbox.path("day.sqlite")])
    #expect(try session.screen(showing: "step 5") != nil)
    try session.press("+", "+", "+", "Space")
    #expect(try session.screen(showing: "running") != nil)
    let process = try #require(try session.processIdentifier())
    #expect(try session.screen { Self.entries(on: $0) > 200 } != nil)
    kill(process, SIGKILL)
    let screen = try #require(try session.screen { _ in Self.hasEnded(process) })
    let log = try sandbox.run("log", "day.sqlite")
    #expect(log.termination == .exited(0))
    #expect(log.lines.count >= Self.entries(on: screen))
    #expect(try sandbox.run("verify", "day.sqlite").termination == .exited(0))
  }

  /// Whether it is gone, or only waits for tmux to ask how it ended.
  private static func hasEnded(_ process: Int32) -> Bool {
    guard let status = Files.bytes(of: "/proc/\(process)/stat") else { return true }
    return String(decoding: status, as: UTF8.self).contains(") Z ")
  }

  private static func entries(on screen: String) -> Int {
    screen.firstMatch(of: /\ log (\d+)/).flatMap { Int($0.output.1) } ?? 0
  }
}
