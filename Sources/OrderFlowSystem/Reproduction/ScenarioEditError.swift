/// What a scenario is to be changed to does not make sense.
public struct ScenarioEditError: Error, Equatable, CustomStringConvertible {
  /// Which option says so.
  public enum Option: String, Sendable {
    case only = "--only"
    case keep = "--keep"
    case place = "--place"
  }

  public let option: Option
  /// What is wrong: `there is no order 2001`.
  public let problem: String
  /// What was expected, without the word.
  public let expected: String

  /// `--only: there is no order 2001; expected one of the scenario's orders`.
  public var description: String { "\(option.rawValue): \(problem); expected \(expected)" }

  static func place(_ problem: String, expected: String) -> ScenarioEditError {
    ScenarioEditError(option: .place, problem: problem, expected: expected)
  }
}
