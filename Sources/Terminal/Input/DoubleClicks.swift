/// Tells a second click from a first one.
struct DoubleClicks {
  /// Two clicks that are further apart are two clicks.
  static let milliseconds = 400

  private var last: (position: Position, time: Int)?

  /// The event, or the double click that it completes.
  /// - Parameter time: milliseconds of any clock that only goes forwards.
  mutating func recognise(_ event: MouseEvent, at time: Int) -> MouseEvent {
    guard event.kind == .press, event.button == .left else { return event }
    if let last, last.position == event.position, time - last.time <= Self.milliseconds {
      self.last = nil
      return MouseEvent(kind: .doubleClick, position: event.position, button: .left)
    }
    last = (event.position, time)
    return event
  }
}
