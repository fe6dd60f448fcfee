import EventSourcing
public import Primitives
public import Simulation

extension Bus<OrderFlow> {
  /// What faults did to messages, and when: a line each, in that order.
  public var strikes: [(time: VirtualTime, text: Phrase)] {
    guard let history else { return [] }
    let marks = history.notable.filter { $0.fault != nil }
    let sent = marks.lazy.flatMap { history.sent(in: Int($0.step)) }
    let reading = RunReading(engine, marks, sent: sent)
    return marks.flatMap { mark in
      reading.mishaps(mark, .asStruck).map { ($0.time, $0.words(start: engine.system.start)) }
    }
  }
}
