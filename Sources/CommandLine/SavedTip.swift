import Foundation
import Primitives
import SQLiteEventStore
import Simulation

/// What the screen last showed of a session, kept with it, so that a large one shows something at once.
/// It is good as long as the session has not come further.
struct SavedTip: Codable {
  /// Sixteen hexadecimal digits: ``SessionTip/hash``.
  let hash: String
  let snapshot: Snapshot

  private static let key = "tip"

  /// The saved tip of `file`; nil where there is none, or it is not good any more.
  static func read(_ file: SessionFile, _ tip: SessionTip) -> Snapshot? {
    guard let text = try? file.note(key),
      let saved = try? JSONDecoder().decode(SavedTip.self, from: Data(text.utf8)),
      saved.hash == tip.hash.description
    else { return nil }
    // What came of the last command of an earlier sitting is none of this one's.
    var snapshot = saved.snapshot
    snapshot.answered = 0
    (snapshot.form, snapshot.formError, snapshot.notice) = (nil, nil, nil)
    return snapshot
  }

  /// Keeps what is shown of `file` as it is now. Where that cannot be, the next start takes longer.
  static func keep(_ snapshot: Snapshot, in file: SessionFile) {
    guard let tip = try? file.tip(),
      let data = try? JSONEncoder().encode(
        SavedTip(hash: tip.hash.description, snapshot: snapshot))
    else { return }
    try? file.setNote(key, String(decoding: data, as: UTF8.self))
  }
}
