import Simulation
import Terminal

extension Model {
  /// How many rows of long lists there is use for: as many as the screen has, and all where somebody
  /// goes through them.
  var rowsWanted: RowsWanted {
    var wanted = RowsWanted()
    wanted.contexts = size.rows
    wanted.whole = focusedContext.map { snapshot.contexts[$0].id }
    // What keys are about is looked for in the log, except where messages under way tell it.
    let followsLog = view == .overview && overviewFocus == .flights && selected[.log] == nil
    if followsLog { wanted.log = size.rows }
    // In the overview only its end is seen.
    if view == .overview { wanted.story = size.rows }
    return wanted
  }
}
