import Primitives

extension FaultText {
  /// A fault in the form that all texts of it are brought to.
  public func text(_ disturbance: Disturbance) -> String {
    switch disturbance {
    case .strike(let strike): text(strike)
    case .slow(let context, let span): "slow \(name(context)) by \(span.exactText)"
    case .stopped(let context): "stop \(name(context))"
    case .partition(let one, let other): "partition \(name(one)) \(name(other))"
    case .outside(let outside, let how): "\(name(outside)) \(how.rawValue)"
    }
  }

  /// A change in the form that all texts of it are brought to.
  public func text(_ change: Change) -> String {
    switch change {
    case .begin(let disturbance): "begin \(text(disturbance))"
    case .lift(let disturbance): "lift \(text(disturbance))"
    case .turn(let mechanism, let isOn): "\(isOn ? "on" : "off") \(mechanism.rawValue)"
    }
  }

  /// A planned fault in the form that all texts of it are brought to.
  public func text(_ fault: PlannedFault) -> String {
    let from = fault.from.map { " from \($0.exactText)" } ?? ""
    let until = fault.until.map { " until \($0.exactText)" } ?? ""
    return text(fault.disturbance) + from + until
  }

  private func text(_ strike: Strike) -> String {
    var words = head(strike)
    if let type = strike.type { words.append(type) }
    if let target = strike.target, !strike.effect.namesContext {
      words.append("to \(name(target))")
    }
    if let subject = strike.subject { words.append("order \(FaultTextWord.written(subject.text))") }
    if let message = strike.message { words.append("message \(Fingerprint(message))") }
    if let attempt = strike.attempt { words.append("attempt \(attempt)") }
    if strike.basisPoints < 10_000 {
      words.append(strike.percent)
    }
    if case .delay(let span) = strike.effect { words.append("by \(span.exactText)") }
    switch (strike.times, strike.basisPoints) {
    case (1, 10_000), (nil, ..<10_000): break
    case (1, _): words.append("once")
    case (let times?, _): words.append("\(times) times")
    case (nil, _): words.append("always")
    }
    return words.joined(separator: " ")
  }

  private func head(_ strike: Strike) -> [String] {
    let context = strike.target.map { [name($0)] } ?? []
    return switch strike.effect {
    case .drop: ["drop"]
    case .duplicate: ["duplicate"]
    case .delay: ["delay"]
    case .reorder: ["reorder"]
    case .crash(let point): ["crash"] + context + [point.rawValue]
    case .refuseWrite: ["refuse-write"] + context
    }
  }

  private func name(_ participant: ParticipantID) -> String {
    participants[participant.index].name
  }
}

extension Strike {
  /// How likely it is: `12.5%`.
  public var percent: String { FaultTextNumbers.text(basisPoints: basisPoints) }
}

extension Strike.Effect {
  /// Whether the recipient stands right behind it.
  var namesContext: Bool {
    switch self {
    case .crash, .refuseWrite: true
    case .drop, .duplicate, .delay, .reorder: false
    }
  }
}
