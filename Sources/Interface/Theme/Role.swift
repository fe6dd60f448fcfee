/// What a part of the screen means: a theme says how it looks.
enum Role: Int, CaseIterable, Sendable {
  // Text.
  case base, dim, strong, label, heading
  // Frames.
  case border, borderFocused, borderActed, title, titleFocused, titleActed
  // The timeline.
  case timeline, timelineNow
  // The status line and the key line.
  case bar, barDim, barStrong, running, settled, alarm, past
  case key, barKey
  // Kinds of messages.
  case command, event, reply
  // How something stands.
  case active, waiting, done, bad
  // What is laid over a line: these may change the ground.
  case changed, selection, veil
  // Messages to the user, and forms.
  case toastInfo, toastWarning, error, field, fieldFocused
  // A payload.
  case jsonName, jsonText, jsonNumber
}
