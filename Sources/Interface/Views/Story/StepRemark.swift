import EventSourcing
import Primitives
import Simulation
import Terminal

/// What was out of the ordinary about a step: a sign, the words for it, and how it is to look.
struct StepRemark: Equatable {
  let sign: Character
  let text: String
  let role: Role

  /// nil where the message was handled as it should be, or there was none.
  init?(_ act: StepAct, _ look: Look) {
    func say(_ words: StepWords, _ fate: Fate? = nil) -> String {
      look.say(words) + (fate.map { ", \(look.say(StepWords.fate($0)))" } ?? "")
    }
    switch act {
    case .handled(_, .handled), .changed: return nil
    case .handled(_, .ignored): (sign, text, role) = (look.glyphs.dot, say(.ignored), .dim)
    case .handled(_, .duplicate): (sign, text, role) = ("=", say(.duplicate), .waiting)
    case .handled(_, .rejected(let reason)):
      (sign, text, role) = (look.glyphs.cross, "\(say(.rejected)): \(look.say(reason))", .bad)
    case .crashed(_, let point, let fate):
      (sign, text, role) = (look.glyphs.cross, say(.crashed(point), fate), .bad)
    case .refused(_, let fate): (sign, text, role) = (look.glyphs.cross, say(.refused, fate), .bad)
    case .dropped(_, let fate): (sign, text, role) = (look.glyphs.cross, say(.dropped, fate), .bad)
    case .moved: (sign, text, role) = (look.glyphs.arrowDown, say(.moved), .waiting)
    case .copied: (sign, text, role) = ("=", say(.copied), .waiting)
    case .redelivered: (sign, text, role) = (look.glyphs.arrowUp, say(.redelivered), .waiting)
    }
  }

  var span: Span { Span("\(sign) \(text)", role) }
}
