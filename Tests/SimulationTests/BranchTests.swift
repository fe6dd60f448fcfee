import EventSourcing
import Messaging
import Primitives
import TestSupport
import Testing

@testable import Simulation

@Suite struct `Doing something in the past` {
  @Test func `makes a branch, and leaves its parent as it was, byte for byte`() async throws {
    let bench = Bench()
    try await bench.bus.finish()
    let main = await bench.bus.images()
    let stored = bench.store.steps(of: .main)
    #expect(try await bench.bus.loseNext(at: 7))
    try await bench.bus.finish()
    let images = await bench.bus.images()
    #expect(images.count == 2 && images.first == main.first)
    #expect(bench.store.steps(of: .main) == stored)
    let branch = await bench.bus.branch
    #expect(branch.name == "branch-2" && branch.fork?.parent == .main && branch.fork?.step == 7)
    #expect(Array(images[1].marks.prefix(7)) == Array(main[0].marks.prefix(7)))
    #expect(images[1].marks[7].reason == .chosen)
    #expect(await bench.bus.past == nil)
  }

  @Test func `given what cannot be done, then there is no branch, and the past is still looked at`()
    async throws
  {
    let bench = Bench()
    try await bench.bus.finish()
    let before = await bench.bus.images()
    await bench.bus.look(atStep: 6)
    let unknown = FlightID(position: 1, target: .left, sent: 1)
    #expect(try await bench.bus.intervene(.drop(unknown)) == false)
    #expect(await bench.bus.images() == before)
    #expect(await bench.bus.viewedEngine.step == 6)
  }

  @Test func `given a new message in the past, then it is sent there and nowhere else`()
    async throws
  {
    let bench = Bench()
    try await bench.bus.finish()
    await bench.bus.look(atStep: 6)
    #expect(try await bench.bus.send(Token(label: "mine", hops: 1, from: .player)))
    let images = await bench.bus.images()
    #expect(images[1].engine.lastRecord?.mark.reason == .asked)
    #expect(images[1].world[0].contains("mine") && !images[0].world[0].contains("mine"))
  }

  @Test func `given two branches, when they are switched, then each is as it was left`()
    async throws
  {
    let bench = Bench()
    try await bench.bus.finish()
    _ = try await bench.bus.loseNext(at: 7)
    let images = await bench.bus.images()
    let second = BranchID(rawValue: 2)
    for id in [.main, second, .main, second] {
      #expect(try await bench.bus.switchBranch(to: id))
      #expect(await bench.bus.branch.id == id)
      #expect(await bench.bus.images() == images)
      #expect(await bench.bus.world() == images[Int(id.rawValue) - 1].world)
    }
    #expect(try await bench.bus.switchBranch(to: second) == false)
    #expect(try await bench.bus.switchBranch(to: BranchID(rawValue: 9)) == false)
    try await bench.bus.finish()
    #expect(await bench.bus.images().first == images.first)
  }

  @Test func `given a branch, when its past is changed, then a branch of it is made`() async throws
  {
    let bench = Bench()
    try await bench.bus.finish()
    _ = try await bench.bus.loseNext(at: 7)
    try await bench.bus.finish()
    let images = await bench.bus.images()
    _ = try await bench.bus.loseNext(at: 10)
    let fork = await bench.bus.branch.fork
    #expect(fork?.parent == BranchID(rawValue: 2) && fork?.step == 10)
    #expect(await bench.bus.images().prefix(2) == images[...])
  }

  @Test
  func `given a moment that a branch shares with its parent, then a new one leaves the parent`()
    async throws
  {
    let bench = Bench()
    try await bench.bus.finish()
    _ = try await bench.bus.loseNext(at: 9)
    let second = BranchID(rawValue: 2)
    for (step, parent) in [(Int32(9), BranchID.main), (7, .main), (10, second)] {
      _ = try await bench.bus.switchBranch(to: second)
      try await bench.bus.finish()
      #expect(try await bench.bus.loseNext(at: step))
      let fork = await bench.bus.branch.fork
      #expect(fork?.parent == parent && fork?.step == step)
    }
  }

  @Test func `each branch is stored with its own steps, from which the same lines are rebuilt`()
    async throws
  {
    let bench = Bench()
    try await bench.bus.finish()
    _ = try await bench.bus.loseNext(at: 7)
    for _ in 1...3 { _ = try await bench.bus.step() }
    _ = try await bench.bus.loseNext(at: 9)
    _ = try await bench.bus.switchBranch(to: .main)
    _ = try await bench.bus.send(Token(label: "mine", hops: 1, from: .player))
    let second = BranchID(rawValue: 2)
    #expect(bench.store.steps(of: second) == [8, 9, 10, 11])
    #expect(bench.store.steps(of: BranchID(rawValue: 3)) == [10])
    #expect(bench.store.branches.map(\.id.rawValue) == [1, 2, 3])
    let again = try bench.reopened()
    #expect(await again.images() == bench.bus.images())
    #expect(await again.branch.id == BranchID(rawValue: 3))
    #expect(await again.world() == again.images()[2].world)
    _ = try await again.switchBranch(to: second)
    _ = try await bench.bus.switchBranch(to: second)
    try await again.finish()
    try await bench.bus.finish()
    #expect(await again.images()[1] == bench.bus.images()[1])
  }

  @Test func `given a store that fails, then the branch is stored once it can be`() async throws {
    let bench = Bench()
    try await bench.bus.finish()
    bench.store.fails(true)
    await #expect(throws: StoreError.self) { _ = try await bench.bus.loseNext(at: 7) }
    #expect(bench.store.branches == [.main])
    await #expect(throws: StoreError.self) { _ = try await bench.bus.switchBranch(to: .main) }
    bench.store.fails(false)
    #expect(try await bench.bus.switchBranch(to: .main))
    #expect(bench.store.steps(of: BranchID(rawValue: 2)) == [8])
    #expect(try await bench.reopened().images() == bench.bus.images())
  }

  @Test func `a session has at most 256 branches`() async throws {
    let bench = Bench()
    try await bench.bus.finish()
    for _ in 2...BranchID.limit { #expect(try await bench.bus.loseNext(at: 6)) }
    let images = await bench.bus.images()
    #expect(images.count == 256 && images.last?.branch.name == "branch-256")
    #expect(try await bench.bus.loseNext(at: 6) == false)
    #expect(await bench.bus.lines.all.count == 256)
    #expect(await bench.bus.past != nil)
    #expect(try await bench.reopened().images() == images)
  }

  @Test func `stored parts that do not follow on each other are refused`() async throws {
    let bench = Bench()
    try await bench.bus.finish()
    _ = try await bench.bus.loseNext(at: 7)
    let parts = try bench.store.parts
    func branch(_ id: Int32, parent: Int32, step: Int32, position: Int32) -> StoredPart<Token> {
      let fork = Branch.Fork(
        parent: BranchID(rawValue: parent), step: step, position: position)
      return .branch(Branch(id: BranchID(rawValue: id), name: "branch-\(id)", fork: fork))
    }
    let position = try #require(await bench.bus.branch.fork?.position)
    let forged = [
      branch(4, parent: 1, step: 7, position: position),
      branch(3, parent: 9, step: 7, position: position),
      branch(3, parent: 1, step: 7, position: position + 1),
      branch(3, parent: 1, step: 900, position: position), parts[1],
    ]
    for part in forged {
      var lines = Lines(bench.system)
      for part in parts { try lines.add(part) }
      #expect(throws: ReplayError.self) { try lines.add(part) }
    }
  }
}
