public import EventSourcing
import Messaging
public import Primitives

extension Engine {
  /// What the last step made durable.
  public func lastRecord() -> StepRecord<Message>? {
    guard let last else { return nil }
    return StepRecord(
      step: step, time: now, acknowledged: last.acknowledged, entries: Array(entries(ofStep: step)),
      enqueued: lastEnqueued)
  }

  /// What `step` recorded.
  func entries(ofStep step: Int32) -> Slice<PagedArray<Entry<Message>>> {
    let first = log.partitioningIndex { $0.step >= step }
    let end = log.partitioningIndex { $0.step > step }
    return log[first..<end]
  }

  /// Does again what a stored step did.
  ///
  /// - Throws: where the step does not follow on what is there.
  public mutating func replay(_ record: StepRecord<Message>) throws(ReplayError) {
    guard record.step == step + 1 else { throw ReplayError(position: position + 1) }
    step = record.step
    now = record.time
    let acknowledged = record.acknowledged
    for entry in record.entries {
      guard entry.position == position + 1, entry.cause < entry.position,
        entry.streamVersion == streams.advance(entry.message.stream)
      else { throw ReplayError(position: entry.position) }
      log.append(entry)
      inbox.append(ParticipantSet())
      watch.observe(entry)
    }
    guard acknowledged.position >= 1, acknowledged.position <= position else {
      throw ReplayError(position: position)
    }
    switch acknowledged.reason {
    case .arrived:
      guard
        queue.remove(
          position: acknowledged.position, target: acknowledged.target,
          attempt: acknowledged.attempt) != nil
      else { throw ReplayError(position: acknowledged.position) }
    case .scheduled: agendaDone += 1
    case .asked: isAsked = true
    }
    for flight in record.enqueued { queue.insert(flight) }
    lastEnqueued = record.enqueued
    inbox[Int(acknowledged.position) - 1].insert(acknowledged.target)
    mark(acknowledged)
  }
}

/// A stored step does not follow on the one before it.
public struct ReplayError: Error, Equatable {
  /// Where in the log.
  public let position: Int32
}

/// A step that was made, without what it recorded.
public struct StepMark: Sendable, Equatable {
  public let step: Int32
  public let time: VirtualTime
  public let acknowledged: Acknowledgement
}
