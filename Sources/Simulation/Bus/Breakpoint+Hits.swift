import EventSourcing
import Foundation
import Primitives

extension Breakpoint {
  /// Whether the step `mark` of `engine`'s run is meant.
  ///
  /// - Parameter broken: the ids of the promises that it broke.
  func isHit<System: SimulatedSystem>(
    by mark: StepMark, _ engine: Engine<System>, broken: [String]
  ) -> Bool {
    let recorded = engine.entries(ofStep: mark.step).lazy.map(\.message)
    let handled = mark.flight.map { engine.entry(of: $0).message }
    switch event {
    case .type(let name): return recorded.contains { $0.name == name && holds(for: $0) }
    case .order(let id):
      return recorded.contains { $0.subject?.text == id && holds(for: $0) }
        || handled.map { $0.subject?.text == id && holds(for: $0) } ?? false
    case .context(let context):
      return mark.flight?.target == context && handled.map { holds(for: $0) } ?? true
    case .violation(let rule): return rule.map { broken.contains($0) } ?? !broken.isEmpty
    case .rejection:
      guard case .handled(_, .rejected) = mark.act else { return false }
      return handled.map { holds(for: $0) } ?? false
    case .fault: return mark.fault != nil
    }
  }

  private func holds(for message: some DomainMessage) -> Bool {
    guard let condition else { return true }
    return message.fields.map { condition.holds(for: $0) } ?? false
  }
}

extension DomainMessage {
  /// Its payload as values by name.
  var fields: Any? {
    (try? payload.encoded()).flatMap { try? JSONSerialization.jsonObject(with: $0) }
  }
}

extension Breakpoint.Condition {
  /// Whether it holds for any value that stands at its path in `payload`.
  func holds(for payload: Any) -> Bool {
    found(in: payload).contains { compare($0) }
  }

  /// Whether there is anything at its path in `payload`.
  func isAbout(_ payload: Any) -> Bool { !found(in: payload).isEmpty }

  /// Whether all that is at its path in `payload` are numbers, and what it compares them with is none.
  func comparesNumbersWithText(_ payload: Any) -> Bool {
    let found = found(in: payload)
    return !found.isEmpty && Double(value) == nil && found.allSatisfy { $0 is NSNumber }
  }

  /// The paths below its own of what holds other values in `payload`, where there is nothing else at it.
  func holdsOthers(_ payload: Any) -> Set<String>? {
    let found = found(in: payload)
    guard !found.isEmpty, found.allSatisfy({ $0 is [String: Any] }) else { return nil }
    return Set(found.flatMap { Self.fields(of: $0) })
  }

  private func found(in payload: Any) -> [Any] {
    let values = values(at: path[...], in: payload)
    guard values.isEmpty else { return values }
    if let list = payload as? [Any] { return list.flatMap { found(in: $0) } }
    guard let object = payload as? [String: Any] else { return [] }
    return object.keys.sorted().flatMap { object[$0].map { found(in: $0) } ?? [] }
  }

  /// The paths of all values in `payload`, as they are typed.
  static func fields(of payload: Any) -> Set<String> {
    if let list = payload as? [Any] { return Set(list.flatMap { fields(of: $0) }) }
    guard let object = payload as? [String: Any] else { return [] }
    return Set(
      object.flatMap { name, value in
        let inner = fields(of: value)
        return inner.isEmpty ? [name] : inner.map { "\(name).\($0)" }
      })
  }

  private func values(at path: ArraySlice<String>, in value: Any) -> [Any] {
    if let list = value as? [Any] { return list.flatMap { values(at: path, in: $0) } }
    guard let field = path.first else { return [value] }
    guard let object = value as? [String: Any], let inner = object[field] else { return [] }
    return values(at: path.dropFirst(), in: inner)
  }

  /// Numbers are compared as numbers, all else as text; a number is no other than a text, and nothing else.
  private func compare(_ found: Any) -> Bool {
    // What holds other values is none itself.
    if found is [String: Any] { return false }
    if let number = found as? NSNumber {
      guard let wanted = Double(value) else { return comparison == .notEqual }
      return compare(number.doubleValue, wanted)
    }
    return compare("\(found)", value)
  }

  private func compare<Value: Comparable>(_ a: Value, _ b: Value) -> Bool {
    switch comparison {
    case .equal: a == b
    case .notEqual: a != b
    case .atLeast: a >= b
    case .atMost: a <= b
    case .greater: a > b
    case .less: a < b
    }
  }
}
