import Testing

@testable import Simulation

@Suite struct `What differs between two states` {
  private func told(_ left: String, _ right: String) -> [String] {
    StateDifference.all(left, right).map {
      "\($0.path.joined(separator: ".")): \($0.left ?? "-") > \($0.right ?? "-")"
    }
  }

  @Test func `is told for each value by its path`() {
    #expect(
      told(#"{"a":1,"b":{"c":true,"d":null}}"#, #"{"a":2,"b":{"c":false,"d":null}}"#)
        == ["a: 1 > 2", "b.c: true > false"])
  }

  @Test func `is what is only in one of them`() {
    #expect(told(#"{"a":1}"#, #"{"b":{"c":"x"}}"#) == ["a: 1 > -", "b.c: - > x"])
    #expect(told("[1,2,3]", "[1]") == ["2: 2 > -", "3: 3 > -"])
    #expect(told("{}", #"{"a":[],"b":{}}"#) == [], "what holds nothing has no values")
  }

  @Test func `is told where a value came to hold others`() {
    #expect(
      told(#"{"a":1}"#, #"{"a":{"b":2,"c":3}}"#) == ["a: 1 > -", "a.b: - > 2", "a.c: - > 3"])
    #expect(told(#"{"a":[5]}"#, #"{"a":"x"}"#) == ["a: - > x", "a.1: 5 > -"])
  }

  @Test func `follows the rows of a table by their keys, wherever they stand`() {
    let left = #"[{"key":"x","value":{"n":1}},{"key":"y","value":{"n":2}}]"#
    let right =
      #"[{"key":"y","value":{"n":2}},{"key":7,"value":{"n":9}},{"key":"x","value":{"n":3}}]"#
    #expect(told(left, right) == ["7.n: - > 9", "x.n: 1 > 3"])
  }

  @Test func `tells the case of an enum by its name`() {
    #expect(
      told(#"{"s":{"placed":{}}}"#, #"{"s":{"declined":{"_0":"late"}}}"#)
        == ["s: placed > declined(late)"])
  }

  @Test(arguments: [
    (#""a\"b""#, #"a"b"#), (#""a\\""#, #"a\"#), (#""\u00e9\n""#, "é\n"), (#""{[:,]}""#, "{[:,]}"),
    ("-1.5e3", "-1.5e3"), ("12345678901234567", "12345678901234567"), (#""수량""#, "수량"),
  ])
  func `takes a value as it is written`(json: String, text: String) {
    let found = StateDifference.all("{\"a\":\(json),\"b\":1}", #"{"a":0,"b":1}"#)
    #expect(found.map(\.left) == [text] && found.map(\.path) == [["a"]])
  }

  @Test(arguments: ["", "{", "[1,", #"{"a"#, #""a\"#, "nonsense", "]", "}{", #"{"a":}"#])
  func `is nothing to fear where a text is broken`(broken: String) {
    #expect(StateDifference.all(broken, broken).isEmpty)
    _ = StateDifference.all(broken, #"{"a":1}"#)
    _ = StateDifference.all(#"{"a":[1,{"b":2}]}"#, broken)
  }
}
