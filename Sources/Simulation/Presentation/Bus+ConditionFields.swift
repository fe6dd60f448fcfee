import EventSourcing
import Foundation
import Primitives

/// What makes it doubtful that a condition ever holds.
enum ConditionDoubt: Equatable {
  case neverHolds(Phrase)
  /// As far as can be seen.
  case mayNeverHold(Phrase)
}

extension Bus where System: PresentableSystem {
  /// So many messages, the latest, are looked at.
  private static var lookedAt: Int { 1_024 }
  /// So many steps are made to see what is to come.
  private static var lookedAhead: Int { 512 }

  /// What there is to know of the condition of `breakpoint` by the messages so far: that none of those that
  /// it is about has the field, that it holds others, or that it is a number and no text; nil where all is well.
  func doubt(about breakpoint: Breakpoint) async -> ConditionDoubt? {
    guard let condition = breakpoint.condition else { return nil }
    // Nobody can ask for what was never recorded, but what is to come is known.
    var ahead = PureRun(engine: engine, world: await world())
    for _ in 0..<Self.lookedAhead { guard ahead.step() else { break } }
    let path = condition.path.joined(separator: ".")
    var fields: Set<String> = []
    var count = 0
    for entry in ahead.engine.log.reversed() where count < Self.lookedAt {
      if case .type(let name) = breakpoint.event, entry.message.name != name { continue }
      count += 1
      guard let payload = entry.message.fields else { continue }
      if condition.comparesNumbersWithText(payload) {
        return .neverHolds(Notices.noNumber(path))
      }
      if let others = condition.holdsOthers(payload) {
        return .neverHolds(Notices.noValue(path, others.sorted().map { "\(path).\($0)" }))
      }
      if condition.isAbout(payload) { return nil }
      fields.formUnion(Breakpoint.Condition.fields(of: payload))
    }
    return count == 0 ? nil : .mayNeverHold(Notices.noField(path, fields.sorted()))
  }
}
