import EventSourcing
import Foundation
import Primitives
import TestSupport
import Testing

@testable import Simulation

@Suite struct `What can be found out about a run` {
  @Test func `the entries that hold a text, in either language, up to the moment looked at`()
    async throws
  {
    let bench = Bench()
    try await bench.bus.finish()
    let engine = await bench.bus.engine
    let meant = engine.log.filter { $0.message.label == "b" }.map { Int($0.position) }
    for text in ["B HAS", "\(Token(label: "b", hops: 0, from: .left).label) has "] {
      await bench.bus.find(text)
      #expect(await bench.bus.snapshot().found?.rows.map(\.position) == meant)
      #expect(await bench.bus.snapshot().found?.text == text, "as it was typed")
    }
    await bench.bus.find("4번".decomposedStringWithCanonicalMapping)
    #expect(await bench.bus.snapshot().found?.total == 3)
    await bench.bus.find("right")
    #expect(
      await bench.bus.snapshot().found?.total
        == engine.log.count { $0.message.origin == .right })
    await bench.bus.find("#7")
    #expect(await bench.bus.snapshot().found?.rows.map(\.position) == [7])
    await bench.bus.find("b has")
    await bench.bus.look(atStep: 6)
    let then = await bench.bus.viewedEngine.position
    #expect(
      await bench.bus.snapshot().found?.rows.map(\.position) == meant.filter { $0 <= Int(then) })
    _ = try await bench.bus.send(Token(label: "b", hops: 1, from: .player))
    let inBranch = await bench.bus.engine.log.count { $0.message.label == "b" }
    #expect(await bench.bus.snapshot().found?.total == inBranch)
    await bench.bus.find("")
    #expect(await bench.bus.snapshot().found == nil)
  }

  @Test func `the whole story of an entry, from the click on: every cause stands above`()
    async throws
  {
    let bench = Bench()
    try await bench.bus.finish()
    let engine = await bench.bus.engine
    for entry in engine.log {
      let tree = try #require(engine.causationTree(of: Int(entry.position)))
      let story = engine.log.filter { $0.message.label == entry.message.label }
      #expect(tree.rows.map(\.row.position).sorted() == story.map { Int($0.position) })
      #expect(!tree.isCut && tree.position == Int(entry.position))
      var path: [Int] = []
      for row in tree.rows {
        path = Array(path.prefix(row.depth))
        #expect(row.row.cause == path.last ?? 0)
        path.append(row.row.position)
        #expect(row.isAncestor == (row.row.position <= Int(entry.position)))
      }
    }
    #expect(engine.causationTree(of: 0) == nil)
    #expect(engine.causationTree(of: engine.log.count + 1) == nil)
  }

  @Test func `given a story of more than can be shown, then it is cut, and says so`() async throws {
    let bench = Bench([RelaySystem.sent("a", hops: 300)])
    try await bench.bus.finish()
    let tree = await bench.bus.engine.causationTree(of: 1)
    #expect(tree?.rows.count == Snapshot.rowLimit && tree?.isCut == true)
  }
}
