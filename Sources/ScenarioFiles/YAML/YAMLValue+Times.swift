import Documents
import OrderFlowSystem
import Primitives

extension YAMLValue {
  /// A date and time.
  func moment() throws(InputError) -> VirtualTime {
    try planned(try timestampOrMilliseconds())
  }

  /// A date and time, or a length of time after `start`.
  func moment(after start: VirtualTime) throws(InputError) -> VirtualTime {
    guard let text = try? text(maximum: ScenarioLimits.identifier), !Self.looksLikeDate(text)
    else { return try planned(try timestampOrMilliseconds()) }
    do {
      return try planned(start + .milliseconds(try duration()))
    } catch  where error.expected.hasPrefix("a duration") {
      throw self.error(
        problem: error.problem, expected: error.expected + "; or a date and time such as \(start)")
    }
  }

  /// A length of time, or two with `..` between them: from at least to at most so long.
  func span(atMost limit: Int64) throws(InputError) -> Scenario.Span {
    guard let text = try? text(maximum: ScenarioLimits.identifier), let range = text.range,
      let from = DurationText.read(range.from), let to = DurationText.read(range.to)
    else {
      do {
        let length = try duration(in: 0...limit)
        return Scenario.Span(milliseconds: length...length)
      } catch {
        throw self.error(
          problem: error.problem, expected: error.expected + "; or two, such as 2h..4h")
      }
    }
    guard from <= to, to <= limit else {
      throw error(
        problem: "\(path) is \(Printable.quoted(text))",
        expected: "the shorter duration first, and none over \(DurationText.write(limit))")
    }
    return Scenario.Span(milliseconds: from...to)
  }

  /// A whole number, or two with `..` between them.
  func wholeNumbers(in limits: ClosedRange<Int>) throws(InputError) -> ClosedRange<Int> {
    guard let text = try? text(maximum: ScenarioLimits.identifier), let range = text.range,
      let from = Int(range.from), let to = Int(range.to)
    else {
      let number = try wholeNumber(in: limits)
      return number...number
    }
    guard from <= to, limits.contains(from), limits.contains(to) else {
      throw error(
        problem: "\(path) is \(Printable.quoted(text))",
        expected: "the smaller number first, both from \(limits.lowerBound)"
          + " to \(limits.upperBound)")
    }
    return from...to
  }

  /// A moment at which a scenario may plan something.
  func planned(_ time: VirtualTime) throws(InputError) -> VirtualTime {
    guard ScenarioLimits.times.contains(time) else {
      throw error(problem: "\(path) is \(time)", expected: PlannedTime.expected)
    }
    return time
  }

  private func timestampOrMilliseconds() throws(InputError) -> VirtualTime {
    if let text = try? text(maximum: ScenarioLimits.identifier), let time = VirtualTime(text) {
      return time
    }
    return VirtualTime(milliseconds: try timestamp() * 1_000)
  }

  private static func looksLikeDate(_ text: String) -> Bool {
    text.contains("-") || text.contains(":")
  }
}

/// What is said of a moment that is too far away.
enum PlannedTime {
  static var expected: String {
    "a time from \(ScenarioLimits.times.lowerBound.dateText)"
      + " to \(ScenarioLimits.times.upperBound.dateText)"
  }
}

extension String {
  /// What stands before and after `..`.
  fileprivate var range: (from: Substring, to: Substring)? {
    let parts = split(separator: "..", omittingEmptySubsequences: false)
    return parts.count == 2 ? (parts[0], parts[1]) : nil
  }
}
