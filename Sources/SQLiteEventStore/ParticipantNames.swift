import EventSourcing

/// Between participants and the names under which they are stored.
struct ParticipantNames: Sendable {
  private let participants: [Participant]
  private let ids: [String: ParticipantID]

  init(_ participants: [Participant]) {
    self.participants = participants
    ids = Dictionary(participants.map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first })
  }

  func name(_ id: ParticipantID) -> String { participants[id.index].name }

  func source(_ id: ParticipantID) -> String { participants[id.index].source }

  /// - Throws: where nobody has that name.
  func id(_ name: String) throws(Unreadable) -> ParticipantID {
    guard let id = ids[name] else { throw Unreadable(what: "nobody is called \(name)") }
    return id
  }
}
