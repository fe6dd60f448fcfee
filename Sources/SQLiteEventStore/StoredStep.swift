/// A message on its way to one recipient.
struct StoredFlight: Sendable, Hashable {
  var position: Int32
  var target: String
  var attempt: Int
  var sending: String
  /// The step that put it on its way.
  var sent: Int32
  var due: String
}

/// Everything that one step stored: its own row, what it recorded and put on its way, and that it was
/// a choice.
struct StoredStep: Sendable, Equatable {
  var step: Int32
  var time: String
  var reason: String
  var act: String
  var flight: StoredFlight?
  var outcome: String?
  var detail: String?
  var fate: String?
  var fault: Int32?
  var hash = ""
  var entries: [StoredEntry] = []
  var enqueued: [StoredFlight] = []
  var choice: StoredChoice?
}
