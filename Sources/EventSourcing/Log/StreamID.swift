public import Primitives

/// A stream: the entries whose order matters to their owner.
public struct StreamID: Hashable, Sendable {
  /// Whose it is.
  public let owner: ParticipantID
  /// Commands that are sent to the owner have streams apart from its events.
  public let isCommands: Bool
  /// What it is about; none for a stream of the whole owner.
  public let subject: Name?

  public init(owner: ParticipantID, isCommands: Bool, subject: Name?) {
    self.owner = owner
    self.isCommands = isCommands
    self.subject = subject
  }

  /// `billing/10248`, `inventory`, `inventory:commands/10248`.
  public func text(ownerName: String) -> String {
    let lane = isCommands ? "\(ownerName):commands" : ownerName
    return subject.map { "\(lane)/\($0.text)" } ?? lane
  }
}

/// How far each stream has come.
public struct StreamVersions: Sendable {
  private struct Lane: Sendable {
    var bySubject = PagedArray<Int32, MediumPages>()
    var whole: Int32 = 0
  }

  /// As many as are used.
  private var lanes: [Lane] = []

  public init() {}

  /// The version of the entry that comes next in `stream`, from 1, which stays to come.
  public func next(_ stream: StreamID) -> Int32 {
    let lane = stream.lane
    guard lane < lanes.count else { return 1 }
    guard let subject = stream.subject else { return lanes[lane].whole + 1 }
    let index = Int(subject.index)
    return index < lanes[lane].bySubject.count ? lanes[lane].bySubject[index] + 1 : 1
  }

  /// Takes the version of the entry that comes next in `stream`, from 1.
  public mutating func advance(_ stream: StreamID) -> Int32 {
    let lane = stream.lane
    while lanes.count <= lane { lanes.append(Lane()) }
    guard let subject = stream.subject else {
      lanes[lane].whole += 1
      return lanes[lane].whole
    }
    let index = Int(subject.index)
    lanes[lane].bySubject.grow(to: index + 1, with: 0)
    lanes[lane].bySubject[index] += 1
    return lanes[lane].bySubject[index]
  }
}

extension StreamID {
  /// Each owner has two: its events, and the commands that are sent to it.
  fileprivate var lane: Int { owner.index * 2 + (isCommands ? 1 : 0) }
}
