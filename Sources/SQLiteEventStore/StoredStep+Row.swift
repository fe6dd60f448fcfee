import GRDB

extension StoredStep {
  /// The columns of its own row, in the order in which ``init(row:)`` reads them.
  static let columns = """
    step, time, reason, act, position, target, attempt, sending, sent, due, outcome, detail, fate, \
    fault, hash
    """

  init(row: Row) throws {
    step = try row.number(0)
    time = try row.text(1)
    reason = try row.text(2)
    act = try row.text(3)
    flight = try StoredFlight(ofStep: row)
    outcome = try row.optionalText(10)
    detail = try row.optionalText(11)
    fate = try row.optionalText(12)
    fault = try row.optionalNumber(13)
    hash = try row.text(14)
  }

  /// The values in the order of ``columns``.
  var values: [(any DatabaseValueConvertible)?] {
    [
      step, time, reason, act, flight?.position, flight?.target, flight?.attempt, flight?.sending,
      flight?.sent, flight?.due, outcome, detail, fate, fault, hash,
    ]
  }
}

extension StoredFlight {
  /// nil where the step was about no message.
  fileprivate init?(ofStep row: Row) throws {
    if (4...9).allSatisfy({ (row[$0] as DatabaseValue).isNull }) { return nil }
    position = try row.number(4)
    target = try row.text(5)
    attempt = try row.number(6)
    sending = try row.text(7)
    sent = try row.number(8)
    due = try row.text(9)
  }

  /// The columns of the outbox, in the order in which ``init(outbox:)`` reads them.
  static let columns = "step, place, position, target, attempt, sending, due"

  init(outbox row: Row) throws {
    sent = try row.number(0)
    position = try row.number(2)
    target = try row.text(3)
    attempt = try row.number(4)
    sending = try row.text(5)
    due = try row.text(6)
  }
}
