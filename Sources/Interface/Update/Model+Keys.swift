import Simulation
import Terminal

extension Model {
  /// Does what a key asks for. With a Korean input method on, one key may be several.
  mutating func press(_ key: Key) -> [Effect] {
    toast = nil
    if seek != nil, settings.bindings.action(for: key, in: .everywhere) != .quit {
      seek = nil
      toast = .info(ToastWords.searchStopped)
      return []
    }
    guard !scope.takesText, case .character(let character) = key,
      let latin = HangulKeyboard.latinKeys(for: character)
    else { return pressOne(key) }
    return latin.flatMap { pressOne(.character($0)) }
  }

  private mutating func pressOne(_ key: Key) -> [Effect] {
    let scope = scope
    guard let action = settings.bindings.action(for: key, in: scope) else {
      if scope.takesText, edits(key) { return followFilter() }
      toast = .warning(reason(forUnbound: key, in: scope))
      return []
    }
    return attempt(action, in: scope)
  }

  /// Does an action, or says why it can do nothing now.
  mutating func attempt(_ action: Action, in scope: Scope) -> [Effect] {
    if isTooSmall, ![.quit, .suspend, .redraw].contains(action) {
      toast = .warning(ReasonWords.tooSmall)
      return []
    }
    if let obstacle = obstacle(to: action, in: scope) {
      // The next key is not taken for a line of a box that one thinks is closed.
      if case .menu(let menu)? = layers.last, menu != .settings { layers.removeLast() }
      toast = .warning(obstacle)
      return []
    }
    return perform(action)
  }

  /// What is open is not seen: nothing is done or typed there.
  var isTooSmall: Bool { Layout(self).kind == .tooSmall }

  private mutating func edits(_ key: Key) -> Bool {
    // The sign that stands before the line is no part of it: who types it means the line.
    let isSign = key == .character("/") && [.help, .palette].contains(scope)
    var didEdit = false
    var isEmpty = false
    editText { field in
      isEmpty = field.characters.isEmpty
      if !(isSign && isEmpty) { didEdit = field.edit(key) }
    }
    if isSign, isEmpty { toast = .info(ToastWords.typeOn) }
    return didEdit || isSign
  }

  private func reason(forUnbound key: Key, in scope: Scope) -> ReasonWords {
    if isTooSmall { return .tooSmall }
    let name = KeyName.text(key, Look(settings))
    if case .menu? = layers.last { return .pressListed(key: name, in: scope) }
    let works = settings.bindings.action(for: key, in: .main) != nil
    return !scope.isScreen && works ? .closeFirst(key: name, in: scope) : .unbound(key: name)
  }
}
