/// Something the user can ask for with a key. The raw value is its id.
enum Action: String, CaseIterable, Sendable {
  // The simulation.
  case step, back, run, faster, slower
  case placeOrder = "place-order"
  case cancelOrder = "cancel-order"
  // Time.
  case phaseForward = "phase-forward"
  case phaseBack = "phase-back"
  case toStart = "to-start"
  case toNow = "to-now"
  case storyStart = "story-start"
  case storyEnd = "story-end"
  case nextMark = "next-mark"
  case previousMark = "previous-mark"
  case goTo = "go-to"
  case bookmark
  // Views.
  case showFlight = "flight"
  case showInvariants = "invariants"
  case showBranches = "branches"
  case showBreakpoints = "breakpoints"
  case showStore = "store"
  case showStory = "story"
  case showCausation = "causation"
  case find
  case everyStory = "every-story"
  case toCause = "to-cause"
  case changes
  case treat
  case explain
  case switchBranch = "switch-branch"
  case compare
  case addBreakpoint = "add-breakpoint"
  case removeBreakpoint = "remove-breakpoint"
  case lookThere = "look-there"
  // The broker and the faults.
  case faultMenu = "fault-menu"
  case drop, duplicate, reorder, sooner, delay, deliver
  case crashMenu = "crash-menu"
  case crashBeforeRecord = "crash-before-record"
  case crashAfterRecord = "crash-after-record"
  case crashAfterPublish = "crash-after-publish"
  case stop, slow
  case refuseWrite = "refuse-write"
  case partitionMenu = "partition-menu"
  case partition1 = "partition-1"
  case partition2 = "partition-2"
  case partition3 = "partition-3"
  case partition4 = "partition-4"
  case partition5 = "partition-5"
  case outsideMenu = "outside-menu"
  case outside1 = "outside-1"
  case outside2 = "outside-2"
  case outside3 = "outside-3"
  case outside4 = "outside-4"
  case outside5 = "outside-5"
  case mechanismMenu = "mechanism-menu"
  case mechanism1 = "mechanism-1"
  case mechanism2 = "mechanism-2"
  case mechanism3 = "mechanism-3"
  case mechanism4 = "mechanism-4"
  case mechanism5 = "mechanism-5"
  case mechanism6 = "mechanism-6"
  case addFault = "add-fault"
  case liftAll = "lift-all"
  // A rebuild.
  case rebuild
  case rebuildEvent = "rebuild-event"
  case rebuildRest = "rebuild-rest"
  // Moving about.
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case focus1 = "focus-1"
  case focus2 = "focus-2"
  case focus3 = "focus-3"
  case focus4 = "focus-4"
  case focus5 = "focus-5"
  case focusMessages = "focus-messages"
  case selectNext = "select-next"
  case selectPrevious = "select-previous"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case first, last, inspect, zoom
  // What is seen in full.
  case scrollDown = "scroll-down"
  case scrollUp = "scroll-up"
  case scrollPageDown = "scroll-page-down"
  case scrollPageUp = "scroll-page-up"
  case scrollStart = "scroll-start"
  case scrollEnd = "scroll-end"
  // The form and the prompt.
  case nextField = "next-field"
  case previousField = "previous-field"
  case send, accept
  // The interface itself.
  case settings, language, theme, projector, borders, mouse
  case savePicture = "save-picture"
  case palette
  case copy, help, close, redraw, suspend, quit
}
