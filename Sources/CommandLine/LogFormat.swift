import ArgumentParser
import Documents
import EventSourcing
import OrderFlowSystem
import Primitives
import Simulation

/// How a log is printed.
enum LogFormat: String, ExpressibleByArgument, CaseIterable {
  /// Columns for people.
  case text
  /// A CloudEvent a line.
  case jsonl

  /// `entry` as one line.
  func line(_ entry: Entry<OrderFlowMessage>, of engine: Engine<OrderFlow>) throws -> String {
    switch self {
    case .jsonl:
      return try engine.cloudEvent(entry).line(data: entry.message.payload.encoded())
    case .text:
      let source = OrderFlow.participants[entry.message.origin.index].name
      return LogLine.text(
        position: Int(entry.position), time: entry.time.description,
        kind: entry.message.kind.rawValue, type: entry.message.name, source: source,
        subject: entry.message.subject.map { Printable.text($0.text) })
    }
  }
}

/// A line of the log in columns.
enum LogLine {
  static func text(
    position: Int, time: String, kind: String, type: String, source: String, subject: String?
  ) -> String {
    let number = String(position)
    let padding = String(repeating: " ", count: max(0, 7 - number.count))
    return "\(padding)\(number)  \(time)  \(padded(kind, 7))  \(padded(type, 28))  "
      + (subject.map { "\(padded(source, 17))  \($0)" } ?? source)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
