import EventSourcing
import Foundation
import Primitives

extension Bus where System: PresentableSystem {
  /// So many messages, the latest, are looked at.
  private static var lookedAt: Int { 256 }

  /// What there is to know of the condition of `breakpoint` by the messages so far: that none of those that
  /// it is about has the field, or that it is a number and no text; nil where all is well.
  func doubt(about breakpoint: Breakpoint) -> Phrase? {
    guard let condition = breakpoint.condition else { return nil }
    let path = condition.path.joined(separator: ".")
    var fields: Set<String> = []
    var count = 0
    for entry in engine.log.reversed() where count < Self.lookedAt {
      if case .type(let name) = breakpoint.event, entry.message.name != name { continue }
      count += 1
      guard let payload = entry.message.fields else { continue }
      if condition.comparesNumbersWithText(payload) { return Notices.noNumber(path) }
      if condition.isAbout(payload) { return nil }
      fields.formUnion(Breakpoint.Condition.fields(of: payload))
    }
    return count == 0 ? nil : Notices.noField(path, fields.sorted())
  }
}
