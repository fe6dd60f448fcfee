public import Primitives

/// What a context shows of itself, in its own words.
public struct ContextView: Sendable, Equatable, Codable {
  /// The figures that sum it up, the most important first.
  public var figures: [Figure]
  /// The heads of the table's columns.
  public var columns: [Phrase]
  /// Its rows: what changed last comes first.
  public var rows: [Row]
  /// How many rows there are in all.
  public var total: Int

  public init(figures: [Figure], columns: [Phrase], rows: [Row], total: Int) {
    self.figures = figures
    self.columns = columns
    self.rows = rows
    self.total = total
  }

  public struct Figure: Sendable, Equatable, Codable {
    public var label: Phrase
    public var value: String
    public var tone: Tone

    public init(_ label: Phrase, _ value: String, tone: Tone = .plain) {
      self.label = label
      self.value = value
      self.tone = tone
    }
  }

  public struct Row: Sendable, Equatable, Codable {
    /// What the row is about: the same in every snapshot.
    public var id: String
    /// The story that it belongs to; nil where it belongs to none, or to all.
    public var subject: String?
    public var cells: [Phrase]
    public var tone: Tone

    public init(id: String, subject: String? = nil, cells: [Phrase], tone: Tone = .plain) {
      self.id = id
      self.subject = subject
      self.cells = cells
      self.tone = tone
    }
  }

  /// How something stands. A screen says it by a glyph as well as by a colour.
  public enum Tone: Sendable, Equatable, Codable {
    case plain
    /// On its way.
    case active
    /// Waits for something.
    case waiting
    /// Has come to a good end.
    case done
    /// Has come to nothing, or runs low.
    case bad
  }
}
