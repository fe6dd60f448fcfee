import EventSourcing
import Foundation
import Primitives
import Testing

@Suite struct `An entry as a CloudEvent` {
  private func line(_ entry: Entry<Note>, cause: String?) throws -> String {
    try CloudEvent(entry, source: "/contexts/notes", stream: "notes", causeID: cause)
      .line(data: entry.message.payload.encoded())
  }

  @Test func `is one line with every attribute, and the data last`() throws {
    #expect(
      try line(entry(Note("hi", about: "10248"), at: 7, cause: 3), cause: "00000000000000aa")
        == #"{"causationid":"00000000000000aa","correlationid":"10248","#
        + #""datacontenttype":"application/json","id":"0000000000000007","messagekind":"event","#
        + #""schemaversion":1,"sequence":"0000000007","source":"/contexts/notes","#
        + #""specversion":"1.0","stream":"notes","streamversion":1,"subject":"10248","#
        + #""time":"1996-07-04T00:00:00.250Z","type":"NOTE","data":{"about":"10248","text":"hi"}}"#)
  }

  @Test func `what belongs to no story has no subject, and a root no cause`() throws {
    let text = try line(entry(Note("hi")), cause: nil)
    for key in ["subject", "correlationid", "causationid"] { #expect(!text.contains("\"\(key)\"")) }
  }

  @Test func `sequences sort as text as they do as numbers`() {
    let positions: [Int32] = [1, 9, 10, 99, 100_000, .max]
    let sequences = positions.map {
      CloudEvent(entry(Note(""), at: $0), source: "", stream: "", causeID: nil).sequence
    }
    #expect(sequences == sequences.sorted())
    #expect(Set(sequences.map(\.count)) == [10])
  }

  @Test func `is read back as it was`() throws {
    let event = CloudEvent(
      entry(Note("hi", about: "x"), at: 2, cause: 1), source: "s", stream: "t", causeID: "c")
    let data = try JSONEncoder().encode(event)
    #expect(try JSONDecoder().decode(CloudEvent.self, from: data) == event)
  }
}
