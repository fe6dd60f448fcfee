import EventSourcing
import Foundation
import OrderFlowSystem
import SQLiteEventStore
import SessionRun
import Simulation
import Testing

@Suite struct `the directory of sessions` {
  let place: TemporaryDirectory
  let sessions: SessionDirectory

  init() throws {
    place = try TemporaryDirectory()
    sessions = try SessionDirectory(environment: ["XDG_DATA_HOME": place.path])
  }

  private func make(_ scenario: String = "happy-path", age: TimeInterval = 0) throws -> String {
    let session = try sessions.create(scenario: scenario, info: Scenario.small.info)
    session.close()
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000 - age)], ofItemAtPath: session.path)
    return String(session.path.dropFirst(sessions.path.count + 1))
  }

  @Test func `given an environment, when the directory is asked for, then XDG decides`() throws {
    #expect(sessions.path == place.path + "/orderflow")
    let home = try SessionDirectory(environment: ["HOME": "/home/kim"])
    #expect(home.path == "/home/kim/.local/share/orderflow")
    let relative = try SessionDirectory(environment: ["XDG_DATA_HOME": "data", "HOME": "/h"])
    #expect(relative.path == "/h/.local/share/orderflow")
    let empty = try SessionDirectory(environment: ["XDG_DATA_HOME": "", "HOME": "/h"])
    #expect(empty.path == "/h/.local/share/orderflow")
    let line =
      "HOME: is not set; expected a directory, or use --store FILE to say where it goes"
    #expect(throws: StoreError(line)) { try SessionDirectory(environment: [:]) }
  }

  @Test
  func `given no directory, when sessions are listed, then there are none and it is not made`() {
    #expect(sessions.list().isEmpty)
    #expect(sessions.prune().isEmpty)
    #expect(place.names.isEmpty)
  }

  @Test func `given sessions, when more are made, then they are numbered by scenario`() throws {
    #expect(try make() == "happy-path-0001.sqlite")
    #expect(try make() == "happy-path-0002.sqlite")
    #expect(try make("cancelled") == "cancelled-0001.sqlite")
    try sessions.remove("happy-path-0001.sqlite")
    #expect(try make() == "happy-path-0003.sqlite")
    #expect(try make("../Büro/김치 1") == "---b-ro----1-0001.sqlite")
    #expect(try make("") == "session-0001.sqlite")
    try write(Data(), to: sessions.path(of: "cancelled-9999.sqlite"))
    #expect(try make("cancelled") == "cancelled-10000.sqlite")
  }

  @Test
  func `given sessions, when they are listed, then the latest comes first, with what it holds`()
    async throws
  {
    let old = try make("old", age: 100)
    let new = try make("new")
    let run = try await SessionRun(resuming: SessionFile.open(sessions.path(of: new)))
    _ = try await run.bus.run(limit: 20)
    let count = await run.bus.engine.log.count
    run.close()
    try write(Data("no session".utf8), to: sessions.path(of: "other.sqlite"))
    try write(Data("no session".utf8), to: sessions.path(of: "notes.txt"))

    let list = sessions.list()
    #expect(Set(list.map(\.name)) == [new, old, "other.sqlite"])
    #expect(list.last?.name == old)
    let info = try Scenario.small.info
    #expect(list.first { $0.name == new }?.contents == .session(info, entries: count, branches: 1))
    #expect(list.last?.contents == .session(info, entries: 0, branches: 1))
    let line =
      "\(sessions.path(of: "other.sqlite")): is not a session file; expected one that orderflow made"
    #expect(
      list.first { $0.name == "other.sqlite" }?.contents == .unreadable(StoreError(line)))
  }

  @Test func `given a session, when it is removed, then nothing of it is left`() throws {
    let name = try make()
    try write(Data(), to: sessions.path(of: name) + "-wal")
    try write(Data(), to: sessions.path(of: name) + "-shm")
    try sessions.remove(name)
    #expect(sessions.list().isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: sessions.path).isEmpty)
    let line = "\(sessions.path(of: name)): there is no such file; expected a session file"
    #expect(throws: StoreError(line)) { try sessions.remove(name) }
  }

  @Test(arguments: ["../x.sqlite", "notes.txt", "", ".x.sqlite", "a/b.sqlite"])
  func `given a name of something else, when it is removed, then it is refused`(name: String) {
    let line = "\(name): is no name of a session; expected one that is listed"
    #expect(throws: StoreError(line)) { try sessions.remove(name) }
  }

  @Test func `given an open session, when it is removed, then it is refused and stays`() throws {
    let session = try sessions.create(scenario: "busy-day", info: Scenario.small.info)
    let line = "\(session.path): the session is open elsewhere; close it there first"
    #expect(throws: StoreError(line)) { try sessions.remove("busy-day-0001.sqlite") }
    #expect(sessions.prune(keeping: 0).isEmpty)
    session.close()
    #expect(sessions.prune(keeping: 0) == ["busy-day-0001.sqlite"])
  }

  @Test func `given more sessions than the limit, when they are pruned, then the latest stay`()
    throws
  {
    #expect(SessionDirectory.limit == 50)
    let names = try (0..<5).map { try make(age: TimeInterval($0)) }
    try write(Data("mine".utf8), to: sessions.path(of: "mine.sqlite"))
    #expect(sessions.prune(keeping: 2) == Array(names[2...]))
    #expect(Set(sessions.list().map(\.name)) == Set(names[..<2] + ["mine.sqlite"]))
    #expect(sessions.prune().isEmpty)
  }

  @Test
  func `given a place that cannot be a directory, when a session is made, then it is refused`()
    throws
  {
    try write(Data(), to: place.file("orderflow"))
    #expect(
      refusal {
        try sessions.create(scenario: "x", info: Scenario.small.info).close()
      }
        == "\(sessions.path): the directory cannot be made; "
        + "make it, or use --store FILE to say where it goes")
  }
}
