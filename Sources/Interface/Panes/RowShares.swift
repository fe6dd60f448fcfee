/// How many rows of a context's pane go to its table, its inbox, and what it last did.
struct RowShares: Equatable {
  private(set) var table = 0
  private(set) var inbox = 0
  private(set) var last = 0

  /// What is under way and what was done get a row each; then all get what they want in turns, the
  /// table three rows for each of theirs.
  init(rows: Int, table wantedTable: Int, inbox wantedInbox: Int, last wantedLast: Int) {
    var left = max(0, rows)
    func take(_ share: inout Int, _ wanted: Int, _ most: Int) {
      let more = max(0, min(left, most, wanted - share))
      share += more
      left -= more
    }
    take(&table, wantedTable, 2)
    take(&last, wantedLast, 1)
    take(&inbox, wantedInbox, 1)
    var before = -1
    while left > 0, before != left {
      before = left
      take(&table, wantedTable, 3)
      take(&last, wantedLast, 1)
      take(&inbox, wantedInbox, 1)
    }
  }
}
