public import EventSourcing
import Primitives

extension Engine {
  /// The entry as a CloudEvent, without its data.
  public func cloudEvent(_ entry: Entry<Message>) -> CloudEvent {
    CloudEvent(
      entry, source: System.participants[entry.message.origin.index].source,
      stream: streamText(entry.message),
      causeID: entry.cause > 0 ? log[Int(entry.cause) - 1].id : nil)
  }

  /// The name of the stream that `message` is kept in.
  public func streamText(_ message: Message) -> String {
    message.stream.text(ownerName: System.participants[message.stream.owner.index].name)
  }
}
