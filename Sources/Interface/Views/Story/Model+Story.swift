import EventSourcing
import Simulation

extension Model {
  /// Those of the story that is told.
  func ofStory(_ flights: [Snapshot.Flight]) -> [Snapshot.Flight] {
    storyOf == nil ? flights : flights.filter { $0.subject == storyOf }
  }

  /// The participants that occur in the story, contexts first.
  var participantsOfStory: [ParticipantID] {
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
