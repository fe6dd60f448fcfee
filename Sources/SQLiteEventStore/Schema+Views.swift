extension Schema {
  /// What a branch sees, for each branch.
  static let views = [
    ("lineage", lineage), ("events", events), ("inbox", inbox), ("in_flight", inFlight),
  ]

  private static let lineage = """
    CREATE VIEW lineage(branch, ancestor, last_step, last_position) AS
    WITH RECURSIVE line(branch, ancestor, last_step, last_position) AS (
      SELECT id, id, 2147483647, 2147483647 FROM branches
      UNION ALL
      SELECT line.branch, b.parent, min(line.last_step, b.fork_step),
        min(line.last_position, b.fork_position)
      FROM line JOIN branches b ON b.id = line.ancestor
      WHERE b.parent IS NOT NULL
    )
    SELECT branch, ancestor, last_step, last_position FROM line
    """

  private static let events = """
    CREATE VIEW events AS
    SELECT line.branch, l.position, l.step, l.kind, l.id, l.type, l.version, l.source, l.subject,
      l.time, l.stream, l.stream_version, l.correlation, l.causation, l.cause_position, l.data,
      l.key, l.hash
    FROM lineage line
    JOIN log l ON l.branch = line.ancestor AND l.position <= line.last_position
    WHERE l.kind = 'event'
    ORDER BY line.branch, l.position
    """

  private static let inbox = """
    CREATE VIEW inbox AS
    SELECT line.branch, s.step, s.time, s.position, s.target, s.attempt, s.outcome, s.detail
    FROM lineage line
    JOIN steps s ON s.branch = line.ancestor AND s.step <= line.last_step
    WHERE s.act = 'handled' OR s.act = 'crashed' AND s.detail <> 'before-record'
    ORDER BY line.branch, s.step
    """

  /// What a step sends and handles itself was never under way.
  private static let inFlight = """
    CREATE VIEW in_flight AS
    SELECT line.branch, o.position, l.type, l.subject, o.target, o.attempt, o.sending,
      o.step AS sent, o.due
    FROM lineage line
    JOIN outbox o ON o.branch = line.ancestor AND o.step <= line.last_step
    JOIN lineage other ON other.branch = line.branch
    JOIN log l ON l.branch = other.ancestor AND l.position = o.position
      AND l.position <= other.last_position
    WHERE (line.branch, o.position, o.target, o.step) NOT IN (
      SELECT taker.branch, s.position, s.target, s.sent
      FROM lineage taker
      JOIN steps s ON s.branch = taker.ancestor AND s.step <= taker.last_step
      WHERE s.act IN ('handled', 'crashed', 'refused', 'dropped', 'moved') AND s.sent < s.step
    )
    ORDER BY line.branch, o.due, o.position
    """
}
