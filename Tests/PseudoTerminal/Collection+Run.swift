extension Collection where Element: Equatable {
  /// Whether `run` occurs as it is.
  func containsRun(_ run: [Element]) -> Bool {
    guard let first = run.first else { return true }
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: run) { return true }
      rest = rest[rest.index(after: start)...]
    }
    return false
  }
}
