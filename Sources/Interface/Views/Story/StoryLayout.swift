import EventSourcing
import Terminal

/// Where the parts of the sequence diagram stand.
struct StoryLayout {
  /// How the lifelines are headed.
  enum Heads: Equatable {
    /// By their names in one row.
    case names
    /// By their names in so many rows in turn, so that each has as many times the room.
    case staggered(Int)
    /// By the beginnings of their names.
    case short
  }

  let rect: Rect
  let heads: Heads
  let participants: [ParticipantID]
  /// The columns of the step's number and of its time, each with the gap behind it.
  let stepColumns, timeColumns: Int
  /// From one lifeline to the next.
  let spacing: Int
  /// Where the labels stand; nil where they stand in the diagram.
  let labels: Int?

  /// The labels stand in the diagram where its lifelines are this far apart.
  static let roomy = 16
  /// Arrows closer than this could not be told apart.
  private static let closest = 3

  init(_ rect: Rect, participants: [ParticipantID], digits: Int) {
    self.rect = rect
    stepColumns = digits + 1
    timeColumns = rect.columns >= 96 ? 13 : 0
    let room = max(0, rect.columns - stepColumns - timeColumns)
    let count = max(1, participants.count)
    if room / count >= Self.roomy {
      (spacing, labels, heads) = (min(26, room / count), nil, .names)
      self.participants = participants
    } else {
      let labelColumns = min(48, max(30, room * 2 / 5))
      spacing = max(Self.closest, min(14, (room - labelColumns) / count))
      self.participants = Array(participants.prefix(max(0, room / spacing)))
      heads =
        spacing >= 12
        ? .names : spacing >= 4 ? .staggered(spacing >= 6 || rect.rows < 10 ? 2 : 3) : .short
      labels = rect.column + stepColumns + timeColumns + self.participants.count * spacing + 1
    }
  }

  /// How wide a label may be beside the diagram; nil where they stand in it.
  var labelColumns: Int? { labels.map { max(0, rect.endColumn - $0) } }

  /// The column of a lifeline; nil where it is not shown.
  func lifeline(_ id: ParticipantID) -> Int? {
    participants.firstIndex(of: id).map { column($0) }
  }

  /// Where a message is lost on its way: halfway, but not on the lifeline of somebody else.
  func lost(_ from: Int, _ to: Int) -> Int {
    let middle = (from + to) / 2
    let isLifeline = participants.indices.contains { column($0) == middle }
    return isLifeline ? middle + (from < to ? -1 : 1) * (spacing / 2) : middle
  }

  func column(_ index: Int) -> Int {
    rect.column + stepColumns + timeColumns + spacing / 2 + index * spacing
  }
}
