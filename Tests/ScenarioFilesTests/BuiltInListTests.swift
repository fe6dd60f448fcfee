import OrderFlowSystem
import OrderingContract
import Primitives
import ScenarioFiles
import Testing

@Suite struct `The list of built-in scenarios` {
  @Test func `stands in its order`() throws {
    let names = [
      "happy-path", "three-orders", "low-stock", "payment-declined", "out-of-stock", "cancelled",
      "busy-day", "duplicate-delivery", "lost-message", "out-of-order", "billing-crash",
      "double-charge", "lost-event", "dead-letter", "supplier-silent", "partition", "chaos",
    ]
    #expect(BuiltInScenarios.names == names)
    #expect(try BuiltInScenarios.all().map(\.name) == names)
    #expect(try BuiltInScenarios.catalogue().map(\.name) == names)
  }

  @Test func `says of each what the scenario itself says`() throws {
    let scenarios = try BuiltInScenarios.all()
    for (listing, scenario) in zip(try BuiltInScenarios.catalogue(), scenarios) {
      #expect(listing.title == scenario.title)
      #expect(listing.summary == scenario.summary)
    }
  }

  @Test(arguments: BuiltInScenarios.names)
  func `has a title and a summary in both languages`(name: String) throws {
    let scenario = try #require(try BuiltInScenarios.named(name))
    for phrase in [scenario.title, scenario.summary] {
      #expect(!phrase.en.contains { $0.isHangul })
      #expect(phrase.ko.contains { $0.isHangul })
      #expect(!phrase.ko.contains("\n"))
    }
    #expect(scenario.title.en.count <= 50)
    #expect(scenario.title.ko.count <= 30)
  }

  @Test func `knows nothing of other names`() throws {
    #expect(try BuiltInScenarios.named("busy-night") == nil)
    #expect(try BuiltInScenarios.named("") == nil)
    #expect(BuiltInScenarios.text(of: "Happy-Path") == nil)
  }

  @Test(arguments: BuiltInScenarios.names)
  func `gives each as its author wrote it`(name: String) throws {
    let text = try #require(BuiltInScenarios.text(of: name))
    #expect(text.hasPrefix("# orderflow play \(name)\n"))
    let read = try ScenarioReader.yaml(text: text, file: "\(name).yaml")
    #expect(try read == BuiltInScenarios.named(name))
  }

  @Test(arguments: BuiltInScenarios.names)
  func `has only orders of items and suppliers that are there`(name: String) throws {
    let scenario = try #require(try BuiltInScenarios.named(name))
    #expect((4...12).contains(scenario.items.count))
    let items = Set(scenario.items.map(\.id))
    for order in scenario.orders { #expect(order.lines.allSatisfy { items.contains($0.item) }) }
  }
}

extension Character {
  fileprivate var isHangul: Bool {
    unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
  }
}
