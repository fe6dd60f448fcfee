import Documents
import Terminal
import Testing

@testable import Interface

@Suite struct `What is wrong in a configuration` {
  private static let aKey =
    "expected a character such as n (signs stand in quotes), or a key's name such as Space, Enter, "
    + "Esc, Left, PgDn, F5 or Ctrl-L"
  private static let wayOut = "expected at least one, or there is no way out"
  private static let typesNothing = "expected a key that types nothing, such as F5 or Ctrl-L"

  /// A file, and what is said of it.
  static let files: [(text: String, error: String)] = [
    (
      "langage: ko",
      "1:1: there is no key \"langage\" in the document (did you mean \"language\"?); expected "
        + "language, theme, borders, mouse, speed or keys"
    ),
    ("language: de", "1:11: language is \"de\"; expected auto, en or ko"),
    (
      "theme: drak",
      "1:8: theme is \"drak\" (did you mean \"dark\"?); expected auto, dark, light, high-contrast or mono"
    ),
    ("mouse: yes", "1:8: mouse is \"yes\"; expected true or false"),
    ("speed: 7", "1:8: speed is \"7\"; expected 1, 2, 5, 10, 25, 100, 1000 or max"),
    (
      "keys:\n  stpe: [n]",
      "2:3: keys.stpe is \"stpe\" (did you mean \"step\"?); expected an action that "
        + "`orderflow config` lists"
    ),
    ("keys: {main.drop: [D]}", "1:8: main.drop has no keys; expected faults.drop"),
    ("keys: {last: [L]}", "1:8: last has no keys; expected another action"),
    ("keys: {step: n}", "1:14: keys.step is \"n\"; expected a list of 0 to 8 values"),
    (
      "keys: {step: [Spce]}", "1:15: keys.step[0] is \"Spce\" (did you mean \"Space\"?); \(aKey)"
    ),
    ("keys: {step: [~]}", "1:15: keys.step[0] has no value; \(aKey)"),
    ("keys: {step: [[n]]}", "1:15: keys.step[0] is a list; \(aKey)"),
    (
      "keys: {step: [ㅜ]}",
      "1:15: \"ㅜ\" is typed with a Korean input method on; expected the Latin n, which then works too"
    ),
    (
      "keys: {step: [바]}",
      "1:15: \"바\" is typed with a Korean input method on; expected one Latin letter"
    ),
    ("keys: {step: [n, F5, n]}", "1:22: n stands here already; expected each key once"),
    // With a key that the file does not mention, with one that comes before, with one that comes after.
    (
      "keys: {step: [x]}",
      "1:15: in main, x would ask for step and fault-menu; expected one meaning for each key"
    ),
    (
      "keys:\n  story: [F5]\n  step: [F5]",
      "3:10: in main, F5 would ask for step and story; expected one meaning for each key"
    ),
    (
      "keys:\n  main.step: [F5]\n  story: [F5]",
      "3:11: in main, F5 would ask for step and story; expected one meaning for each key"
    ),
    ("keys: {send: [x]}", "1:15: in form, x is typed as text; \(typesNothing)"),
    (
      "keys: {quit: [Q]}",
      "1:15: in everywhere, Q is typed as text; \(typesNothing), or one scope alone, such as main.quit"
    ),
    ("keys: {close: []}", "1:15: in context, no key is left for close; \(wayOut)"),
    ("keys: {inspector.close: []}", "1:25: in inspector, no key is left for close; \(wayOut)"),
    ("keys: {main.help: []}", "1:19: in main, no key is left for help; \(wayOut)"),
    ("keys: {quit: []}", "1:14: in main, no key is left for quit; \(wayOut)"),
    ("keys: []", "1:7: keys is a list; expected a mapping of keys to values"),
    ("- keys", "1:1: the document is a list; expected a mapping of keys to values"),
  ]

  @Test(arguments: files)
  func `is said in one line, with where and what was expected`(text: String, error: String) {
    #expect(throws: InputError.self) {
      try InterfaceOptions(configuration: text, file: "config.yaml")
    }
    do throws(InputError) {
      _ = try InterfaceOptions(configuration: text, file: "config.yaml")
    } catch let found {
      #expect(found.description == "config.yaml:" + error)
    }
  }

  @Test func `is nothing where Ctrl-C is left to quit by`() throws {
    let bindings = try InterfaceOptions(configuration: "keys: {main.quit: []}", file: "c").bindings
    #expect(bindings.action(for: .control("c"), in: .main) == .quit)
  }

  @Test func `is nothing where an upper-case letter is a key of its own`() throws {
    let bindings = try InterfaceOptions(configuration: "keys: {main.quit: [Q]}", file: "c").bindings
    #expect(bindings.action(for: .character("Q"), in: .main) == .quit)
    #expect(bindings.action(for: .character("q"), in: .main) == nil)
  }
}
