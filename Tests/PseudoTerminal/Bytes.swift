import Glibc

/// A screen's output may be megabytes, and the tests are not optimised.
enum Bytes {
  /// Whether `run` occurs after the first `offset` bytes.
  static func contains(_ run: [UInt8], in bytes: [UInt8], after offset: Int) -> Bool {
    guard let first = run.first else { return true }
    return bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return false }
      var start = offset
      while start + run.count <= bytes.count {
        let places = bytes.count - run.count - start + 1
        guard let found = memchr(base + start, Int32(first), places) else { return false }
        if memcmp(found, run, run.count) == 0 { return true }
        start = UnsafeRawPointer(found) - base + 1
      }
      return false
    }
  }
}
