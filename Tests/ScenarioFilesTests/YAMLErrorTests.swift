import Documents
import OrderFlowSystem
import ScenarioFiles
import Testing

@Suite struct `What is wrong with a scenario file` {
  typealias Mistake = (old: String, new: String, problem: String, expected: String)

  private func expect(_ mistake: Mistake) {
    #expect(
      complaint(mistake.old, mistake.new)
        == "shop.yaml:\(mistake.problem); expected \(mistake.expected)")
  }

  @Test func `a file that is not there`() {
    #expect(
      line { try ScenarioReader.yaml(file: "/nowhere/x.yaml") }
        == "/nowhere/x.yaml: there is no such file; expected a text file")
  }

  @Test func `no YAML at all`() {
    #expect(
      line { try ScenarioReader.yaml(text: "title: [", file: "a.yaml") }.hasPrefix("a.yaml:"))
    #expect(
      line { try ScenarioReader.yaml(text: "", file: "a.yaml") }
        == "a.yaml:1:1: there is nothing in it; expected a YAML document")
    #expect(
      line { try ScenarioReader.yaml(text: "hello", file: "a.yaml") }
        == #"a.yaml:1:1: the document is "hello"; expected a mapping of keys to values"#)
  }

  @Test(arguments: [
    ("seed: 7", "sede: 7", #"3:1: there is no key "sede" in the document (did you mean "seed"?)"#),
    ("id: S-1", "ID: S-1", #"7:6: there is no key "ID" in suppliers[0] (did you mean "id"?)"#),
    (
      "on-hand: 40", "onhand: 40",
      #"10:60: there is no key "onhand" in items[0] (did you mean "on-hand"?)"#
    ),
    ("customer: Minji", "client: Minji", #"14:5: there is no key "client" in orders[0]"#),
    (
      "{item: TEA, quantity: 2}", "{item: TEA, quantity: 2, rebate: 1}",
      #"17:34: there is no key "rebate" in orders[0].lines[0]"#
    ),
    (
      "when-short", "when-shot",
      #"25:3: there is no key "when-shot" in rules (did you mean "when-short"?)"#
    ),
    (
      "decline: 2.5%", "declines: 2.5%",
      #"26:57: there is no key "declines" in rules.payment (did you mean "decline"?)"#
    ),
    ("en: A shop", "fr: A shop", #"1:9: there is no key "fr" in title"#),
  ])
  func `an unknown key`(old: String, new: String, expected: String) {
    let line = complaint(old, new)
    #expect(line.hasPrefix("shop.yaml:\(expected); expected "), "\(line)")
  }

  @Test(arguments: [
    ("title: {en: A shop, ko: 가게}\n", "", #"1:1: the document has no key "title""#),
    (", ko: 가게", "", #"1:8: title has no key "ko""#),
    (", minimum: 10", "", #"10:5: items[0] has no key "minimum""#),
    ("price: 6.50, ", "", #"10:5: items[0] has no key "price""#),
    ("name: Hillside Farm", "", #"7:5: suppliers[0] has no key "name""#),
    ("    at: 1s\n", "", #"13:5: orders[0] has no key "at""#),
    ("    lines: [{item: MUG, quantity: 3}]\n", "", #"19:5: orders[1] has no key "lines""#),
    (", quantity: 2", "", #"17:9: orders[0].lines[0] has no key "quantity""#),
  ])
  func `a missing key`(old: String, new: String, expected: String) {
    #expect(complaint(old, new) == "shop.yaml:\(expected); expected that key")
  }

  private static let kinds: [Mistake] = [
    (
      "on-hand: 40", "on-hand: many",
      #"10:69: items[0].on-hand is "many""#,
      "a whole number from 0 to 1000000"
    ),
    (
      "on-hand: 40", "on-hand: -1",
      #"10:69: items[0].on-hand is "-1""#,
      "a whole number from 0 to 1000000"
    ),
    (
      "minimum: 10", "minimum: \"10\"",
      #"10:82: items[0].minimum is the text "10""#,
      "a whole number from 0 to 1000000, without quotes"
    ),
    (
      "seed: 7", "seed: -7",
      #"3:7: seed is "-7""#,
      "a whole number from 0 to 18446744073709551615"
    ),
    (
      "seed: 7", "seed: 18446744073709551616",
      #"3:7: seed is "18446744073709551616""#,
      "a whole number from 0 to 18446744073709551615"
    ),
    (
      "seed: 7", "seed: [7]",
      "3:7: seed is a list",
      "a whole number from 0 to 18446744073709551615"
    ),
    (
      "start: 2026-03-02T09:00:00Z", "start: tomorrow",
      #"4:8: start is "tomorrow""#,
      "a date and time such as 1996-07-04T09:30:00Z or …T18:30:00+09:00"
    ),
    (
      "currency: USD", "currency: dollars",
      #"5:11: currency is "dollars""#,
      "a currency in three capital letters, such as USD, EUR or KRW"
    ),
    (
      "id: TEA", "id: \"\"",
      "10:10: items[0].id is empty",
      "printable text on one line of at most 40 characters, not empty"
    ),
    (
      "when-short: refuse", "when-short: refuze",
      #"25:15: rules.when-short is "refuze" (did you mean "refuse"?)"#,
      "wait or refuse"
    ),
    (
      "decline: 2.5%", "decline: 101%",
      #"26:66: rules.payment.decline is "101%""#,
      "a percentage from 0% to 100% with at most 2 decimals, such as 12.5%"
    ),
    (
      "units-per-parcel: 6", "units-per-parcel: 0",
      #"31:21: rules.units-per-parcel is "0""#,
      "a whole number from 1 to 20000"
    ),
  ]

  @Test(arguments: kinds)
  func `a value of the wrong kind`(mistake: Mistake) {
    expect(mistake)
  }

  private static let unknown: [Mistake] = [
    (
      "item: TEA", "item: TEE",
      #"17:16: orders[0].lines[0].item is "TEE" (did you mean "TEA"?)"#,
      "the id of one of the items"
    ),
    (
      "item: TEA", "item: 우유",
      #"17:16: orders[0].lines[0].item is "우유""#,
      "the id of one of the items"
    ),
    (
      "supplier: S-2", "supplier: S-3",
      #"11:36: items[1].supplier is "S-3" (did you mean "S-1"?)"#,
      "the id of one of the suppliers"
    ),
    (
      "decline-orders: [1002]", "decline-orders: [1003]",
      #"26:30: rules.payment.decline-orders[0] is "1003" (did you mean "1001"?)"#,
      "the id of one of the orders"
    ),
  ]

  @Test(arguments: unknown)
  func `an unknown id, with the nearest`(mistake: Mistake) {
    expect(mistake)
  }

  private static let repeated: [Mistake] = [
    (
      "id: S-2", "id: S-1",
      #"8:10: there is a supplier "S-1" already"#,
      "every supplier once"
    ),
    (
      "id: MUG", "id: TEA",
      #"11:10: there is an item "TEA" already"#,
      "every item once"
    ),
    (
      "id: 1002", "id: 1001",
      #"19:9: there is an order "1001" already"#,
      "every order once"
    ),
    (
      "[1002]", "[1002, 1001, 1002]",
      #"26:42: the order "1002" is declined already"#,
      "every order once"
    ),
  ]

  @Test(arguments: repeated)
  func `an id used twice`(mistake: Mistake) {
    expect(mistake)
  }
}
