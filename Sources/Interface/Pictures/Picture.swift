import Simulation
import Terminal

/// The screen as it was, to be kept.
struct Picture: Sendable, Equatable {
  /// What its files are called, without a suffix: the session, the step and the size.
  let name: String
  let svg: String
  let text: String

  /// More characters of a session's name are left out.
  private static let longestSession = 64

  /// What is on the screen, without the message about the last key.
  init(of model: Model) {
    var shown = model
    shown.toast = nil
    let session = model.settings.session.prefix(Self.longestSession).map { character in
      character.isLetter || character.isNumber || character == "-" ? character : "-"
    }
    let size = "\(model.size.columns)x\(model.size.rows)"
    name = "\(String(session))-step-\(model.snapshot.step)-\(size)"
    let frame = StillFrame(of: shown)
    svg = frame.written(as: .svg)
    text = frame.written(as: .text)
  }
}
