import EventSourcing
import Foundation
import OrderFlowSystem
import Primitives
import Simulation
import TestSupport
import Testing

@Suite struct `The published language` {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  private static func code(in folder: String) throws -> String {
    let folder = sources.appending(path: folder)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".swift") }
      .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
      .joined(separator: "\n")
  }

  private static let contexts = OrderFlow.participants.filter(\.isContext)

  @Test func `names each message once`() {
    let names = OrderFlow.routes.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: contexts)
  func `is what stands in the contract of each context, and no more`(context: Participant) throws {
    let code = try Self.code(in: "Contexts/\(context.title.en)/Contract")
    let names = code.matches(of: /static let name = "([A-Z_]+)"/).map { String($0.output.1) }
    let routes = OrderFlow.routes.filter { route in
      route.kind == .event && route.from == context.id
        || route.kind == .command && route.to.contains(context.id)
    }
    #expect(Set(routes.map(\.name)) == Set(names))
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `is what really passes between them`(seed: UInt64) {
    var run = PureRun(OrderFlow(RandomScenario.make(seed: seed, orders: 12)))
    while run.step() {}
    var seen: Set<String> = []
    for entry in run.engine.log {
      let message = entry.message
      let isPrivate = message.kind == .event && !message.recipients.contains { _ in true }
      guard let route = OrderFlow.routes.first(where: { $0.name == message.name }) else {
        #expect(isPrivate, "\(message.name) goes to somebody and is in no contract")
        continue
      }
      seen.insert(route.name)
      #expect(route.from == message.origin && route.to == message.recipients)
      #expect(route.kind == message.kind && route.version == message.version)
    }
    #expect(seen.count > 10, "the run had something to show")
  }
}

@Suite struct `An outside system` {
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `answers where an event says that it is asked, and nowhere else`(seed: UInt64) {
    var run = PureRun(OrderFlow(RandomScenario.make(seed: seed, orders: 12)))
    while run.step() {}
    let asking = run.engine.log.filter { $0.message.asksOutside }.map(\.step)
    let answers = run.engine.log.filter { $0.message.kind == .reply }.map(\.step)
    #expect(asking == answers && asking.count > 3)
  }
}

@Suite struct `The ubiquitous language of a context` {
  @Test(arguments: OrderFlow.participants.filter(\.isContext))
  func `has words that are the names in its code`(context: Participant) throws {
    let terms = OrderFlow.terms(of: context.id)
    #expect(terms.count >= 5)
    let model = try Folders.code(of: context.title.en)
    for term in terms {
      #expect(
        model.contains(try Regex("\\b\(term.code)\\b")),
        "\(context.title.en) says \(term.word.en), but its code has no \(term.code)")
      #expect(!term.word.ko.isEmpty && term.word.ko != term.word.en)
      #expect(term.meaning.en.hasSuffix(".") && term.meaning.ko.hasSuffix("."))
    }
    #expect(Set(terms.map(\.word.en)).count == terms.count)
  }

  @Test func `is nobody's who is no context`() {
    #expect(OrderFlow.terms(of: .customers).isEmpty)
  }

  /// Where the code of a context is.
  private enum Folders {
    static func code(of context: String) throws -> String {
      let sources = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
      var code = ""
      for folder in ["Contexts/\(context)/Model", "Contexts/\(context)/Contract", "SharedKernel"] {
        let url = sources.appending(path: folder)
        for file in try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
        where file.hasSuffix(".swift") {
          code += try String(contentsOf: url.appending(path: file), encoding: .utf8)
        }
      }
      return code
    }
  }
}
