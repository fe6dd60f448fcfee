import Primitives

/// The log, or its beginning: what comes later is out of sight, and not copied. A log is only ever
/// appended to, so that all that go back in it share one.
public struct EventLog<Message: DomainMessage>: Sendable {
  private var entries = PagedArray<Entry<Message>, LargePages>()
  /// How many of them are this log's: it may share them with one that went on in another way.
  private var end = 0
  /// How many entries are in sight.
  public private(set) var count = 0

  public init() {}

  /// Appends `entry`. What was out of sight is none of this log's any more.
  public mutating func append(_ entry: Entry<Message>) {
    entries.truncate(to: count)
    entries.append(entry)
    count += 1
    end = count
  }

  /// The first `count` of the entries in sight, the others of them out of sight; all where there are not so
  /// many.
  public func beginning(_ count: Int) -> Self {
    var log = self
    log.end = self.count
    log.count = Swift.min(Swift.max(0, count), self.count)
    return log
  }

  /// The first entry out of sight; nil where there is none.
  public var upcoming: Entry<Message>? { count < end ? entries[count] : nil }

  /// Has ``upcoming`` in sight.
  public mutating func reveal() { count = Swift.min(count + 1, end) }
}

extension EventLog: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { count }

  public subscript(index: Int) -> Entry<Message> {
    _read {
      // What is out of sight is not there.
      precondition(index < count)
      yield entries[index]
    }
  }
}

extension EventLog: Equatable {
  public static func == (a: Self, b: Self) -> Bool {
    a.count == b.count && a.visible == b.visible
  }

  private var visible: PagedArray<Entry<Message>, LargePages> {
    var entries = entries
    entries.truncate(to: count)
    return entries
  }
}
