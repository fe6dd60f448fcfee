import EventSourcing
import Simulation

extension Model {
  /// The order whose story is to be seen, all where it is empty; none where nil.
  var wantedStory: String? {
    if view == .story { return storyOf ?? "" }
    return Layout(self).parts.story == nil ? nil : ""
  }

  /// Those of the story that is told.
  func ofStory(_ flights: [Snapshot.Flight]) -> [Snapshot.Flight] {
    storyOf == nil ? flights : flights.filter { $0.subject == storyOf }
  }

  /// The participants that occur in the story, contexts first; of all orders all there are, so that
  /// their lifelines stay where they are while it goes on.
  var participantsOfStory: [ParticipantID] {
    if storyOf == nil { return snapshot.participants.map(\.id) }
    var set = ParticipantSet()
    for step in snapshot.story {
      if let message = step.message, let to = step.to {
        set.insert(message.origin)
        set.insert(to)
      }
      for row in step.led { set.insert(row.origin) }
    }
    for flight in ofStory(snapshot.flights) + ofStory(snapshot.held) {
      set.insert(flight.from)
      set.insert(flight.to)
    }
    return Array(set)
  }
}
