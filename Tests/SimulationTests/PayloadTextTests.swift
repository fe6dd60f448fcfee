import Testing

@testable import Simulation

@Suite struct `A payload for people` {
  @Test func `has short lists and objects in one line each, and long ones in several`() {
    let json =
      #"{"amount":{"currency":"USD","minorUnits":39200},"lines":[{"item":"NW-011","quantity":12},"#
      + #"{"item":"a name that is longer than the line","quantity":10}]}"#
    #expect(
      PayloadText.gathered(json) == """
        {
          "amount": {"currency": "USD", "minorUnits": 39200},
          "lines": [
            {"item": "NW-011", "quantity": 12},
            {
              "item": "a name that is longer than the line",
              "quantity": 10
            }
          ]
        }
        """)
  }

  @Test func `is never gathered whole, and an empty one stays as it is`() {
    #expect(PayloadText.gathered("{\"a\":1}") == "{\n  \"a\": 1\n}")
    #expect(PayloadText.gathered("{}") == "{\n}")
  }

  @Test func `keeps what stands in a text`() {
    let json = "{\"a\":[\"x\\\" : y {\"]}"
    #expect(PayloadText.gathered(json) == "{\n  \"a\": [\"x\\\" : y {\"]\n}")
  }
}
