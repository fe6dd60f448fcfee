import EventSourcing
import Primitives

/// In JSON faults stand in words. Older sessions have none, and no mechanism off.
extension Scenario: Codable {
  private enum CodingKeys: String, CodingKey {
    case name, title, summary, seed, start, suppliers, items, orders, rules, faults, without,
      request
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func texts(_ key: CodingKeys) throws -> [String] {
      try container.decodeIfPresent([String].self, forKey: key) ?? []
    }
    func unreadable(_ key: CodingKeys, _ why: String) -> DecodingError {
      .dataCorruptedError(forKey: key, in: container, debugDescription: why)
    }
    let faults = try texts(.faults).map { text in
      do throws(FaultTextError) { return try OrderFlow.faultText.planned(text) } catch {
        throw unreadable(.faults, "\(error.problem.en); expected \(error.expected.en)")
      }
    }
    let without = try texts(.without).map { text in
      guard let mechanism = Mechanism(rawValue: text) else {
        throw unreadable(.without, "there is no mechanism \(text)")
      }
      return mechanism
    }
    self.init(
      name: try container.decode(String.self, forKey: .name),
      title: try container.decode(Phrase.self, forKey: .title),
      summary: try container.decode(Phrase.self, forKey: .summary),
      seed: try container.decode(UInt64.self, forKey: .seed),
      start: try container.decode(VirtualTime.self, forKey: .start),
      suppliers: try container.decode([Supplier].self, forKey: .suppliers),
      items: try container.decode([CatalogueItem].self, forKey: .items),
      orders: try container.decode([CustomerOrder].self, forKey: .orders),
      rules: try container.decode(Rules.self, forKey: .rules), faults: faults, without: without)
    request = try container.decodeIfPresent(ScenarioRequest.self, forKey: .request)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(title, forKey: .title)
    try container.encode(summary, forKey: .summary)
    try container.encode(seed, forKey: .seed)
    try container.encode(start, forKey: .start)
    try container.encode(suppliers, forKey: .suppliers)
    try container.encode(items, forKey: .items)
    try container.encode(orders, forKey: .orders)
    try container.encode(rules, forKey: .rules)
    if !faults.isEmpty {
      try container.encode(faults.map(OrderFlow.faultText.text), forKey: .faults)
    }
    try container.encodeIfPresent(request, forKey: .request)
    if !without.isEmpty { try container.encode(without.map(\.rawValue), forKey: .without) }
  }
}
