import PseudoTerminal
import Testing

@Suite struct `orderflow config` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test func `says where the file is looked for`() throws {
    let home = try sandbox.run("config", "--path")
    #expect(home.text == "\(sandbox.directory)/home/.config/orderflow/config.yaml\n")
    let named = try sandbox.run("config", "--path", environment: ["XDG_CONFIG_HOME": "/etc/x"])
    #expect(named.text == "/etc/x/orderflow/config.yaml\n")
    let odd = try sandbox.run("config", "--path", environment: ["XDG_CONFIG_HOME": "x"])
    #expect(odd.text == home.text)
  }

  @Test(arguments: ["en", "ko"])
  func `prints a file that changes nothing`(language: String) throws {
    let printed = try sandbox.run("config", "--lang", language)
    #expect(printed.termination == .exited(0))
    try sandbox.write(printed.output, to: "mine.yaml")
    let plain = try sandbox.run("shot", "happy-path")
    #expect(try sandbox.run("shot", "happy-path", "--config", "mine.yaml").output == plain.output)
    let terminal = try sandbox.play(["play", "--config", sandbox.path("mine.yaml")])
    #expect(terminal.shows("n next message"))
  }

  @Test func `given a file, then its language, borders and keys hold, and options come before it`()
    throws
  {
    try sandbox.write("language: ko\nkeys: {step: [F5]}\n", to: "mine.yaml")
    #expect(try sandbox.run("shot", "--config", "mine.yaml").text.contains("주문"))
    let english = try sandbox.run("shot", "--config", "mine.yaml", "--lang", "en", "--steps", "9")
    #expect(english.text.contains("F5 next message"))
  }

  @Test func `given a file at the usual place, then play heeds it, and shot does not`() throws {
    _ = try sandbox.shell("mkdir -p home/.config/orderflow")
    try sandbox.write("keys: {step: [F5]}\n", to: "home/.config/orderflow/config.yaml")
    let terminal = try sandbox.play()
    #expect(terminal.shows("F5 next message"))
    terminal.send("\u{1B}[15~")
    #expect(terminal.shows("step 6"))
    #expect(try sandbox.run("shot", "--steps", "9").text.contains("n next message"))
  }

  @Test func `given no mouse in the file, then the mouse is used where it is asked for`() throws {
    try sandbox.write("mouse: false\n", to: "mine.yaml")
    let without = try sandbox.play(["play", "--config", sandbox.path("mine.yaml")])
    #expect(without.shows("next message"))
    #expect(!without.text.contains("\u{1B}[?1006h"))
    let with = try sandbox.play(["play", "--mouse", "--config", sandbox.path("mine.yaml")])
    #expect(with.shows("next message"))
    #expect(with.text.contains("\u{1B}[?1006h"))
  }

  @Test(arguments: [
    (
      "keys: {step: [x]}",
      "1:15: in main, x would ask for step and fault-menu; expected one meaning for each key"
    ),
    (
      "theme: drak",
      "1:8: theme is \"drak\" (did you mean \"dark\"?); expected auto, dark, light, high-contrast or mono"
    ),
    ("keys: [", "1:8: "),
  ])
  func `given something wrong, then it is said in one line and nothing is drawn`(
    text: String, error: String
  ) throws {
    try sandbox.write(text, to: "mine.yaml")
    for command in ["play", "shot"] {
      let result = try sandbox.run(command, "--config", "mine.yaml")
      #expect(result.termination == .exited(2))
      #expect(result.output.isEmpty)
      #expect(result.notices.hasPrefix("mine.yaml:" + error))
      #expect(result.notices.split(separator: "\n").count == 1)
    }
    #expect(sandbox.names() == ["mine.yaml"])
  }

  @Test func `given a file that is not there, then it says so`() throws {
    expectRefusal(
      try sandbox.run("play", "--config", "none.yaml"),
      "none.yaml: there is no such file; expected a text file")
  }

  @Test func `given v, then the settings say where the file is, or would be`() throws {
    let without = try sandbox.play()
    #expect(without.shows("next message"))
    without.send("v")
    #expect(without.shows("~/.config/orderflow/config.yaml"))
    #expect(without.text.contains("not there yet"))
    try sandbox.write("language: ko\n", to: "mine.yaml")
    let with = try sandbox.play(["play", "--config", sandbox.path("mine.yaml")])
    #expect(with.shows("다음 메시지"))
    with.send("v")
    #expect(with.shows("계속 쓰려면 설정 파일에 적기:"))
  }
}
