import EventSourcing

/// What somebody left in a session besides its steps: where they were, their marks and breakpoints.
public struct SessionNotes: Codable, Equatable, Sendable {
  /// The branch that was gone on with, and how many there were.
  public var branch: Int32
  public var branches: Int
  public var bookmarks: [BranchMarks]
  /// As they are typed.
  public var breakpoints: [String]

  /// The marks of one branch.
  public struct BranchMarks: Codable, Equatable, Sendable {
    public var branch: Int32
    public var marks: [Bookmark]
  }
}

extension Bus {
  /// What is to be kept of how the session was left.
  public var notes: SessionNotes {
    SessionNotes(
      branch: branch.id.rawValue, branches: lines.all.count,
      bookmarks: lines.all.compactMap { line in
        let marks = bookmarks[line.branch.id, default: []]
        return marks.isEmpty ? nil : .init(branch: line.branch.id.rawValue, marks: marks)
      },
      breakpoints: breakpoints.map { $0.text(System.participants) })
  }

  /// Puts marks and breakpoints in place as they were left. What does not fit the session is left out.
  public func take(_ notes: SessionNotes) {
    for entry in notes.bookmarks {
      let id = BranchID(rawValue: entry.branch)
      guard let line = lines[id] else { continue }
      bookmarks[id] = entry.marks.filter { $0.step >= 0 && $0.step <= line.history.count }
    }
    for text in notes.breakpoints {
      if case .success(let breakpoint) = Self.breakpoint(text) {
        _ = add(breakpoint)
      }
    }
  }
}
