import Primitives
import Simulation

/// Lines that are typed: a moment, a breakpoint, a fault, what the event store is narrowed to.
extension Model {
  mutating func openPrompt(_ action: Action) -> [Effect] {
    switch action {
    case .goTo: layers.append(.prompt(PromptState(question: .moment)))
    case .addBreakpoint:
      let field = TextField(typeToStopAt ?? "", isProposal: true)
      layers.append(.prompt(PromptState(question: .breakpoint, field: field)))
    case .addFault:
      closeMenu()
      layers.append(.prompt(PromptState(question: .fault)))
    case .find:
      let effects = view == .store ? [] : show(.store)
      layers.append(.prompt(PromptState(question: .find, field: TextField(filter ?? ""))))
      return effects
    default: return accept()
    }
    return []
  }

  private mutating func accept() -> [Effect] {
    guard var prompt else { return [] }
    let command: SimulationCommand
    switch prompt.question {
    case .find:
      layers.removeLast()
      // What is shown beside the list is what is selected in it.
      if let found = snapshot.found, found.text == filter {
        selected[.view(.store)] = found.rows.last.map { .entry($0.position) }
      }
      return []
    case .moment: command = .jump(prompt.field.text)
    case .fault: command = .addFault(prompt.field.text)
    case .breakpoint: command = .addBreakpoint(prompt.field.text)
    }
    isRunning = false
    let effect = ask(command)
    prompt.answer = sent
    prompt.error = nil
    layers[layers.count - 1] = .prompt(prompt)
    return [effect]
  }

  /// Closes the prompt where what was typed was understood.
  ///
  /// - Parameter isSet: whether there is one more breakpoint, be it one that may never stop anything.
  mutating func showPrompt(isSet: Bool) {
    guard var prompt, let answer = prompt.answer, snapshot.answered >= answer else { return }
    guard let notice = snapshot.notice, !(isSet && prompt.question == .breakpoint) else {
      layers.removeLast()
      // A time may lie outside of what has happened: then this is not the moment that was typed.
      if prompt.question == .moment {
        toast = .info(ToastWords.arrived(step: snapshot.step, time: clock(snapshot.now)))
      }
      return
    }
    prompt.answer = nil
    prompt.error = notice
    toast = nil
    layers[layers.count - 1] = .prompt(prompt)
  }

  /// Narrows the event store to what holds a text; to nothing less than all where nil.
  mutating func narrow(to text: String?) -> [Effect] {
    filter = text
    selected[.view(.store)] = nil
    return followFilter()
  }

  /// Asks for what the event store is narrowed to, once what was asked before is answered: of what
  /// is typed quickly, only the last counts.
  mutating func followFilter() -> [Effect] {
    guard filter != askedFilter, !waitsForAnswer else { return [] }
    // What is no longer wanted is not looked for to its end.
    let isLooking = snapshot.work?.kind == .find || filter == nil && !isAnswered
    let stop: [Effect] = isLooking ? [.stopWork(through: sent)] : []
    guard isAnswered || filter == nil else { return stop }
    askedFilter = filter
    return stop + [ask(.find(filter))]
  }

  /// The type of what was selected in the overview, else of the message that is next.
  private var typeToStopAt: String? {
    switch selected[overviewFocus] {
    case .entry(let position): return logRow(position)?.name
    case .sending(let id): return flight(id)?.name
    default: break
    }
    if case .flight(let flight)? = snapshot.next { return flight.name }
    return snapshot.last?.message?.name
  }
}
