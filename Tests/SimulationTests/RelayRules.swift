import EventSourcing
import Primitives

/// What the two contexts do with a token.
enum RelayRules {
  static let answerTime = VirtualDuration.milliseconds(500)
  static let timeLimit = VirtualDuration.seconds(10)

  static func react(
    to token: Token, by target: ParticipantID, _ labels: inout [String]
  ) -> Reaction<Token, Outgoing<Token>> {
    if token.label == "forbidden" { return Reaction(rejection: Phrase("forbidden")) }
    if token.label == "dull" { return Reaction(events: [], outgoing: []) }
    labels.append(token.label)
    let next = Token(label: token.label, hops: token.hops - 1, from: target)
    return Reaction(events: [next], outgoing: outgoing(token, target))
  }

  private static func outgoing(_ token: Token, _ target: ParticipantID) -> [Outgoing<Token>] {
    guard target == .left, token.kind == .command else { return [] }
    switch token.label {
    case "ask":
      return [
        Outgoing(Token(label: "ask", hops: 1, from: .player, role: .reply), after: answerTime)
      ]
    case "fail": return [Outgoing(Token(label: "fail", hops: 1, from: .left, role: .compensation))]
    default: return []
    }
  }

  /// What the player says instead of what it should.
  static func misbehave(
    _ how: Misbehaviour, insteadOf reply: Outgoing<Token>
  ) -> [Outgoing<Token>] {
    guard reply.message.role == .reply else { return [reply] }
    var message = reply.message
    switch how {
    case .declines:
      message.label = "declined"
      return [Outgoing(message, after: reply.after)]
    case .silent:
      message.role = .timeout
      return [Outgoing(message, after: timeLimit)]
    case .answersTwice: return [reply, Outgoing(message, after: .seconds(1))]
    }
  }
}
