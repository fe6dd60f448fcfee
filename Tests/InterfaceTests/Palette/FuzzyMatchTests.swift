import Testing

@testable import Interface

@Suite struct `What is typed in the palette` {
  private func match(_ typed: String, _ text: String, _ aside: String = "") -> FuzzyMatch? {
    FuzzyMatch(typed, in: text, aside: aside)
  }

  /// The matched characters in brackets.
  private func shown(_ typed: String, _ text: String) -> String? {
    match(typed, text).map { match in
      text.enumerated().map { match.places.contains($0) ? "[\($1)]" : "\($1)" }.joined()
    }
  }

  @Test func `fits whole words, starts, parts, and letters in order, in this order`() throws {
    let costs = try [
      ("crash", "crash it"), ("cra", "crash it"), ("rash", "crash it"), ("csh", "crash it"),
      ("cshi", "crash it"),
    ].map { try #require(match($0, $1)).cost }
    #expect(costs == costs.sorted())
    #expect(Set(costs).count == costs.count)
    #expect(costs[0] == 0)
  }

  @Test(arguments: [
    ("it", "crash it", "crash [i][t]"), ("CRA", "crash", "[c][r][a]sh"), ("", "crash", "crash"),
    ("it crash", "Crash it", "[C][r][a][s][h] [i][t]"), ("csh", "crash it", "[c]ra[s][h] it"),
    ("it", "split, it", "split, [i][t]"), ("zoom  in", "zoom in", "[z][o][o][m] [i][n]"),
  ])
  func `is found in the text, the best place first`(typed: String, text: String, shown: String) {
    #expect(self.shown(typed, text) == shown)
  }

  @Test(arguments: [
    ("발신", "발신함: 함께", "[발][신]함: 함께"), ("ㅂㅅㅎ", "발신함", "[발][신][함]"),
    ("ㅈㅁ", "직접 주문", "직접 [주][문]"), ("ㅈ문", "주문하기", "[주][문]하기"),
    ("ㄲㄱ", "켜고 끄기", "켜고 [끄][기]"),
  ])
  func `is Hangul, or the consonants that its syllables begin with`(
    typed: String, text: String, shown: String
  ) {
    #expect(self.shown(typed, text) == shown)
  }

  @Test(arguments: [("x", "crash"), ("hsarc", "crash"), ("crash me", "crash"), ("ㅏ", "주문")])
  func `fits nothing else`(typed: String, text: String) { #expect(match(typed, text) == nil) }

  @Test func `does not begin within a word unless it is in one piece`() {
    #expect(match("rsh", "crash") == nil)
    #expect(match("ash", "crash") != nil)
  }

  @Test(arguments: [
    ("obx", "outbox", "[o]ut[b]o[x]"), ("cb", "crash Billing", "[c]rash [B]illing"),
    ("crbi", "crash box Billing", "[c][r]ash box [B][i]lling"),
    ("aab", "a a ab b", "a [a] [a][b] b"),
  ])
  func `is spread over a word and the starts of others, wherever that works`(
    typed: String, text: String, shown: String
  ) {
    #expect(self.shown(typed, text) == shown)
  }

  @Test func `is not spread over what is in the middle of other words`() {
    #expect(match("out", "Ordering: the store refuses its write") == nil)
  }

  @Test func `may be another name, which counts a little less`() throws {
    #expect(try #require(match("zoom", "all the room", "zoom")).cost == 1)
    #expect(try #require(match("zoom", "zoom", "zoom")).cost == 0)
    #expect(try #require(match("zoom room", "all the room", "zoom")).places.count == 4)
    #expect(try #require(match("zoom room", "all the room", "zoom")).needsAside)
    #expect(try #require(match("room", "all the room", "zoom")).needsAside == false)
  }

  @Test func `is bounded by the length of a line, whatever it is`() {
    let long = String(repeating: "a", count: TextField.limit)
    #expect(match(long, "aaa") == nil)
    #expect(match(String(repeating: "a ", count: 200), "aaa") != nil)
  }
}
