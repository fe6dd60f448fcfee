import EventSourcing
import Primitives

/// What is other from now on: a fault that begins or ends, a mechanism that is switched.
struct ChangeWords: Wording {
  let change: Change
  /// The names of the participants that it is about.
  let name: @Sendable (ParticipantID) -> Phrase

  static var samples: [ChangeWords] {
    let lasting = Disturbance.stopped(ParticipantID(rawValue: 0))
    return [
      .begin(lasting), .lift(lasting), .turn(.outbox, isOn: false), .turn(.outbox, isOn: true),
    ]
    .map { change in
      ChangeWords(change: change) { _ in Phrase(en: "Billing", ko: "청구") }
    }
  }

  var phrase: Phrase {
    switch change {
    case .begin(let disturbance):
      let what = DisturbanceWords(disturbance: disturbance, name: name).phrase
      return switch disturbance.times {
      case 1: Phrase(en: "The next time: \(what.en)", ko: "다음 한 번: \(what.ko)")
      case let times?:
        Phrase(en: "The next \(times) times: \(what.en)", ko: "다음 \(times)번: \(what.ko)")
      case nil: Phrase(en: "From now on: \(what.en)", ko: "이제부터 \(what.ko)")
      }
    case .lift(let disturbance):
      let what = FaultLabel(disturbance: disturbance, name: name).phrase
      return Phrase(en: "No longer: \(what.en).", ko: "해제: \(what.ko).")
    case .turn(let mechanism, let isOn):
      let name = MechanismWords.name(mechanism).phrase
      return Phrase(
        en: "\(name.en): \(isOn ? "on" : "off").",
        ko: "\(name.ko): \(isOn ? "켜짐" : "꺼짐")")
    }
  }
}

extension Disturbance {
  /// After so many strikes it is over; nil where it lasts.
  fileprivate var times: Int? {
    if case .strike(let strike) = self { strike.times.map { Int($0) } } else { nil }
  }
}
