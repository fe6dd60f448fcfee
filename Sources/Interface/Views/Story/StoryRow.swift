import EventSourcing
import Primitives

/// A row of the sequence diagram.
struct StoryRow {
  enum Shape: Equatable {
    /// A message on its way from one lifeline to another.
    case arrow(from: ParticipantID, to: ParticipantID, Line)
    /// Something that happens to one of them: its sign stands on the lifeline.
    case note(at: ParticipantID, sign: Character)
    /// Something that concerns all.
    case band

    enum Line: Equatable {
      case delivered
      /// It does not arrive.
      case lost
      /// It has not arrived yet.
      case underWay
    }
  }

  let shape: Shape
  /// What is said about it.
  let label: [Span]
  /// How the arrow or the sign looks.
  let role: Role
  /// The number and the time of the step; empty for what belongs to the row above.
  var step = ""
  var time = ""
  var item: Item?
}
