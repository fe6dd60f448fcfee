import EventSourcing

/// Between participants, and changes of them, and the words under which they are stored.
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

  /// - Throws: where it could not be read again.
  func text(_ change: Change) throws(Unstorable) -> String {
    let text = faultText.text(change)
    guard self.change(text) == change else {
      throw Unstorable(what: "there are no words for a change")
    }
    return text
  }

  /// nil where `text` is no change.
  func change(_ text: String) -> Change? { try? faultText.change(text) }

  private var faultText: FaultText { FaultText(participants: participants) }
}
