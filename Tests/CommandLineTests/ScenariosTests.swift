import PseudoTerminal
import Testing

@Suite struct `orderflow scenarios` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test func `given nothing more, then all are listed with title and description`() throws {
    let result = try sandbox.run("scenarios")
    #expect(result.termination == .exited(0) && result.notices == "")
    #expect(result.lines.filter { !$0.hasPrefix(" ") }.map(String.init) == scenarioNames)
    #expect(result.lines.count == 3 * scenarioNames.count)
    #expect(result.text.contains("    One order, from the click to the road\n"))
    #expect(try sandbox.run("scenarios", "list").output == result.output)
  }

  @Test func `given Korean, by option or by locale, then it is in Korean`() throws {
    let result = try sandbox.run("scenarios", "list", "--lang", "ko")
    #expect(result.lines.count == 3 * scenarioNames.count)
    #expect(result.text.contains("    주문 하나가 접수되어 배송되기까지\n"))
    let byLocale = try sandbox.run(
      "scenarios", environment: ["LC_ALL": "ko_KR.UTF-8", "LANG": "ko_KR.UTF-8"])
    #expect(byLocale.output == result.output)
  }

  @Test func `given a book that is written out, then it runs`() throws {
    let written = try sandbox.run("scenarios", "show", "busy-day", "--csv", "new/book")
    #expect(written.termination == .exited(0) && written.output.isEmpty)
    let files = ["order_lines.csv", "orders.csv", "products.csv", "suppliers.csv"]
    #expect(sandbox.names(in: "new/book") == files)
    let result = try sandbox.run(
      "run", "--products", "new/book/products.csv", "--suppliers", "new/book/suppliers.csv",
      "--orders", "new/book/orders.csv", "--lines", "new/book/order_lines.csv")
    #expect(result.termination == .exited(0), "\(result.notices)")
    #expect(result.lines.count { $0.contains(" ORDER_PLACED ") } == 300)
  }

  @Test func `given a file of the book is there already, then nothing is written over`() throws {
    try sandbox.write("mine", to: "orders.csv")
    expectRefusal(
      try sandbox.run("scenarios", "show", "busy-day", "--csv", "."),
      "./orders.csv: is there already; expected a directory without it")
    #expect(sandbox.names() == ["orders.csv"])
    #expect(sandbox.bytes(of: "orders.csv") == Array("mine".utf8))
  }

  @Test func `given a place that cannot be written, then one line says so`() throws {
    expectRefusal(
      try sandbox.run("scenarios", "show", "busy-day", "--csv", "/dev/null/book"),
      "/dev/null/book: cannot be written; expected a directory that can be")
  }
}

@Suite struct `orderflow --help` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test(arguments: [
    "", "play", "run", "log", "state", "verify", "branches", "sessions", "sessions list",
    "sessions resume",
    "sessions remove", "scenarios", "scenarios list", "scenarios show",
  ])
  func `given a command, then its help has examples of it`(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let result = try sandbox.run(words + ["--help"])
    #expect(result.termination == .exited(0) && result.notices == "")
    #expect(result.text.contains("\nUSAGE: orderflow"))
    let examples = result.text.split(separator: "Example", maxSplits: 1).last ?? ""
    #expect(examples.contains("\n  orderflow \(words.first ?? "")"), "\(result.text)")
    #expect(result.lines.filter { !$0.hasPrefix("USAGE") }.allSatisfy { $0.count <= 80 })
  }

  @Test func `given run, then its help says how faults are written, and each form can be typed`()
    throws
  {
    let help = try sandbox.run("run", "--help").text
    for text in [
      "Faults, as --fault, in scenario files (faults:) and on the screen:",
      "  drop | duplicate | reorder [TYPE] [to CONTEXT] [order ID] [attempt N] [P%]\n",
      "  delay … by 5s ", "  refuse-write [CONTEXT] … [P%] ",
      "  crash [CONTEXT] before-record | after-record | after-publish … [P%]\n",
      "  slow CONTEXT by 10s | stop CONTEXT | partition CONTEXT CONTEXT\n",
      "  payment-provider declines | silent | answers-twice\n",
      "  purchasing-system silent | answers-twice\n",
      "inbox, outbox, retry,", "--plain ", "--only <order> ", "--keep <order> ", "--place <text> ",
    ] {
      #expect(help.contains(text), "\(text)")
    }
    let examples = help.split(separator: "\n").filter {
      $0.hasPrefix("  orderflow run ") && ($0.contains(" --fault ") || $0.contains(" --without "))
    }
    #expect(examples.count == 2)
    for example in examples {
      let result = try sandbox.shell("orderflow() { \"$0\" \"$@\"; }; \(example)")
      #expect(result.termination == .exited(1), "\(example)")
      #expect(result.notices.contains("\n  reproduce: orderflow run "))
    }
  }

  @Test func `given --version, then it is printed`() throws {
    let result = try sandbox.run("--version")
    #expect(result.termination == .exited(0) && result.notices == "")
    #expect(result.text.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `given a shell, then its completions are printed`(shell: String) throws {
    let result = try sandbox.run("--generate-completion-script", shell)
    #expect(result.termination == .exited(0) && result.notices == "")
    for name in ["play", "verify", "sessions", "busy-day", "payment-provider", "dead-letters"] {
      #expect(result.text.contains(name), "\(name)")
    }
  }

  @Test func `given a shell that is none, then it is refused`() throws {
    let result = try sandbox.run("--generate-completion-script", "nosh")
    #expect(result.termination == .exited(2) && result.output.isEmpty)
    #expect(result.notices.hasPrefix("Can't generate completion scripts for 'nosh'."))
  }
}
