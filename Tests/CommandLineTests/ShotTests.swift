import PseudoTerminal
import Testing

@Suite struct `orderflow shot` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func shot(_ arguments: String...) throws -> Program.Result {
    let result = try sandbox.run(["shot"] + arguments)
    #expect(result.termination == .exited(0))
    #expect(result.notices.isEmpty)
    return result
  }

  @Test func `given a scenario, then the screen is written as it is once it has settled`() throws {
    let text = try shot("happy-path").text
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == 41)
    for part in ["One order, from the click to the road", "settled", "step 20/20", "5 Delivery"] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(sandbox.names().isEmpty)
  }

  @Test func `given steps, then it is now; given a position too, then it looks back`() throws {
    #expect(try shot("three-orders", "--steps", "24").text.contains("step 24/24"))
    let past = try shot("three-orders", "--steps", "24", "--at", "#20").text
    #expect(past.contains("step 12/24"))
    #expect(try shot("three-orders", "--steps", "24", "--at", "09:00:01").text.contains("THE PAST"))
    #expect(try shot("happy-path", "--steps", "0").text.contains("step 5/5"))
  }

  @Test(arguments: [
    ("overview", "1 Ordering"), ("flight", "Dead letters"), ("invariants", "checked"),
    ("branches", "main"), ("breakpoints", "Bookmarks"), ("store", "Event store"),
    ("story", "now: step 20"), ("causation", "Causes and consequences"),
  ])
  func `given a view, then it is in the middle`(view: String, part: String) throws {
    #expect(try shot("happy-path", "--view", view).text.contains(part))
  }

  @Test func `given an entry, then the view is about it`() throws {
    let tree = try shot("three-orders", "--select", "12", "--view", "causation").text
    #expect(tree.contains("of #12"))
    #expect(tree.contains("PLACE_ORDER"))
    let story = try shot("three-orders", "--select", "23", "--view", "story").text
    #expect(story.contains("order 1002"))
    // One that is not at hand at the end of the log.
    let store = try shot("busy-day", "--select", "1000", "--view", "store").text
    #expect(store.contains("#1000"))
  }

  @Test func `given what has the focus, then its frame shows it`() throws {
    #expect(try shot("happy-path", "--focus", "billing").text.contains("┏━ 2 Billing"))
    #expect(try shot("happy-path", "--focus", "log").text.contains("┏━ 0 Log"))
  }

  @Test(arguments: [(1, 1), (59, 16), (60, 16), (80, 24), (300, 100)], ["en", "ko"])
  func `given any size, then there are so many rows, and none is too long`(
    size: (columns: Int, rows: Int), language: String
  ) throws {
    let result = try shot("--size", "\(size.columns)x\(size.rows)", "--lang", language)
    let lines = result.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == size.rows + 1)
    #expect(lines.allSatisfy { $0.count <= size.columns })
  }

  @Test func `given a language, a theme and borders, then the screen has them`() throws {
    #expect(try shot("--lang", "ko").text.contains("주문"))
    let ascii = try shot("--borders", "ascii", "--lang", "en", "--plain").text
    #expect(ascii.contains("+- "))
    let dark = try shot("--format", "svg").text
    #expect(dark.hasPrefix("<svg "))
    #expect(dark.hasSuffix("</svg>\n"))
    #expect(try shot("--format", "svg", "--theme", "light").text != dark)
  }

  @Test func `given faults, then they show`() throws {
    let text = try shot("--fault", "drop 100%", "--without", "retry", "--view", "flight").text
    #expect(text.contains("[✗] off"))
  }

  @Test func `given a session, then it is shown and not changed`() throws {
    _ = try sandbox.run("run", "three-orders", "--store", "day.sqlite")
    let before = sandbox.bytes(of: "day.sqlite")
    #expect(try shot("--store", "day.sqlite").output == shot("three-orders").output)
    #expect(try shot("--store", "day.sqlite", "--at", "20").text.contains("step 12/50"))
    #expect(sandbox.bytes(of: "day.sqlite") == before)
  }

  @Test func `given the same arguments twice, then the bytes are the same, in a file too`() throws {
    let first = try shot("chaos", "--format", "svg").output
    #expect(try shot("chaos", "--format", "svg").output == first)
    let result = try sandbox.run("shot", "chaos", "--format", "svg", "--output", "chaos.svg")
    #expect(result.termination == .exited(0))
    #expect(result.output.isEmpty)
    #expect(sandbox.bytes(of: "chaos.svg") == first)
    #expect(sandbox.names() == ["chaos.svg"])
  }

  @Test(arguments: [
    (
      ["--size", "0x9"],
      "--size: \"0x9\" is no size; expected columns and rows from 1x1 to 300x100, such as 120x40"
    ),
    (
      ["--focus", "sales"],
      "--focus: \"sales\" cannot have it; expected one of ordering, billing, inventory, suppliers, "
        + "delivery, messages, log"
    ),
    (
      ["--focus", "log", "--select", "3"],
      "--focus and --select: what is selected has the focus; expected one of them"
    ),
    (["--select", "0"], "--select: the log has no position 0; expected 1 to 34"),
    (["--at", "999"], "--at: There is no position 999: expected 1 to 34."),
    (["--steps=-1"], "--steps: expected 0 or more, not -1"),
    (["--branch", "other"], "--branch: there is no such branch; expected one of main"),
    (
      ["--store", "a.sqlite", "happy-path"],
      "--store: holds a scenario of its own; expected no other, and no seed"
    ),
    (
      ["--store", "a.sqlite", "--steps", "3"],
      "--steps: goes with a scenario; expected --at to look into a session"
    ),
    (["--store", "a.sqlite"], "a.sqlite: there is no such file; expected a session file"),
    (
      ["--output", "/dev/null"],
      "/dev/null: is not a regular file; expected a file, or the name of a new one"
    ),
  ])
  func `given what cannot be, then it says so in one line and writes nothing`(
    arguments: [String], line: String
  ) throws {
    expectRefusal(try sandbox.run(["shot"] + arguments), line)
    #expect(sandbox.names().isEmpty)
  }

  @Test func `given a place that cannot be written, then nothing is there afterwards`() throws {
    let result = try sandbox.run("shot", "--output", "nowhere/a.svg")
    #expect(result.termination == .exited(2))
    #expect(result.notices.hasPrefix("nowhere/a.svg: "))
    #expect(result.notices.split(separator: "\n").count == 1)
    #expect(sandbox.names().isEmpty)
  }
}
