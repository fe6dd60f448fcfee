import Simulation
import Terminal

extension Model {
  /// How many rows of long lists there is use for: as many as are seen in the overview, and all where somebody
  /// goes through them.
  var rowsWanted: RowsWanted {
    var wanted = RowsWanted()
    let overview = Layout(self, showing: .overview)
    wanted.contexts = overview.rows { if case .context = $0 { true } else { false } }
    wanted.whole = focusedContext.map { snapshot.contexts[$0].id }
    // What keys are about is looked for in the log, except where messages under way tell it.
    let followsLog = view == .overview && overviewFocus == .flights && selected[.log] == nil
    if followsLog { wanted.log = overview.rows { $0 == .log } }
    // In the overview only its end is seen.
    if view == .overview { wanted.story = size.rows }
    return wanted
  }
}
