import Glibc
import PseudoTerminal
import Testing

/// What a trainer shows to a room, by the keys that the screen names.
@Suite struct `A trainer with a screen` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private static let home = "\u{1B}OH"

  @Test(arguments: [
    (
      TwoFutures.Words.english,
      ["c compares the", "declined: insufficient funds", "order 1001, status cancelled shipping"]
    ),
    (.korean, ["c: 고른 분기를", "지불 거절: 잔액 부족", "주문 1001, 상태 취소 배송중"]),
  ])
  func `given the payment fails this time, then it is compensated, and both futures are compared`(
    words: TwoFutures.Words, comparison: [String]
  ) throws {
    let terminal = try TwoFutures.begin(sandbox, "day.sqlite", words)
    #expect(terminal.press("nn", thenShows: "\(words.step) 14/14", "PAYMENT_DECLINED"))
    #expect(terminal.press("n", thenShows: "\(words.step) 15/15", "RELEASE_ITEMS"))
    #expect(terminal.press("nnn", thenShows: words.settled, "18/18", "ITEMS_RELEASED"))

    #expect(terminal.press("l", thenShows: "main", "branch-2", "#19", comparison[0]))
    terminal.send("\(Self.home)c")
    let frame = try #require(
      terminal.frame(showing: ["branch-2 ←→ main"] + comparison.dropFirst()))
    #expect(frame.contains("0.00 USD 25.00 USD"), "\(frame)")
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    let log = try sandbox.run("log", "day.sqlite", "--branch", "main")
    #expect(try log.output == sandbox.run("run").output)
  }

  /// A crash of Billing, and what is said of it.
  struct Crash: Sendable, CustomTestStringConvertible {
    let language, step, crash, whole, lost, off, events, back, broken, command: String
    var testDescription: String { language }
  }

  private static let crashes = [
    Crash(
      language: "en", step: "step", crash: "2 recorded, unpublished",
      whole: "✓ Nothing was lost: the log gave back the state, the outbox the messages.",
      lost: "✗ Recorded and never published: PAYMENT_PROCESSING_COMPLETED",
      off: "2 Outbox OFF", events: "0 events folded",
      back: "the state is back; what was never published is not.", broken: "2 broken",
      command: "This reproduces it in a shell"),
    Crash(
      language: "ko", step: "단계", crash: "2 기록 후, 발행 전",
      whole: "✓ 잃은 것이 없습니다. 상태는 기록에서, 메시지는 발신함에서 되살아났습니다.",
      lost: "✗ 기록했지만 발행되지 못함: PAYMENT_PROCESSING_COMPLETED",
      off: "2 발신함", events: "이벤트 0건 반영",
      back: "상태는 돌아왔지만, 발행되지 않은 것은 그대로입니다.", broken: "위반 2건",
      command: "셸에서 재현하는 명령"),
  ]

  @Test(arguments: crashes)
  func `given Billing crashes before it publishes, then the outbox is what keeps the message`(
    words: Crash
  ) throws {
    let terminal = try sandbox.play(
      ["play", "--lang", words.language, "--store", sandbox.path("day.sqlite")])
    #expect(terminal.press("nnnnnnn", thenShows: "\(words.step) 12/12", "PAYMENT_PROVIDER_REPLY"))
    #expect(terminal.press("xc", thenShows: words.crash))
    #expect(terminal.press("2", thenShows: "\(words.step) 13/13"))
    terminal.send("n")
    let held = try expectSameHash(terminal, words.whole)

    #expect(terminal.press("pp", thenShows: words.language == "en" ? "THE PAST" : "과거:"))
    #expect(terminal.press("xm2", thenShows: words.off, "branch-2"))
    #expect(terminal.press("mxc2", thenShows: "\(words.step) 14/14"))
    terminal.send("n")
    let lost = try expectSameHash(terminal, words.lost)
    #expect(lost == held, "what Billing holds is the same: only nobody is told")

    #expect(terminal.press("2r", thenShows: words.events))
    terminal.send(" ")
    #expect(try expectSameHash(terminal, words.back) == held)
    #expect(terminal.press("", thenShows: "#22 PAYMENT_PROCESSING_COMPLETED"), "and what is lost")
    terminal.send("\r")
    #expect(terminal.press("n", thenShows: "\(words.step) 16/16", words.broken))
    #expect(terminal.press("i", thenShows: "delivered"))
    // The sixth rule: everything that is stored reaches its subscribers.
    #expect(
      terminal.press(
        "\(Self.home)jjjjj\r", thenShows: words.command, "orderflow run happy-path --seed 1"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    let verified = try sandbox.run("verify", "day.sqlite")
    #expect(verified.termination == .exited(1))
    #expect(verified.lines.count { $0.hasPrefix("BROKEN  ") } == 2)
    #expect(verified.text.contains("\nchoices           3\nbranches          2\n"))
  }

  /// The hash of what Billing holds, before and after, on the screen that has `text`.
  private func expectSameHash(_ terminal: PseudoTerminal, _ text: String) throws -> Substring {
    let frame = try #require(terminal.frame(showing: [text]))
    let hashes = frame.matches(of: /[0-9a-f]{8,16}/).map { $0.output }
    try #require(hashes.count >= 2)
    #expect(hashes[0] == hashes[1], "\(frame)")
    #expect(frame.contains("✓ the same") || frame.contains("✓ 같음"))
    return hashes[0]
  }

  @Test func `given kill -9 on a branch, then it goes on there, at the same step, and ends whole`()
    throws
  {
    let terminal = try TwoFutures.begin(sandbox, "day.sqlite")
    #expect(terminal.press("nn", thenShows: "step 14/14"))
    terminal.send(signal: SIGKILL)
    #expect(terminal.waitForEnd() == .signalled(SIGKILL))
    #expect(
      try sandbox.run("branches", "day.sqlite").lines.last
        == "*  branch-2  14 steps  22 entries  leaves main after step 11, position 19")
    #expect(try sandbox.run("verify", "day.sqlite").termination == .exited(0))

    let resumed = try sandbox.play(["play", "--store", sandbox.path("day.sqlite")])
    #expect(resumed.press("", thenShows: "branch-2", "step 14/14", "log 22", "1 fault"))
    #expect(resumed.modes != resumed.modesBefore)
    #expect(resumed.press("n", thenShows: "branch-2", "step 15/15"))
    resumed.send("q")
    #expect(resumed.waitForEnd() == .exited(0))
    #expect(resumed.modes == resumed.modesBefore)
  }

  @Test
  func `given kill -9, then marks and breakpoints are there again, and broken promises are known`()
    throws
  {
    let terminal = try sandbox.play(["play", "lost-event", "--store", sandbox.path("day.sqlite")])
    #expect(terminal.press("nnn", thenShows: "step 9/9"))
    #expect(terminal.press("d", thenShows: "step 9/9"))
    #expect(terminal.press("b+violation\r", thenShows: "a rule is broken", "(this moment)"))
    #expect(terminal.press("\u{1B}", thenShows: "Messages"))
    #expect(terminal.press("]", thenShows: "2 broken"))
    terminal.send(signal: SIGKILL)
    #expect(terminal.waitForEnd() == .signalled(SIGKILL))
    let resumed = try sandbox.play(["play", "--store", sandbox.path("day.sqlite")])
    #expect(resumed.press("", thenShows: "2 broken"))
    #expect(resumed.press("b", thenShows: "a rule is broken", "9 ITEMS_LOCKED 1001"))
    #expect(resumed.press("i", thenShows: "BROKEN"))
    resumed.send("q")
    #expect(resumed.waitForEnd() == .exited(0))
  }

  @Test func `given another branch was chosen and left, then that is where it goes on`() throws {
    try sandbox.write(TwoFutures.session.get(), to: "day.sqlite")
    let terminal = try sandbox.play(["play", "--store", sandbox.path("day.sqlite")])
    #expect(terminal.press("l", thenShows: "branch-2", "step 18/18"))
    #expect(terminal.press("\(Self.home)\r", thenShows: "step 20/20"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(
      try sandbox.run("branches", "day.sqlite").lines.first == "*  main      20 steps  34 entries")
    let resumed = try sandbox.play(["play", "--store", sandbox.path("day.sqlite")])
    #expect(resumed.press("", thenShows: "step 20/20", "shipping"))
  }

  @Test(.enabled(if: TmuxSession.isAvailable, "there is no tmux"))
  func `given tmux, then it shows the past, the branch and the comparison; and the shell is back`()
    throws
  {
    let session = try sandbox.tmux(
      ["play", "--store", sandbox.path("day.sqlite")], then: "; echo \"status $?\"; cat")
    #expect(try session.screen(showing: "step 5/5") != nil)
    try session.press("+", "+", "+", "+", "+", "+", "+", "+", "Space")
    #expect(try session.screen(showing: "step 20/20") != nil)
    for step in stride(from: 19, through: 11, by: -1) {
      try session.press("p")
      #expect(try session.screen(showing: "THE PAST: step \(step) of 20") != nil)
    }
    try session.press("x", "p")
    let box = try #require(try session.screen(showing: "Payment provider  "))
    try session.press(try #require(TwoFutures.key(for: "Payment provider", in: box)))
    #expect(
      try session.screen { $0.contains("◆ branch-2") && !$0.contains("THE PAST") } != nil)
    try session.press("p", "Space")
    #expect(try session.screen(showing: "step 18/18") != nil)
    try session.press("l", "Home", "c")
    #expect(
      try session.screen(
        showing: "branch-2 ←→ main", "The same up to step 11 (#19, 09:00:01.272)") != nil)
    try session.press("q")
    let ended = try #require(try session.screen(showing: "status 0"))
    #expect(ended.split(separator: "\n").last == "status 0")
    try session.type("typed shows\n")
    #expect(try session.screen(showing: "typed shows\ntyped shows") != nil)
  }
}
