extension Verifier {
  /// What is put on its way is stored, and goes to each recipient once.
  mutating func send(_ flight: StoredFlight, _ line: inout Line) {
    guard line.entry(at: flight.position) != nil else {
      report.add(problem: "position \(flight.position) is under way and not stored")
      return
    }
    if line.underWay.updateValue(flight, forKey: Line.Sending(flight)) != nil {
      report.add(problem: "position \(flight.position) was sent to \(flight.target) twice")
    }
  }

  /// What `step` was about is where it must be to be taken.
  mutating func take(_ step: StoredStep, _ line: inout Line) {
    guard let flight = step.flight else { return }
    let sending = Line.Sending(flight)
    switch step.act {
    case "redelivered":
      if line.deadLetters.removeValue(forKey: sending) != flight {
        report.add(problem: "step \(step.step) sends again what was no dead letter")
      }
    case "copied":
      if line.underWay[sending] != flight {
        report.add(problem: "step \(step.step) copies what was not under way")
      }
    default:
      guard isRoot(flight, of: step) || line.underWay.removeValue(forKey: sending) == flight else {
        report.add(problem: "step \(step.step) takes what was not under way")
        return
      }
      if step.act == "handled" { report.acknowledgements += 1 }
    }
    switch step.fate {
    case "dead-letter": line.deadLetters[sending] = flight
    case "lost": report.lost += 1
    default: break
    }
    if isSentAgain(step), !step.enqueued.contains(where: flight.isSentAgain(as:)) {
      report.add(problem: "step \(step.step) does not send again what it says it does")
    }
  }

  /// What the scenario or the user sends is taken in the step that records it.
  private func isRoot(_ flight: StoredFlight, of step: StoredStep) -> Bool {
    flight.sent == step.step && (step.reason == "scheduled" || step.reason == "asked")
      && step.entries.first?.position == flight.position && step.entries.first?.cause == nil
  }

  private func isSentAgain(_ step: StoredStep) -> Bool {
    ["moved", "copied", "redelivered"].contains(step.act) || step.fate == "retried"
  }
}

extension StoredFlight {
  fileprivate func isSentAgain(as other: StoredFlight) -> Bool {
    position == other.position && target == other.target
  }
}
