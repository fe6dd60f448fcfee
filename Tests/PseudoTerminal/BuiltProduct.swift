import Glibc

/// The programs that were built together with the tests.
public enum BuiltProduct {
  /// The path of a program of this package; nil where it was not built.
  ///
  /// The test bundle is an executable that lies beside them.
  public static func path(of name: String) -> String? {
    guard let resolved = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(resolved) }
    var path = String(cString: resolved).split(separator: "/").dropLast().map(String.init)
    path.append(name)
    let candidate = "/" + path.joined(separator: "/")
    return access(candidate, X_OK) == 0 ? candidate : nil
  }
}
