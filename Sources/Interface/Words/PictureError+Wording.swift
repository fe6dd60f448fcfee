import Primitives

extension PictureError: Wording {
  static let samples: [PictureError] = [
    .noPermission, .noSpace, .tooMany(999), .system("Read-only file system"),
  ]

  var phrase: Phrase {
    switch self {
    case .noPermission:
      Phrase(
        en: "Not saved: this directory cannot be written.", ko: "저장하지 못함: 이 디렉터리에 쓸 권한이 없습니다.")
    case .noSpace: Phrase(en: "Not saved: the disk is full.", ko: "저장하지 못함: 디스크가 가득 찼습니다.")
    case .tooMany(let count):
      Phrase(
        en: "Not saved: there are \(count) of this name.", ko: "저장하지 못함: 같은 이름이 \(count)개나 있습니다.")
    case .system(let reason):
      Phrase(en: "Not saved: \(reason)", ko: "저장하지 못함: \(reason)")
    }
  }
}
