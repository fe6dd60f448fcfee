import Glibc

/// The environment variables of the process.
enum Environment {
  /// The value of a variable; nil where it is not set or empty, which means the same to all that
  /// is asked for here.
  static func value(of name: String) -> String? {
    guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
    return value
  }
}
