import EventSourcing
import Foundation
import Primitives

extension Bus where System: PresentableSystem {
  /// So many messages, the latest, are looked at.
  private static var lookedAt: Int { 256 }

  /// The fields of the messages that `breakpoint` is about, where none of them has that of its condition.
  ///
  /// - Returns: nil where one has it, and where there are no such messages yet, so that nobody knows.
  func fieldsInstead(of breakpoint: Breakpoint) -> [String]? {
    guard let condition = breakpoint.condition else { return nil }
    var fields: Set<String> = []
    var count = 0
    for entry in engine.log.reversed() where count < Self.lookedAt {
      if case .type(let name) = breakpoint.event, entry.message.name != name { continue }
      count += 1
      guard let payload = entry.message.fields else { continue }
      if condition.isAbout(payload) { return nil }
      fields.formUnion(Breakpoint.Condition.fields(of: payload))
    }
    return count == 0 ? nil : fields.sorted()
  }
}
