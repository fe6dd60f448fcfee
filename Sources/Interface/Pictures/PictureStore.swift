/// Keeps pictures of the screen.
protocol PictureStore {
  /// Keeps a picture and puts it over nothing that is there.
  /// - Returns: the files, as a person would name them.
  func save(_ picture: Picture) -> Result<[String], PictureError>
}

/// Why a picture could not be kept.
enum PictureError: Error, Equatable {
  case noPermission, noSpace
  /// All names are taken, of which there are so many.
  case tooMany(Int)
  /// What the system said.
  case system(String)
}
