import Terminal

/// The keys that come after another one: each box shows them with what they would do.
extension Bindings {
  static let menus = settings + faultMenu + crashMenu + mechanismMenu + outsideMenu + partitionMenu

  private static let settings: [Binding] = [
    Binding(.language, .settings, "l"),
    Binding(.theme, .settings, "t"),
    Binding(.projector, .settings, "p"),
    Binding(.borders, .settings, "b"),
    Binding(.mouse, .settings, "m"),
    Binding(.savePicture, .settings, "s"),
    Binding(.close, .settings, [.escape, .character("v")], hint: 1),
    Binding(.help, .settings, "?", hint: 2),
  ]

  private static let faultMenu: [Binding] = [
    Binding(.deliver, .faultMenu, "n"),
    Binding(.drop, .faultMenu, "d"),
    Binding(.duplicate, .faultMenu, "u"),
    Binding(.reorder, .faultMenu, "r"),
    Binding(.delay, .faultMenu, "l"),
    Binding(.crashMenu, .faultMenu, "c"),
    Binding(.stop, .faultMenu, "k"),
    Binding(.slow, .faultMenu, "w"),
    Binding(.partitionMenu, .faultMenu, "s"),
    Binding(.refuseWrite, .faultMenu, "f"),
    Binding(.outsideMenu, .faultMenu, "p"),
    Binding(.mechanismMenu, .faultMenu, "m"),
    Binding(.addFault, .faultMenu, "t"),
    Binding(.liftAll, .faultMenu, "a"),
    Binding(.close, .faultMenu, [.escape, .character("x")], hint: 1),
    Binding(.help, .faultMenu, "?", hint: 2),
  ]

  private static let crashMenu: [Binding] = [
    Binding(.crashBeforeRecord, .crashMenu, "1"),
    Binding(.crashAfterRecord, .crashMenu, "2"),
    Binding(.crashAfterPublish, .crashMenu, "3"),
    Binding(.close, .crashMenu, [.escape], hint: 1),
    Binding(.help, .crashMenu, "?", hint: 2),
  ]

  private static let mechanismMenu: [Binding] = [
    Binding(.mechanism1, .mechanismMenu, "1"),
    Binding(.mechanism2, .mechanismMenu, "2"),
    Binding(.mechanism3, .mechanismMenu, "3"),
    Binding(.mechanism4, .mechanismMenu, "4"),
    Binding(.mechanism5, .mechanismMenu, "5"),
    Binding(.mechanism6, .mechanismMenu, "6"),
    Binding(.close, .mechanismMenu, [.escape, .character("m")], hint: 1),
    Binding(.help, .mechanismMenu, "?", hint: 2),
  ]

  private static let outsideMenu: [Binding] = [
    Binding(.outside1, .outsideMenu, "1"),
    Binding(.outside2, .outsideMenu, "2"),
    Binding(.outside3, .outsideMenu, "3"),
    Binding(.outside4, .outsideMenu, "4"),
    Binding(.outside5, .outsideMenu, "5"),
    Binding(.close, .outsideMenu, [.escape, .character("p")], hint: 1),
    Binding(.help, .outsideMenu, "?", hint: 2),
  ]

  private static let partitionMenu: [Binding] = [
    Binding(.partition1, .partitionMenu, "1"),
    Binding(.partition2, .partitionMenu, "2"),
    Binding(.partition3, .partitionMenu, "3"),
    Binding(.partition4, .partitionMenu, "4"),
    Binding(.partition5, .partitionMenu, "5"),
    Binding(.close, .partitionMenu, [.escape, .character("s")], hint: 1),
    Binding(.help, .partitionMenu, "?", hint: 2),
  ]
}
