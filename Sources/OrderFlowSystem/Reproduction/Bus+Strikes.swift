import EventSourcing
public import Primitives
public import Simulation

extension Bus<OrderFlow> {
  /// What faults did to messages, when those that last began and ended, and when all that was: a line each, in
  /// that order.
  public var strikes: [(time: VirtualTime, text: Phrase)] {
    guard let history else { return [] }
    let marks = history.notable.filter { $0.fault != nil || $0.lasting != nil }
    let sent = marks.lazy.flatMap { history.sent(in: Int($0.step)) }
    let reading = RunReading(engine, marks, sent: sent)
    return marks.flatMap { mark in
      if let lasting = mark.lasting { return [(mark.time, lasting)] }
      return reading.mishaps(mark, .asStruck).map {
        ($0.time, $0.words(start: engine.system.start))
      }
    }
  }
}

extension StepMark {
  /// That a fault which lasts began or ended; nil where it is about something else.
  fileprivate var lasting: Phrase? {
    guard case .changed(let change) = act else { return nil }
    switch change {
    case .begin(.strike), .lift(.strike), .turn: return nil
    case .begin(let disturbance):
      let text = OrderFlow.faultText.text(disturbance)
      return Phrase(en: "begins: \(text)", ko: "시작: \(text)")
    case .lift(let disturbance):
      let text = OrderFlow.faultText.text(disturbance)
      return Phrase(en: "ends: \(text)", ko: "끝: \(text)")
    }
  }
}
