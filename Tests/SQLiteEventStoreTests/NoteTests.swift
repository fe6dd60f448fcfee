import Foundation
import OrderFlowSystem
import SQLiteEventStore
import Testing

@Suite struct `the reader's notes` {
  let directory: TemporaryDirectory
  let file: String

  init() async throws {
    directory = try TemporaryDirectory()
    file = directory.file()
    try await runWhole(.small, in: file)
  }

  @Test
  func `given a note, when the session is opened again, then it is there, and can be changed`()
    throws
  {
    let first = try SessionFile.open(file)
    #expect(try first.note("branch") == nil)
    try first.setNote("branch", "2")
    try first.setNote("bookmarks", #"[{"name":"결제"}]"#)
    #expect(try first.note("branch") == "2")
    first.close()
    let second = try SessionFile.open(file)
    #expect(try second.note("branch") == "2")
    #expect(try second.note("bookmarks") == #"[{"name":"결제"}]"#)
    try second.setNote("branch", "")
    #expect(try second.note("branch") == "")
    second.close()
  }

  @Test func `given notes, when the session is checked, then they are no part of what happened`()
    throws
  {
    let before = try rows(of: file)
    let session = try SessionFile.open(file)
    try session.setNote("tip", "x")
    #expect(try session.verify().isWhole)
    #expect(try rows(of: file) == before)
    session.close()
    try execute("DELETE FROM notes", in: file)
    let again = try SessionFile.openForReading(file)
    #expect(try again.verify().isWhole)
    #expect(try again.note("tip") == nil)
    again.close()
  }

  @Test func `given a note that is too long, when it is written, then it is refused`() throws {
    let session = try SessionFile.open(file)
    let longest = String(repeating: "x", count: SessionFile.noteLimit)
    try session.setNote("tip", longest)
    #expect(try session.note("tip") == longest)
    let line = "\(file): a note is too long; expected at most 4194304 bytes"
    #expect(refusal { try session.setNote("tip", longest + "x") } == line)
    #expect(
      refusal { try session.setNote("tip", "\0") } == "\(file): a note holds a NUL; expected text")
    #expect(try session.note("tip") == longest)
    session.close()
  }

  @Test func `given a session open for reading, when a note is written, then it is refused`() throws
  {
    let session = try SessionFile.openForReading(file)
    let line = "\(file): is open for reading only; open it for writing"
    #expect(refusal { try session.setNote("branch", "2") } == line)
    #expect(try session.note("branch") == nil)
    session.close()
  }
}
