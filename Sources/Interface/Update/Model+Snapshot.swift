import Simulation

extension Model {
  /// Takes over what the simulation published.
  mutating func show(_ new: Snapshot) -> [Effect] {
    if new.step > snapshot.step {
      changes = Changes(from: snapshot, to: new)
    } else if new.step < snapshot.step {
      changes = Changes(backTo: new)
    }
    let broke = new.violations.count > snapshot.violations.count
    snapshot = new
    if isRunning, new.status != .ready || new.failure != nil || broke {
      isRunning = false
      if broke { toast = .warning(ToastWords.rulesBroken) }
    }
    showForm(new)
    return followLog()
  }

  private mutating func showForm(_ new: Snapshot) {
    guard case .form(var form) = layers.last else { return }
    switch form.phase {
    case .opening(let answer) where new.answered >= answer:
      guard let fresh = new.form else {
        layers.removeLast()
        return
      }
      form.open(fresh)
    case .sent(let answer) where new.answered >= answer:
      if let error = new.formError {
        form.refuse(error)
      } else if new.failure != nil {
        form.phase = .editing
      } else {
        layers.removeLast()
        toast = .info(ToastWords.orderSent)
        return
      }
    default: return
    }
    layers[layers.count - 1] = .form(form)
  }
}
