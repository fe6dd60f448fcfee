import Foundation

/// Pictures as files, an SVG and a text of each.
struct PictureFiles: PictureStore {
  var directory = "."

  /// So many pictures can have one name, told apart by a number.
  static let most = 999

  func save(_ picture: Picture) -> Result<[String], PictureError> {
    do throws(PictureError) {
      for number in 1...Self.most {
        let stem = "\(directory)/\(picture.name)" + (number == 1 ? "" : "-\(number)")
        guard try create(stem + ".svg", picture.svg) else { continue }
        do throws(PictureError) {
          if try create(stem + ".txt", picture.text) { return .success([stem + ".svg", ".txt"]) }
        } catch {
          unlink(stem + ".svg")
          throw error
        }
        // Half a pair is none.
        unlink(stem + ".svg")
      }
      return .failure(.tooMany(Self.most))
    } catch {
      return .failure(error)
    }
  }

  /// - Returns: false where there is such a file.
  private func create(_ path: String, _ text: String) throws(PictureError) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    if descriptor < 0, errno == EEXIST { return false }
    guard descriptor >= 0 else { throw Self.failure(errno) }
    defer { close(descriptor) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let code = errno
        unlink(path)
        throw Self.failure(code)
      }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func failure(_ code: Int32) -> PictureError {
    switch code {
    case EACCES, EPERM, EROFS: .noPermission
    case ENOSPC, EDQUOT: .noSpace
    default: .system(String(cString: strerror(code)))
    }
  }
}
