import EventSourcing
import Primitives

/// One entry, whole, with its envelope and its payload.
extension Engine where System: PresentableSystem {
  func detail(_ subject: DetailSubject) -> EntryDetail? {
    switch subject {
    case .entry(let position):
      guard position >= 1, position <= log.count else { return nil }
      let entry = log[position - 1]
      return detail(entry, previous: previous(of: entry))
    // Who only looks on compares it with nothing.
    case .handled:
      return (last?.flight?.position).map { detail(log[Int($0) - 1], previous: nil) }
    }
  }

  private func detail(
    _ entry: Entry<Message>, previous: Entry<Message>?
  ) -> EntryDetail {
    let event = cloudEvent(entry)
    var envelope: [EntryDetail.Attribute] = []
    func add(_ name: String, _ value: String?) {
      if let value { envelope.append(EntryDetail.Attribute(name: name, value: value)) }
    }
    add("id", event.id)
    add("type", event.type)
    add("schemaversion", String(event.schemaversion))
    add("messagekind", event.messagekind)
    add("source", event.source)
    add("subject", event.subject)
    add("time", event.time)
    add("sequence", event.sequence)
    add("stream", event.stream)
    add("streamversion", String(event.streamversion))
    add("correlationid", event.correlationid)
    add("causationid", event.causationid)
    return EntryDetail(
      row: row(Int(entry.position)), envelope: envelope, payload: PayloadText.lines(entry.message),
      previous: previous.map { previous in
        EntryDetail.Version(
          position: Int(previous.position), version: Int(previous.streamVersion),
          payload: PayloadText.lines(previous.message))
      })
  }

  /// How far back the entry before it in its stream is looked for.
  private static var reach: Int { 20_000 }

  /// The entry before this one in its stream, about the same order where there is one within reach.
  private func previous(of entry: Entry<Message>) -> Entry<Message>? {
    guard entry.streamVersion > 1 else { return nil }
    let (stream, subject) = (entry.message.stream, entry.message.subject)
    var last: Entry<Message>?
    for earlier in log.prefix(Int(entry.position) - 1).suffix(Self.reach).reversed()
    where earlier.message.stream == stream {
      if earlier.message.subject == subject { return earlier }
      last = last ?? earlier
    }
    return last
  }
}
