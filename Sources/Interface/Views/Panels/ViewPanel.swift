/// A part of a view, in a frame of its own.
struct ViewPanel {
  /// What it is about, in its upper edge.
  let title: String
  /// At the right of its upper edge: how many, how it stands.
  var right: [Span] = []
  /// Where it takes more than its share when there is room.
  var weight = 1
  /// Where nothing is selected, its end is seen rather than its start.
  var followsEnd = false
  /// What stands within it, for the columns that there are.
  let body: (Int) -> PanelBody

  /// How many rows it needs to say anything, its frame included, unless it has less to say.
  static let least = 6
}
