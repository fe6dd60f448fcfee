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
  private var bySubject: [PagedArray<Int32>]
  private var whole: [Int32]

  public init() {
    bySubject = Array(repeating: PagedArray(), count: ParticipantID.limit * 2)
    whole = Array(repeating: 0, count: ParticipantID.limit * 2)
  }

  /// The version of the entry that comes next in `stream`, from 1, which stays to come.
  public func next(_ stream: StreamID) -> Int32 {
    let lane = stream.owner.index * 2 + (stream.isCommands ? 1 : 0)
    guard let subject = stream.subject else { return whole[lane] + 1 }
    let index = Int(subject.index)
    return index < bySubject[lane].count ? bySubject[lane][index] + 1 : 1
  }

  /// Takes the version of the entry that comes next in `stream`, from 1.
  public mutating func advance(_ stream: StreamID) -> Int32 {
    let lane = stream.owner.index * 2 + (stream.isCommands ? 1 : 0)
    guard let subject = stream.subject else {
      whole[lane] += 1
      return whole[lane]
    }
    let index = Int(subject.index)
    bySubject[lane].grow(to: index + 1, with: 0)
    bySubject[lane][index] += 1
    return bySubject[lane][index]
  }
}
