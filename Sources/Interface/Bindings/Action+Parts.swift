import EventSourcing

extension Action {
  /// The place, from 0, of what the action is about, where it is one of a numbered row.
  var place: Int? { rawValue.last?.wholeNumberValue.map { $0 - 1 } }

  /// The view that it opens.
  var view: View? {
    switch self {
    case .showFlight: .flight
    case .showInvariants: .invariants
    case .showBranches: .branches
    case .showBreakpoints: .breakpoints
    case .showStore: .store
    case .showStory: .story
    case .showCausation: .causation
    default: nil
    }
  }

  /// The safety mechanism that it switches.
  var mechanism: Mechanism? {
    switch self {
    case .mechanism1: .inbox
    case .mechanism2: .outbox
    case .mechanism3: .retry
    case .mechanism4: .deadLetters
    case .mechanism5: .compensation
    case .mechanism6: .timeouts
    default: nil
    }
  }

  /// The point at which it lets a context crash.
  var crashPoint: CrashPoint? {
    switch self {
    case .crashBeforeRecord: .beforeRecord
    case .crashAfterRecord: .afterRecord
    case .crashAfterPublish: .afterPublish
    default: nil
    }
  }
}

extension Action {
  var isFocus: Bool {
    [.focus1, .focus2, .focus3, .focus4, .focus5].contains(self)
  }

  /// What gives the context at `place`, from 0, the focus; nil where no key does.
  static func focus(_ place: Int) -> Action? { Action(rawValue: "focus-\(place + 1)") }

  var isPartition: Bool {
    [.partition1, .partition2, .partition3, .partition4, .partition5].contains(self)
  }

  /// A fault of one context: the one that has the focus.
  var isAboutContext: Bool {
    switch self {
    case .crashMenu, .stop, .slow, .refuseWrite, .partitionMenu: true
    default: crashPoint != nil || isPartition
    }
  }

  /// What can be done while a session is still being read.
  var needsNoSimulation: Bool {
    switch self {
    case .focus1, .focus2, .focus3, .focus4, .focus5, .focusMessages, .nextPane, .previousPane,
      .selectNext, .selectPrevious, .pageDown, .pageUp, .first, .last, .zoom, .settings, .language,
      .theme, .projector, .borders, .mouse, .savePicture, .palette, .help, .close, .redraw,
      .suspend, .quit, .scrollDown, .scrollUp,
      .scrollPageDown, .scrollPageUp, .scrollStart, .scrollEnd:
      true
    default: false
    }
  }
}
