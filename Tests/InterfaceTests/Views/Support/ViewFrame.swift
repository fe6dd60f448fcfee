import Terminal
import Testing

@testable import Interface

/// A screen with a view that is kept as a file.
struct ViewFrame: Sendable, CustomTestStringConvertible {
  let scene: ViewScene
  let size: Size
  let settings: Settings

  var testDescription: String { name }

  /// The file, without its ending.
  var name: String {
    let look = settings.ascii ? "-ascii" : settings.theme == .mono ? "-mono" : ""
    return "Views/\(scene.name)-\(size.columns)x\(size.rows)-\(settings.language)\(look)"
  }

  func model() async -> Model { scene.model(await scene.snapshot(), size, settings) }

  static let all: [ViewFrame] =
    ViewScene.full.flatMap { scene in
      Size.all.flatMap { size in
        Language.allCases.map { ViewFrame(scene: scene, size: size, settings: .test($0)) }
      }
        + Size.all.map { size in
          ViewFrame(scene: scene, size: size, settings: .test(.en, theme: .mono, ascii: true))
        }
        + [ViewFrame(scene: scene, size: .large, settings: .test(.ko, theme: .mono))]
    }
    + ViewScene.empty.flatMap { scene in
      [
        ViewFrame(scene: scene, size: .smallest, settings: .test(.ko)),
        ViewFrame(scene: scene, size: .classic, settings: .test(.en)),
      ]
    }
}
