import Primitives

/// Which messages a strike is meant for, and how often: what stands behind its name.
struct FaultTextOptions {
  var target: ParticipantID?
  var type: String?
  var subject: Name?
  var message: UInt64?
  var attempt: UInt8?
  var delay: VirtualDuration?
  var basisPoints: Int?
  var times: Times?

  enum Times {
    case atMost(Int)
    case always
  }

  func delayStrike() throws(FaultTextError) -> Strike {
    guard let delay else {
      throw FaultTextError(
        problem: Phrase(en: "the delay has no length", ko: "얼마나 늦출지가 없습니다"),
        expected: .byDuration)
    }
    return filled(.delay(delay))
  }

  func strike(_ effect: Strike.Effect) throws(FaultTextError) -> Strike {
    guard delay == nil else {
      throw FaultTextError(
        problem: Phrase(en: "the fault says \"by\"", ko: "\"by\": 여기에 쓸 수 없는 말입니다"),
        expected: Phrase(en: "by with delay and slow only", ko: "delay와 slow에만 by"))
    }
    return filled(effect)
  }

  private func filled(_ effect: Strike.Effect) -> Strike {
    var strike = Strike(effect)
    strike.target = target
    strike.type = type
    strike.subject = subject
    strike.message = message
    strike.attempt = attempt
    strike.basisPoints = basisPoints ?? 10_000
    strike.times =
      switch times {
      case .atMost(let times): times
      case .always: nil
      case nil: basisPoints == nil ? 1 : nil
      }
    return strike
  }
}
