import Primitives
import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `The box of settings` {
  @Test func `given v and l, then the language is the other one and the box closes`()
    async throws
  {
    var model = try await Model.at(24)
    model.hit(.character("v"))
    #expect(Screen.frame(of: model).grid.text.contains("language"))
    model.hit(.character("l"))
    #expect(model.settings.language == .ko)
    #expect(model.scope == .main)
    #expect(Screen.frame(of: model).grid.text.contains("주문"))
    model.hit(.character("ㅍ"), .character("ㅣ"))
    #expect(model.settings.language == .en)
  }

  @Test func `given v and t, then the themes go round`() async throws {
    var model = try await Model.at(24)
    var themes: [ThemeName] = []
    for _ in ThemeName.allCases {
      model.hit(.character("v"), .character("t"))
      themes.append(model.settings.theme)
    }
    #expect(themes == [.light, .contrast, .mono, .dark])
  }

  @Test func `given v and m, then the mouse is off, and on again`() async throws {
    var model = try await Model.at(24)
    #expect(model.hit(.character("v"), .character("m")) == [.setMouse(false)])
    #expect(model.toast == .info(ToastWords.mouseOff))
    #expect(model.hit(.character("v"), .character("m")) == [.setMouse(true)])
  }

  @Test func `given a terminal without Hangul or colours, then it says why not`() async throws {
    let settings = Settings(
      language: .en, theme: .mono, mouse: true, ascii: true, unicode: false, colours: false)
    var model = try await Model.at(24, .classic, settings)
    model.hit(.character("v"), .character("l"))
    #expect(model.toast == .warning(ReasonWords.noHangul))
    model.hit(.character("t"))
    #expect(model.toast == .warning(ReasonWords.noColours))
    model.hit(.escape)
    #expect(model.scope == .main)
  }

  @Test func `given another key, then it says what to do first`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("v"), .character("n"))
    #expect(model.toast == .warning(ReasonWords.pressListed(key: "n", in: .settings)))
    model.hit(.character("w"))
    #expect(model.toast == .warning(ReasonWords.pressListed(key: "w", in: .settings)))
  }

  private func text(_ model: Model) -> String { Screen.frame(of: model).grid.text }

  @Test func `show how each of them is, and what each key does`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("v"))
    for line in [
      "l  language         English", "t  theme            dark", "p  projector        OFF",
      "b  borders          lines", "m  mouse            on", "s  save the screen  SVG and text",
    ] {
      #expect(text(model).contains(line))
    }
  }

  @Test(arguments: Language.allCases, [true, false])
  func `say where what is set can be set for good`(language: Language, isThere: Bool) async throws {
    var settings = Settings.test(language)
    settings.configuration = ConfigurationPlace(path: "~/.config/x.yaml", isThere: isThere)
    var model = try await Model.at(24, .smallest, settings)
    model.hit(.character("v"))
    #expect(text(model).contains("~/.config/x.yaml"))
    let words = MenuWords.configuration(isThere: isThere)
    #expect(text(model).contains(words.phrase.text(language)))
  }

  @Test(arguments: [ThemeName.dark, .light, .mono])
  func `given p, then the colours are strong, and given p again, those of before`(
    theme: ThemeName
  ) async throws {
    var model = try await Model.at(24)
    model.settings.theme = theme
    model.hit(.character("v"), .character("p"))
    #expect(model.settings.theme == .contrast)
    model.hit(.character("v"))
    #expect(text(model).contains("p  projector        on"))
    model.hit(.character("p"))
    #expect(model.settings.theme == theme)
  }

  @Test func `given strong colours from the start, or by t, then p leaves them`() async throws {
    var model = try await Model.at(24, .classic, .test(.en, theme: .contrast))
    model.hit(.character("v"), .character("p"))
    #expect(model.settings.theme == .dark)
    model.settings.theme = .light
    model.hit(.character("v"), .character("t"), .character("v"), .character("p"))
    #expect(model.settings.theme == .light)
  }

  @Test func `given b, then nothing but ASCII frames it, and then lines again`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("v"), .character("b"))
    #expect(text(model).contains("+-") && !text(model).contains("─"))
    model.hit(.character("v"), .character("b"))
    #expect(text(model).contains("─"))
    model = try await Model.at(24, .classic, .test(.en, ascii: true))
    model.hit(.character("v"), .character("b"))
    #expect(model.toast == .warning(ReasonWords.noUnicode))
  }

  @Test func `given ASCII borders on a terminal of Unicode, then Korean and lines are there too`()
    async throws
  {
    let options = InterfaceOptions(language: .ko, theme: .dark, borders: .ascii)
    let terminal = Capabilities(colours: .palette, unicode: true, name: "x")
    var model = try await Model.at(24, .classic, Settings(options, terminal, environment: [:]))
    #expect(text(model).contains("+-") && text(model).contains("주문"))
    model.hit(.character("v"), .character("l"))
    #expect(model.toast == nil && model.settings.language == .en)
    #expect(text(model).unicodeScalars.allSatisfy { $0.isASCII })
    model.hit(.character("v"), .character("b"))
    #expect(text(model).contains("─"))
  }

  @Test(arguments: [(0.9, ThemeName.light), (0.1, .dark)])
  func `given strong colours from the start, then p leads to those that suit the terminal`(
    background: Double, theme: ThemeName
  ) async throws {
    let terminal = Capabilities(
      colours: .palette, unicode: true, name: "x", backgroundLuminance: background)
    let options = InterfaceOptions(language: .en, theme: .contrast)
    var model = try await Model.at(24, .classic, Settings(options, terminal, environment: [:]))
    model.hit(.character("v"), .character("p"))
    #expect(model.settings.theme == theme)
  }

  @Test func `given s, then the screen is kept as it is without the box`() async throws {
    var settings = Settings.test()
    settings.session = "happy-path/0001 한국"
    var model = try await Model.at(24, .classic, settings)
    let before = model
    let effects = model.hit(.character("v"), .character("s"))
    let picture = Picture(of: before)
    #expect(effects == [.save(picture)])
    #expect(model == before)
    #expect(picture.name == "happy-path-0001-한국-step-24-80x24")
    #expect(picture.text == text(before) + "\n")
    #expect(picture.svg.hasPrefix("<svg "))
  }

  @Test func `given it was kept, or not, then it says where, or why not`() async throws {
    var model = try await Model.at(24)
    _ = model.update(.saved(.success(["./a.svg", ".txt"])))
    #expect(text(model).contains("Saved: ./a.svg, .txt"))
    for error in PictureError.samples {
      _ = model.update(.saved(.failure(error)))
      #expect(model.toast == .warning(ReasonWords.notSaved(error)))
      #expect(text(model).contains(error.phrase.en))
    }
  }

  @Test(arguments: zip("ltpbms", "ㅣㅅㅔㅠㅡㄴ"))
  func `are reached with a Korean input method on`(latin: Character, hangul: Character)
    async throws
  {
    var one = try await Model.at(24)
    var other = one
    #expect(
      one.hit(.character("v"), .character(latin)) == other.hit(.character("ㅍ"), .character(hangul)))
    #expect(one == other)
  }

  @Test func `work while a session is read`() async throws {
    var model = try await Model.at(24)
    model.snapshot.loading = Snapshot.Loading(done: 1, total: 2)
    for key in ["l", "t", "p", "b", "m", "s"] as [Character] {
      model.hit(.character("v"), .character(key))
      #expect(model.toast?.tone != .warning)
      #expect(model.layers.isEmpty)
    }
  }
}
