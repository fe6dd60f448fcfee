import EventSourcing
import Messaging
import Primitives
import Simulation

/// Two contexts that hand a token to and fro until it has no hops left: the smallest system there is.
struct RelaySystem: SimulatedSystem {
  var agenda: [Scheduled<Token>] = []
  var start = VirtualTime(milliseconds: 1_000)
  var latency = Latency.usual
  var seed: UInt64 = 1
  var mechanisms = MechanismSet.all

  static let participants = [
    relay(0, "left"), relay(1, "right"),
    Participant(id: .player, name: "player", title: Phrase("player"), kind: .outside),
  ]

  static var emptyWorld: [[String]] { [[], []] }

  static func evolve(_ world: inout [[String]], _ message: Token) {
    guard message.kind == .event else { return }
    world[message.origin.index].append(message.label)
  }

  func makeContexts(executor: any SerialExecutor) -> RelayContexts { RelayContexts(executor) }

  func makeWatch() -> RelayWatch { RelayWatch() }

  func handle(
    _ message: Token, by target: ParticipantID, in world: inout [[String]],
    into handling: inout Handling<Token>
  ) {
    let reaction = RelayRules.react(to: message, by: target, &world[target.index])
    handling.take(reaction, event: { $0 }, outgoing: { $0 })
  }

  func misbehave(_ how: Misbehaviour, insteadOf reply: Outgoing<Token>) -> [Outgoing<Token>] {
    RelayRules.misbehave(how, insteadOf: reply)
  }

  static func misbehaviours(of outside: ParticipantID) -> [Misbehaviour] { Misbehaviour.allCases }

  static func replaceState(
    of context: ParticipantID, in world: inout [[String]], by other: [[String]]
  ) {
    world[context.index] = other[context.index]
  }

  static func stateText(
    of context: ParticipantID, in world: [[String]], goesOn: @escaping @Sendable () -> Bool
  ) -> String? {
    guard goesOn() else { return nil }
    return "[\(world[context.index].map { "\"\($0)\"" }.joined(separator: ","))]"
  }

  private static func relay(_ id: UInt8, _ name: String) -> Participant {
    Participant(
      id: ParticipantID(rawValue: id), name: name, title: Phrase(name),
      kind: .context(domain: Phrase("play")))
  }
}

extension RelaySystem {
  /// What the player sends, so many milliseconds after the start.
  static func sent(
    _ label: String, hops: Int = 4, at milliseconds: Int64 = 0, isOpening: Bool = false
  ) -> Scheduled<Token> {
    Scheduled(
      time: VirtualTime(milliseconds: 1_000 + milliseconds), isOpening: isOpening,
      .send(Token(label: label, hops: hops, from: .player)))
  }

  /// A fault that begins or ends, or a mechanism that is switched, so many milliseconds after the start.
  static func changed(
    _ change: Change, at milliseconds: Int64 = 0, isOpening: Bool = false
  ) -> Scheduled<Token> {
    Scheduled(
      time: VirtualTime(milliseconds: 1_000 + milliseconds), isOpening: isOpening, .change(change))
  }
}

extension ParticipantID {
  static let left = ParticipantID(rawValue: 0)
  static let right = ParticipantID(rawValue: 1)
  static let player = ParticipantID(rawValue: 2)
}
