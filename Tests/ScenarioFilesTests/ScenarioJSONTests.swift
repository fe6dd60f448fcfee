import Foundation
import OrderFlowSystem
import Primitives
import ScenarioFiles
import Testing

/// A session file keeps its scenario as JSON.
@Suite struct `A scenario as JSON` {
  @Test(arguments: 0..<100 as Range<UInt64>)
  func `is read as it was written`(seed: UInt64) throws {
    var random = RandomScenarios(seed: seed)
    let scenario = random.scenario(named: "any")
    let data = try JSONEncoder().encode(scenario)
    #expect(try JSONDecoder().decode(Scenario.self, from: data) == scenario)
  }

  private func json(_ scenario: Scenario) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(scenario))
    return try #require(object as? [String: Any])
  }

  @Test func `has its faults and what is off in words`() throws {
    let scenario = try #require(try BuiltInScenarios.named("lost-event"))
    let json = try json(scenario)
    #expect(json["without"] as? [String] == ["outbox"])
    #expect(
      json["faults"] as? [String] == ["crash billing after-record PAYMENT_PROVIDER_REPLY"])
  }

  @Test func `is as it always was where nothing goes wrong, and is read so`() throws {
    let scenario = try #require(try BuiltInScenarios.named("happy-path"))
    let json = try json(scenario)
    #expect(json["faults"] == nil && json["without"] == nil)
  }

  @Test(arguments: [("faults", "drop to nowhere"), ("without", "belt")])
  func `is refused where its words make no sense`(key: String, text: String) throws {
    var json = try json(ScenarioReader.yaml(text: shopYAML, file: "shop.yaml"))
    json[key] = [text]
    let data = try JSONSerialization.data(withJSONObject: json)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Scenario.self, from: data) }
  }
}
