extension WriteAheadLog {
  /// Where SQLite takes the log to end, and what shows that it went on.
  struct End {
    private let header: Header
    private var sums: FrameSums
    /// The last frame that SQLite reads.
    private var lastRead = 0
    private var firstMisfit: Int?
    /// The last frame of a transaction that was stored after it.
    private var lastStored = 0
    /// Whether that is so, whatever else there is.
    private var isCertain = false
    /// Transactions that seem to end after nothing leads on any more.
    private var commits = 0
    /// Whether no frame of before stands in the file: then each was written behind the one before it.
    private var isGrown: Bool

    /// Whether nothing leads on from the frames so far.
    private(set) var isReached = false

    init(_ header: Header) {
      self.header = header
      sums = header.sums
      isGrown = header.isFirst
    }

    mutating func pass(_ frame: Frame, _ number: Int) {
      if !isReached, let link = frame.link(after: sums, header) {
        sums = link.sums
        if !link.isAsWritten { firstMisfit = firstMisfit ?? number }
        guard link.isCommit else { return }
        if firstMisfit == nil {
          lastRead = number
        } else {
          (lastStored, isCertain) = (number, true)
        }
        return
      }
      isReached = true
      firstMisfit = firstMisfit ?? number
      guard frame.salts == header.salts else {
        isGrown = false
        return
      }
      if frame.isCommit { (lastStored, commits) = (number, commits + 1) }
    }

    var damage: Damage? {
      // A transaction is written when the one before it is on the disk. The last one may be cut short, and
      // the end of the file shows that only where there was nothing before.
      guard let firstMisfit, isCertain || commits > 1 || isGrown && commits > 0 else { return nil }
      return .frame(firstMisfit, last: lastStored, lost: lastStored - lastRead)
    }
  }
}
