import EventSourcing
import Primitives
import Testing

@Suite struct `Streams` {
  private let billing = ParticipantID(rawValue: 1)

  private func stream(_ isCommands: Bool, _ subject: String?) -> StreamID {
    StreamID(owner: billing, isCommands: isCommands, subject: subject.map { Name($0) })
  }

  @Test func `are named by owner, lane and subject`() {
    #expect(stream(false, "10248").text(ownerName: "billing") == "billing/10248")
    #expect(stream(true, "10248").text(ownerName: "billing") == "billing:commands/10248")
    #expect(stream(false, nil).text(ownerName: "billing") == "billing")
  }

  @Test func `count their entries apart from each other`() {
    var versions = StreamVersions()
    let streams = [
      stream(false, "a"), stream(false, "b"), stream(true, "a"), stream(false, nil),
      stream(true, nil),
      StreamID(owner: ParticipantID(rawValue: 2), isCommands: false, subject: Name("a")),
    ]
    for round in 1...3 as ClosedRange<Int32> {
      for stream in streams {
        let version = versions.advance(stream)
        #expect(version == round)
      }
    }
  }
}
