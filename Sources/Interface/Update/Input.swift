import Simulation
import Terminal

/// Something that happened to the interface.
enum Input: Sendable, Equatable {
  case key(Key)
  case mouse(MouseEvent)
  case pasted(String)
  case resized(Size)
  /// The simulation published something.
  case snapshot(Snapshot)
  /// The terminal did not take the text it was to copy.
  case copyFailed
  /// A picture of the screen was written into these files, or could not be.
  case saved(Result<[String], PictureError>)
}
