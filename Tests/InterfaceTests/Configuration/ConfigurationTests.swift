import Documents
import Primitives
import Terminal
import Testing

@testable import Interface

@Suite struct `A configuration` {
  private func read(_ text: String) throws -> InterfaceOptions {
    try InterfaceOptions(configuration: text, file: "config.yaml")
  }

  @Test(arguments: Language.allCases)
  func `that is printed and read again changes nothing`(language: Language) throws {
    #expect(try read(ConfigurationText(language).text) == InterfaceOptions())
  }

  @Test(arguments: Language.allCases)
  func `that is printed explains every action that has keys, in that language`(language: Language) {
    let text = ConfigurationText(language).text
    let look = Look(.test(language))
    for binding in Bindings.standard.all {
      #expect(text.contains(binding.action.rawValue + ": ["))
      #expect(text.contains("# " + look.say(HelpWords.action(binding.action))))
    }
    for option in ["language", "theme", "borders", "mouse", "speed", "keys"] {
      #expect(text.contains("\n\(option):"))
    }
  }

  @Test func `that is printed names every choice of an option`() {
    let text = ConfigurationText(.en).text
    for theme in ThemeName.allCases { #expect(text.contains(theme.rawValue)) }
    for borders in InterfaceOptions.Borders.allCases { #expect(text.contains(borders.rawValue)) }
    for speed in Speed.all { #expect(text.contains(speed.written)) }
  }

  @Test(arguments: ["", "\n", "# nothing\n  # else\n"])
  func `that says nothing changes nothing`(text: String) throws {
    #expect(try read(text) == InterfaceOptions())
  }

  @Test func `says what the options are`() throws {
    let options = try read(
      "language: ko\ntheme: high-contrast\nborders: ascii\nmouse: false\nspeed: max\n")
    #expect(
      options
        == InterfaceOptions(
          language: .ko, theme: .contrast, mouse: false, borders: .ascii,
          speed: try #require(Speed.all.last)))
    #expect(options.speed.perSecond == nil)
  }

  @Test func `gives an action other keys, and leaves the rest`() throws {
    let bindings = try read("keys: {step: [F5, s], story: [S]}").bindings
    #expect(bindings.action(for: .function(5), in: .main) == .step)
    #expect(bindings.action(for: .character("s"), in: .story) == .step)
    #expect(bindings.action(for: .character("S"), in: .main) == .showStory)
    #expect(bindings.action(for: .character("n"), in: .main) == nil)
    #expect(bindings.action(for: .character("p"), in: .main) == .back)
  }

  @Test func `means all scopes of an action, unless one is named, in any order`() throws {
    for text in [
      "keys: {help: [F1], faults.help: [F2]}", "keys: {faults.help: [F2], help: [F1]}",
    ] {
      let bindings = try read(text).bindings
      #expect(bindings.action(for: .function(1), in: .main) == .help)
      #expect(bindings.action(for: .function(1), in: .inspector) == .help)
      #expect(bindings.action(for: .function(1), in: .faultMenu) == nil)
      #expect(bindings.action(for: .function(2), in: .faultMenu) == .help)
      #expect(bindings.action(for: .character("?"), in: .faultMenu) == nil)
    }
  }

  @Test func `takes an action's keys away`() throws {
    let bindings = try read("keys: {cancel-order: []}").bindings
    #expect(bindings.action(for: .character("c"), in: .main) == nil)
    #expect(bindings.path(to: .cancelOrder) == nil)
  }

  @Test(arguments: Bindings.standard.all.flatMap(\.keys))
  func `knows every key by the names that it has on the screen`(key: Key) {
    #expect(KeyName.key(KeyName.written(key)) == key)
    for settings in [Settings.test(.en), .test(.ko), .test(.en, ascii: true)] {
      #expect(KeyName.key(KeyName.text(key, Look(settings))) == key)
    }
  }

  @Test(arguments: [
    ("space", Key.character(" ")), ("pgup", .pageUp), ("ctrl-l", .control("l")),
    ("F12", .function(12)), ("Ctrl-]", .control("]")), ("é", .character("é")),
    ("~", .character("~")),
  ])
  func `knows keys by name`(name: String, key: Key) { #expect(KeyName.key(name) == key) }

  @Test(arguments: [
    "", " ", "F0", "F64", "Ctrl-", "Ctrl-i", "Ctrl-1", "nn", "Alt-n", "\t", "e\u{301}",
  ])
  func `knows no key that there is not`(name: String) { #expect(KeyName.key(name) == nil) }

  @Test func `are with Ctrl all letters but those that are other keys, as the file says`() {
    let refused = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".filter { KeyName.key("Ctrl-\($0)") == nil }
    #expect(refused == "HIJM")
    let words = ConfigurationWords.keys.phrase
    #expect(words.en.contains("Ctrl-A to Ctrl-Z but for H, I, J and M"))
    #expect(words.ko.contains("Ctrl-A~Ctrl-Z입니다(다른 키와 같은 H, I, J, M은 제외)"))
  }
}
