import EventSourcing
import Primitives

/// A fault that begins or ends, or a mechanism that is switched, as it stands in lists.
struct ChangeLabel: Wording {
  let change: Change
  let name: @Sendable (ParticipantID) -> Phrase

  static var samples: [ChangeLabel] {
    ChangeWords.samples.map { ChangeLabel(change: $0.change, name: $0.name) }
  }

  var phrase: Phrase {
    switch change {
    case .begin(let disturbance): FaultLabel(disturbance: disturbance, name: name).phrase
    case .lift(let disturbance):
      lifted(FaultLabel(disturbance: disturbance, name: name).phrase)
    case .turn(let mechanism, let isOn): turned(MechanismWords.name(mechanism).phrase, isOn)
    }
  }

  private func lifted(_ fault: Phrase) -> Phrase {
    Phrase(en: "no longer: \(fault.en)", ko: "해제: \(fault.ko)")
  }

  private func turned(_ mechanism: Phrase, _ isOn: Bool) -> Phrase {
    Phrase(en: "\(mechanism.en) \(isOn ? "on" : "off")", ko: "\(mechanism.ko) \(isOn ? "켬" : "끔")")
  }
}
