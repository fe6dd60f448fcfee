import Primitives
import Terminal
import Testing

@testable import Interface

@Suite struct `The words of the interface` {
  /// Every text, with the columns that its place has at the smallest layout.
  static let places: [(text: Phrase, columns: Int)] =
    place(KeyWords.samples, 10) + place(HintWords.samples, 16) + place(HelpWords.samples, 43)
    + place(SignWords.samples, 43) + place(ReasonWords.samples, 56) + place(ToastWords.samples, 56)
    + place(StatusWords.samples, 22) + place(PaneWords.samples, 30) + place(WhyWords.samples, 80)
    + place(LayerWords.samples, 58) + place(MenuWords.samples, 36)
    + place(PaletteWords.samples, 60) + place(ConfigurationWords.samples, 800)
    + place(PromptWords.samples, 76) + place(TimelineWords.samples, 24)
    + place(PhaseWords.samples, 72) + place(ActWords.samples, 76) + place(CrashWords.samples, 80)
    + place(ChangeMeaning.samples, 90)

  private static func place(_ words: [some Wording], _ columns: Int) -> [(Phrase, Int)] {
    words.map { (named($0.phrase), columns) }
  }

  /// With the names of keys where they belong.
  static func named(_ phrase: Phrase) -> Phrase {
    Phrase(
      en: Look(.test(.en, ascii: true)).naming(phrase.en), ko: Look(.test(.ko)).naming(phrase.ko))
  }

  @Test(arguments: places.map(\.text))
  func `name no action that there is not`(text: Phrase) {
    for line in [text.en, text.ko] { #expect(!line.contains("}") || line.contains("{}")) }
  }

  @Test(arguments: places.map(\.text))
  func `are there in both languages`(text: Phrase) {
    #expect(!text.en.isEmpty)
    #expect(!text.ko.isEmpty)
    #expect(text.en != text.ko)
    #expect(text.en.unicodeScalars.allSatisfy { $0.isASCII || $0 == "×" })
    #expect(text.ko.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) })
  }

  @Test(arguments: places)
  func `fit into their place at the smallest layout`(text: Phrase, columns: Int) {
    #expect(TextWidth.columns(of: text.en) <= columns)
    #expect(TextWidth.columns(of: text.ko) <= columns)
  }

  @Test(arguments: WhyWords.labels)
  func `that are labels leave a gap before the text`(words: WhyWords) {
    for language in Language.allCases {
      #expect(TextWidth.columns(of: words.phrase.text(language)) <= 7)
    }
  }

  @Test(arguments: [WhyWords.pressStep, .settled, .settledTip, .ignored])
  func `that say what to do now take one line of the classic screen`(words: WhyWords) {
    for language in Language.allCases {
      #expect(TextWidth.columns(of: Self.named(words.phrase).text(language)) <= 70)
    }
  }

  @Test(arguments: places.map(\.text))
  func `are whole sentences or none, and drawn as they are written`(text: Phrase) {
    for line in [text.en, text.ko] {
      #expect(TextWidth.printable(line) == line)
      #expect(!line.hasPrefix(" ") && !line.hasSuffix(" "))
      #expect(!line.contains("  "))
    }
  }

  @Test(arguments: Action.allCases)
  func `explain every action`(action: Action) {
    #expect(HelpWords.action(action).phrase.en != action.rawValue)
  }

  @Test func `promise nothing that comes later`() {
    let later = ["glossary", "lesson", "context map", "walkthrough"]
    for (text, _) in Self.places {
      for word in later { #expect(!text.en.lowercased().contains(word)) }
    }
  }
}

@Suite struct `A language` {
  @Test(arguments: [
    (["LANG": "ko_KR.UTF-8"], Language.ko), (["LANG": "en_US.UTF-8"], .en), ([:], .en),
    (["LANG": "ko_KR.UTF-8", "LC_ALL": "C"], .en), (["LC_MESSAGES": "ko", "LANG": "C"], .ko),
    (["LC_ALL": "", "LANG": "ko_KR"], .ko), (["LANG": "kok_IN"], .ko), (["LANG": "de_DE"], .en),
  ])
  func `is what the environment asks for`(environment: [String: String], language: Language) {
    #expect(Language.preferred(in: environment) == language)
  }

  @Test func `has a text of each phrase`() {
    let phrase = Phrase(en: "order", ko: "주문")
    #expect(Language.allCases.map { phrase.text($0) } == ["order", "주문"])
    #expect(Language.en.next == .ko && Language.ko.next == .en)
  }
}
