import Primitives
import Simulation
import Terminal
import Testing

@testable import Interface

/// A screen that is kept as a file.
struct GoldenFrame: Sendable, CustomTestStringConvertible {
  let name: String
  let model: @Sendable () async throws -> Model

  var testDescription: String { name }

  static let all: [GoldenFrame] = moments + layers + boxes + scenes + others

  /// The main screen at real moments of the small shop.
  private static let moments: [GoldenFrame] = Size.all.flatMap { size in
    Language.allCases.flatMap { language in
      [
        frame("start", 0, size, .test(language)),
        frame("mid-flow", 16, size, .test(language)),
        frame("settled", nil, size, .test(language)),
      ]
    }
  }

  /// What lies over it.
  private static let layers: [GoldenFrame] = [Size.smallest, .classic, .large].flatMap { size in
    Language.allCases.flatMap { language in
      [
        frame("inspector", 24, size, .test(language), showing: 20) {
          $0.layers = [.inspector(position: 20, scroll: 0)]
        },
        frame("help", 24, size, .test(language)) { _ = $0.hit(.character("?")) },
        formWithError(size, .test(language)),
      ]
    }
  }

  /// The boxes of keys, and the lines that are typed.
  private static let boxes: [GoldenFrame] = [Size.smallest, .classic].flatMap { size in
    Language.allCases.flatMap { language in
      [
        frame("faults", 24, size, .test(language)) { _ = $0.hit(.character("x")) },
        frame("crash-menu", 24, size, .test(language)) {
          _ = $0.hit(.character("2"), .character("x"), .character("c"))
        },
        frame("mechanisms", 24, size, .test(language)) {
          _ = $0.hit(.character("x"), .character("m"))
        },
        frame("outside", 24, size, .test(language)) {
          _ = $0.hit(.character("x"), .character("p"))
        },
        frame("partition", 24, size, .test(language)) {
          _ = $0.hit(.character("2"), .character("x"), .character("s"))
        },
        frame("go-to", 24, size, .test(language)) {
          _ = $0.hit(.character("a"))
          _ = $0.type("#120")
        },
        frame("palette", 24, size, .test(language)) {
          _ = $0.hit(.character(":"))
          _ = $0.type(language == .en ? "crash" : "멈추기")
        },
      ]
    }
  }

  /// The overview while something out of the ordinary happens.
  private static let scenes: [GoldenFrame] = Scene.all.flatMap { scene in
    Size.all.flatMap { size in
      Language.allCases.map { language in
        GoldenFrame(name: "\(scene.name)-\(size.columns)x\(size.rows)-\(language)") {
          scene.model(await scene.snapshot(), size, .test(language))
        }
      }
    }
      + [
        GoldenFrame(name: "\(scene.name)-ascii") {
          scene.model(
            await scene.snapshot(), .classic, .test(.en, theme: .mono, ascii: true))
        }
      ]
  }

  private static let others: [GoldenFrame] =
    [
      frame("running", 30, .classic, .test(.en)) { _ = $0.hit(.character(" ")) },
      frame("running", 30, .large, .test(.ko)) { _ = $0.hit(.character(" ")) },
      frame("violation", 30, .classic, .test(.en)) { $0.snapshot.breakRule() },
      frame("violation", 30, .large, .test(.ko)) { $0.snapshot.breakRule() },
      past(.classic, .test(.en)), past(.large, .test(.ko)),
      frame("not-stored", 30, .classic, .test(.en)) { $0.snapshot.failure = "the disk is full" },
      frame("context", 30, .classic, .test(.en)) { _ = $0.hit(.character("3")) },
      frame("row", 30, .large, .test(.ko)) { _ = $0.hit(.character("3"), .down) },
      frame("log", 30, .classic, .test(.ko)) { _ = $0.hit(.character("0")) },
      frame("log-in-the-sixth-cell", 30, .standard, .test(.ko)) { _ = $0.hit(.character("0")) },
      frame("mid-flow", 16, .standard, .test(.en)), frame("mid-flow", 16, .wide, .test(.ko)),
      settings(.classic, .ko), settings(.smallest, .en), settings(.smallest, .ko),
      frame("reason", 0, .classic, .test(.en)) { _ = $0.hit(.escape) },
      frame("too-small", 16, Size(columns: 50, rows: 12), .test(.en)),
      frame("far-too-small", 16, Size(columns: 12, rows: 3), .test(.ko)),
    ]
    + Size.all.flatMap { size in
      [
        frame("ascii", 36, size, .test(.en, theme: .mono, ascii: true)),
        frame("mono", 36, size, .test(.ko, theme: .mono)),
        frame("contrast", 36, size, .test(.en, theme: .contrast)),
        frame("light", 36, size, .test(.ko, theme: .light)),
      ]
    }

  private static func settings(_ size: Size, _ language: Language) -> GoldenFrame {
    var settings = Settings.test(language)
    settings.configuration = ConfigurationPlace(
      path: "~/.config/orderflow/config.yaml", isThere: size == .classic)
    return frame("settings", 30, size, settings) { _ = $0.hit(.character("v")) }
  }

  static let broken = Violation(
    rule: 0, position: 41,
    text: Phrase(
      en: "Goods are lost: NW-011 has 22 on hand, 24 were counted in.",
      ko: "재고가 맞지 않습니다: NW-011의 보유 22개, 입고 24개."))

  private static func frame(
    _ name: String, _ step: Int?, _ size: Size, _ settings: Settings, showing: Int? = nil,
    _ change: @escaping @Sendable (inout Model) -> Void = { _ in }
  ) -> GoldenFrame {
    GoldenFrame(name: "\(name)-\(size.columns)x\(size.rows)-\(settings.language)") {
      var model = try await Model.at(step, size, settings, showing: showing)
      change(&model)
      return model
    }
  }

  private static func past(_ size: Size, _ settings: Settings) -> GoldenFrame {
    GoldenFrame(name: "past-\(size.columns)x\(size.rows)-\(settings.language)") {
      var model = try await Model.at(24, size, settings)
      _ = model.update(.snapshot(try await Moment.shared.past(step: 16, of: 24)))
      return model
    }
  }

  private static func formWithError(_ size: Size, _ settings: Settings) -> GoldenFrame {
    GoldenFrame(name: "form-\(size.columns)x\(size.rows)-\(settings.language)") {
      var model = try await Model.at(24, size, settings)
      var form = FormState(answer: 0)
      form.open(try await Moment.shared.form(after: 24))
      form.fields[0] = TextField("10248")
      let filled = try #require(form.filled)
      form.refuse(try #require(try await Moment.shared.error(filled, after: 24)))
      model.layers = [.form(form)]
      return model
    }
  }
}
