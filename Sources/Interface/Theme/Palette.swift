import Terminal

/// The few colours that a theme is made of.
struct Palette {
  var text, ground, dim, frame, strong: Colour
  var accent, acted, command, event, reply: Colour
  var active, waiting, done, bad: Colour
  var bar, changedGround, selectionGround, fieldGround: Colour
  /// The text on a ground of `bad` or of `acted`.
  var onTone: Colour

  /// Calm blues and greys with one warm accent, the same for red-green colour blindness.
  static let dark = Palette(
    text: .rgb(208, 212, 220), ground: .rgb(22, 24, 29), dim: .rgb(142, 150, 164),
    frame: .rgb(96, 106, 124), strong: .rgb(245, 247, 250),
    accent: .rgb(97, 175, 239), acted: .rgb(240, 180, 90),
    command: .rgb(229, 192, 123), event: .rgb(110, 200, 215), reply: .rgb(198, 140, 230),
    active: .rgb(97, 175, 239), waiting: .rgb(229, 192, 123), done: .rgb(140, 200, 130),
    bad: .rgb(240, 113, 120),
    bar: .rgb(38, 42, 52), changedGround: .rgb(58, 48, 26), selectionGround: .rgb(44, 62, 92),
    fieldGround: .rgb(38, 42, 52), onTone: .rgb(22, 24, 29))

  /// The same on a light ground, dark enough for print.
  static let light = Palette(
    text: .rgb(36, 41, 47), ground: .rgb(255, 255, 255), dim: .rgb(88, 96, 104),
    frame: .rgb(139, 148, 158), strong: .rgb(0, 0, 0),
    accent: .rgb(9, 88, 176), acted: .rgb(176, 90, 0),
    command: .rgb(140, 85, 0), event: .rgb(10, 105, 125), reply: .rgb(123, 63, 181),
    active: .rgb(9, 88, 176), waiting: .rgb(140, 85, 0), done: .rgb(26, 107, 45),
    bad: .rgb(179, 32, 42),
    bar: .rgb(232, 236, 241), changedGround: .rgb(255, 243, 205),
    selectionGround: .rgb(205, 226, 250), fieldGround: .rgb(238, 241, 245),
    onTone: .rgb(255, 255, 255))

  /// Colours that survive a weak projector.
  static let contrast = Palette(
    text: .rgb(255, 255, 255), ground: .rgb(0, 0, 0), dim: .rgb(200, 200, 200),
    frame: .rgb(160, 160, 160), strong: .rgb(255, 255, 255),
    accent: .rgb(0, 215, 255), acted: .rgb(255, 215, 0),
    command: .rgb(255, 215, 0), event: .rgb(0, 255, 255), reply: .rgb(255, 175, 255),
    active: .rgb(0, 215, 255), waiting: .rgb(255, 215, 0), done: .rgb(95, 255, 95),
    bad: .rgb(255, 135, 135),
    bar: .rgb(0, 0, 135), changedGround: .rgb(95, 55, 0), selectionGround: .rgb(0, 70, 160),
    fieldGround: .rgb(0, 0, 135), onTone: .rgb(0, 0, 0))
}
